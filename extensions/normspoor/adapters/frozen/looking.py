"""Look at a frozen dossier, in a folder or in a zip, that can come from anybody."""

from __future__ import annotations

import zipfile
from pathlib import Path

from normspoor.adapters.frozen.folder import is_ordinary, seen_in_folder
from normspoor.adapters.frozen.zipped import BROKEN, Bomb, entries, seen_in_zip
from normspoor.core.frozen.differences import Difference, differences
from normspoor.core.frozen.manifest import MANIFEST, Frozen, UnusableManifest, read_frozen
from normspoor.core.wording import frozen as say

#: Bytes; a hundred thousand files fit in it.
_LONGEST_MANIFEST = 50_000_000


class CannotLook(Exception):
    """There is no frozen dossier that can be read; the text is for the user."""


def look(path: Path) -> tuple[Frozen, tuple[Difference, ...]]:
    """What a folder or zip says that it is, and what is no longer as it was frozen.

    The dossier may lie in the one folder that the folder or zip holds.  Nothing is unpacked
    and no pointer is followed.  Raises :class:`CannotLook`.
    """
    try:
        if path.is_dir():
            return _in_folder(path)
        if path.is_file():
            return _in_zip(path)
    except UnusableManifest as error:
        raise CannotLook(say.unusable(str(path), str(error))) from None
    except OSError as error:
        raise CannotLook(say.not_readable(str(error.filename or path))) from None
    raise CannotLook(say.not_there(str(path)))


def _in_folder(folder: Path) -> tuple[Frozen, tuple[Difference, ...]]:
    inner = [one for one in sorted(folder.iterdir()) if not one.is_symlink()]
    here = [one for one in (folder, *inner) if is_ordinary(one / MANIFEST)]
    place = folder if folder in here else next(iter(here), None)
    if place is None or (place != folder and len(here) > 1):
        raise CannotLook(say.no_frozen(str(folder)))
    with (place / MANIFEST).open("rb") as stream:
        frozen = read_frozen(stream.read(_LONGEST_MANIFEST))
    return frozen, differences(frozen, seen_in_folder(place, _sizes(frozen)))


def _in_zip(path: Path) -> tuple[Frozen, tuple[Difference, ...]]:
    try:
        with zipfile.ZipFile(path) as archive:
            return _in_archive(archive, path)
    except Bomb:
        raise CannotLook(say.bomb(str(path))) from None
    except BROKEN:
        raise CannotLook(say.no_zip(str(path))) from None


def _in_archive(archive: zipfile.ZipFile, path: Path) -> tuple[Frozen, tuple[Difference, ...]]:
    found = entries(archive, path)
    names = [one.filename for one in found]
    inner = [name for name in names if name.count("/") == 1 and name.endswith(f"/{MANIFEST}")]
    here = [name for name in names if name == MANIFEST] or inner
    if len(here) != 1:
        raise CannotLook(say.no_frozen(str(path)))
    with archive.open(here[0]) as stream:
        frozen = read_frozen(stream.read(_LONGEST_MANIFEST))
    start = here[0].removesuffix(MANIFEST)
    named: dict[str, list[zipfile.ZipInfo]] = {}
    for one in found:
        named.setdefault(one.filename.removeprefix(start), []).append(one)
    return frozen, differences(frozen, seen_in_zip(archive, named, _sizes(frozen)))


def _sizes(frozen: Frozen) -> frozenset[int]:
    return frozenset(size for _, size in frozen.expected.values())
