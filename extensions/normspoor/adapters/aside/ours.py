"""Whether a folder may be replaced: never one with files that somebody else made or changed."""

from __future__ import annotations

import os
import re
from pathlib import Path

from normspoor.adapters.frozen.folder import is_ordinary
from normspoor.adapters.frozen.leftovers import is_leftover
from normspoor.adapters.frozen.looking import CannotLook, look
from normspoor.adapters.frozen.packing import ENDING
from normspoor.adapters.writing import CannotWrite
from normspoor.core.frozen.differences import Kind
from normspoor.core.frozen.manifest import MANIFEST
from normspoor.core.wording import writing as say

#: Bytes; more than a checksum with a name.
_LONGEST_SUM = 4096
#: By which a folder is known to be that of a dossier.
_SETTINGS = "conf.py"


def refuse_others(target: Path) -> None:
    """Raise :class:`CannotWrite` where ``target`` is not ours to replace."""
    if target.is_symlink():
        raise CannotWrite(say.pointer(str(target)))
    _refuse_pointers(target)
    for above in target.parents:
        if above.is_file():
            raise CannotWrite(say.inside_file(str(target), str(above)))
    if target.is_dir():
        _refuse_folder(target)
    elif os.path.lexists(target):
        raise CannotWrite(say.is_file(str(target)))


def _refuse_pointers(target: Path) -> None:
    """A dossier comes from outside: no pointer in it may lead us to a place of its choice."""
    dossier = next((above for above in target.parents if (above / _SETTINGS).exists()), None)
    for above in target.parents if dossier else ():
        if above == dossier:
            return
        if above.is_symlink():
            raise CannotWrite(say.pointer(str(above)))


def refuse_other_beside(path: Path) -> None:
    """Raise :class:`CannotWrite` where a zip, or the file with its checksum, is not ours."""
    if not os.path.lexists(path):
        return
    ours = is_ordinary(path) and (
        _is_whole(path) if path.suffix == ENDING else _names_zip(path, path.stem)
    )
    if not ours:
        raise CannotWrite(say.foreign(str(path.parent), path.name))


def _refuse_folder(folder: Path) -> None:
    if (folder / _SETTINGS).exists():
        raise CannotWrite(say.is_dossier(str(folder)))
    names = sorted(one.name for one in folder.iterdir())
    # one name is enough: somebody may point at all that they have
    first = next((one for one in names if not is_leftover(one)), "")
    if not first:
        return
    if not is_ordinary(folder / MANIFEST):
        raise CannotWrite(say.foreign(str(folder), first))
    try:
        _, found = look(folder)
    except CannotLook:
        raise CannotWrite(say.foreign(str(folder), first)) from None
    for one in found:
        if one.kind is Kind.EXTRA:
            raise CannotWrite(say.foreign(str(folder), one.path))
        if one.kind is not Kind.MISSING:
            raise CannotWrite(say.changed(str(folder), str(one)))


def _is_whole(packed: Path) -> bool:
    try:
        _, found = look(packed)
    except CannotLook:
        return False
    return not found


def _names_zip(path: Path, name: str) -> bool:
    """Whether a file holds one checksum, and that of the zip with this name."""
    text = path.read_bytes()[:_LONGEST_SUM]
    return re.fullmatch(rb"\\?[0-9a-f]{64}  .+\n", text) is not None and name.endswith(ENDING)
