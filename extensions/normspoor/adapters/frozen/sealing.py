"""Freeze a folder: write down every file in it, so that any change can be seen."""

from __future__ import annotations

from pathlib import Path

from normspoor.adapters.frozen.folder import files_below, is_ordinary
from normspoor.adapters.hashing import sha256_of_file
from normspoor.core.frozen.manifest import MANIFEST, SUMS, About, Content, Frozen, frozen
from normspoor.core.media_types import media_type
from normspoor.core.wording import frozen as say


class CannotFreeze(Exception):
    """The folder holds something that is no file; the text is for the user."""


def freeze(folder: Path, about: About) -> Frozen:
    """Write the manifest and the checksums of all files in ``folder``, and give them back.

    Those of an earlier time are written over; what computers leave behind is left out.  Raises
    :class:`CannotFreeze` where a pointer stands in the folder, and OSError.
    """
    made = frozen(
        about,
        [
            _content(below, path)
            for below, path in files_below(folder)
            if below not in (MANIFEST, SUMS)
        ],
    )
    (folder / MANIFEST).write_bytes(made.text)
    (folder / SUMS).write_bytes(made.sums)
    return made


def _content(below: str, path: Path) -> Content:
    if not is_ordinary(path):
        raise CannotFreeze(say.odd_inside(below))
    return Content(below, sha256_of_file(path), path.stat().st_size, media_type(below))
