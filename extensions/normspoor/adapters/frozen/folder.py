"""The files in a folder, without following any pointer."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from normspoor.adapters.frozen.leftovers import is_leftover
from normspoor.adapters.hashing import sha256_of_file
from normspoor.core.frozen.differences import Kind, Seen


def files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file, pointer and other thing that is no folder, with its path below ``folder``.

    Raises OSError where a folder cannot be read.
    """
    for above, folders, names in os.walk(folder, onerror=_raise):
        pointers = [name for name in folders if (Path(above) / name).is_symlink()]
        for name in (*names, *pointers):
            path = Path(above) / name
            below = path.relative_to(folder).as_posix()
            if not is_leftover(below):
                yield below, path


def is_ordinary(path: Path) -> bool:
    """Whether it is a file with bytes of its own."""
    return path.is_file() and not path.is_symlink()


def seen_in_folder(folder: Path, sizes: Collection[int]) -> dict[str, Seen]:
    """The files by path; only those of one of these sizes are read."""
    return {below: _seen(path, sizes) for below, path in files_below(folder)}


def _seen(path: Path, sizes: Collection[int]) -> Seen:
    if not is_ordinary(path):
        return Seen(0, odd=Kind.NO_FILE)
    size = path.stat().st_size
    return Seen(size, sha256_of_file(path) if size in sizes else "")


def _raise(error: OSError) -> None:
    raise error
