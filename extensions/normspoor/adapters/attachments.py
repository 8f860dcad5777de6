"""The files in which evidence lies: what is there, and a copy of what goes along.

Pages come from outside, so a path in them may be a trick.  No pointer is followed, and nothing
is opened but an ordinary file below the dossier's folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from normspoor.adapters.hashing import sha256_of_file
from normspoor.core.attachments import (
    GONE,
    LARGEST_MB,
    FileFact,
    GoesAlong,
    attachment_of,
)
from normspoor.core.model import Catalog, Item
from normspoor.core.wording import attachments as say

#: What a build makes is no piece of the dossier, nor is what a system or git hides.
_MADE, _HIDDEN = "_build", "."


class ChangedMeanwhile(Exception):
    """A file is not the one that was registered any more; the text is for the user."""


def facts(folder: Path, catalog: Catalog) -> dict[str, FileFact]:
    """What is found at the path of every attachment of the dossier in ``folder``."""
    paths = {path for item in catalog.of_type("bewijs") if (path := attachment_of(item))}
    return {path: fact(folder, path) for path in sorted(paths)}


def fact(folder: Path, path: str) -> FileFact:
    """What is found at a path; a file that cannot be read is not there."""
    if not _is_there(folder, path):
        return FileFact(GONE)
    try:
        size = (folder / path).stat().st_size
        large = size > LARGEST_MB * 1_000_000
        return FileFact("" if large else sha256_of_file(folder / path), size)
    except OSError:
        return FileFact(GONE)


def file_of(folder: Path, item: Item) -> FileFact:
    """What is found where evidence lies; without size and SHA-256 where that is elsewhere."""
    path = attachment_of(item)
    return fact(folder, path) if path else FileFact("")


def file_now(folder: Path, item: Item) -> str:
    """What an object says of its file now: gone, or another SHA-256 than when it was looked at.

    Nothing where it lies elsewhere, and where nobody noted with what to compare it.
    """
    path = attachment_of(item)
    if not path or item.external:
        return ""
    if not item.get("vingerafdruk"):
        return "" if _is_there(folder, path) else GONE
    return fact(folder, path).sha256


def copy_attachments(folder: Path, along: Iterable[GoesAlong], target: Path) -> None:
    """Copy attachments byte for byte into ``target``, under the names chosen for them.

    Raises :class:`ChangedMeanwhile` where one is not what it was when it was registered, and
    OSError where it cannot be written.
    """
    target.mkdir(parents=True, exist_ok=True)
    for one in along:
        path = one.attachment.path
        copy = target / one.name
        if _is_there(folder, path):
            copy.write_bytes(_read(folder / path))
        if not copy.is_file() or sha256_of_file(copy) != one.attachment.fact.sha256:
            raise ChangedMeanwhile(say.not_same(path))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""  # then it is not the one that was registered


def _is_there(folder: Path, path: str) -> bool:
    parts = PurePosixPath(path).parts
    if parts[0] == _MADE or any(part.startswith(_HIDDEN) for part in parts):
        return False
    try:
        whole = folder / path
        return whole.is_file() and whole.resolve() == folder.resolve() / path
    except (OSError, ValueError):
        return False  # a name that no system can have
