"""Make a folder aside and put it in its place when it is whole, so that none is ever half made."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from normspoor.adapters.aside.moving import put_in_place
from normspoor.adapters.aside.ours import refuse_others
from normspoor.adapters.aside.room import Room, taken
from normspoor.adapters.aside.stopping import stopped_in_order
from normspoor.adapters.writing import CannotWrite
from normspoor.core.wording import writing as say

_FULL = {errno.ENOSPC, errno.EDQUOT}
_NO_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def written_aside(target: Path) -> Iterator[Path]:
    """An empty folder to build in, which becomes ``target`` when the block ends well.

    It has the name of ``target`` and lies on the same disk; what the block puts beside it,
    such as a zip, comes beside ``target``.  What was there before goes away only then.  After
    an error, Ctrl-C or a request to stop, all is as it was and nothing is left behind; after a
    power cut the next run clears up.

    ``target`` may exist where it is empty, or was frozen by us and not touched since: what a
    block makes can be replaced later only if it froze it.  Raises :class:`CannotWrite` where it
    holds anything else, where another run is busy with it, and where the disk is full or may
    not be written to.
    """
    place = Path(os.path.abspath(target))  # noqa: PTH100 - a pointer must stay to be seen
    room, parents = Room(place), _missing(place.parent)
    try:
        refuse_others(place)
        with stopped_in_order(), taken(room):
            room.make()
            yield room.fresh
            refuse_others(place)  # somebody may have put something there by now
            put_in_place(room)
    except OSError as error:
        told = _told(error, place)
        if told is None:
            raise
        raise told from None
    finally:
        _remove_empty(parents)


def _missing(folder: Path) -> tuple[Path, ...]:
    """The folders on the way that are not there yet, deepest first."""
    return tuple(one for one in (folder, *folder.parents) if not os.path.lexists(one))


def _remove_empty(folders: tuple[Path, ...]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return  # it was not made, or somebody uses it by now


def _told(error: OSError, place: Path) -> CannotWrite | None:
    """What a full disk or missing rights comes to; None for an error of another kind or place."""
    if error.errno in _FULL:
        return CannotWrite(say.no_room(str(place)))
    named = str(error.filename or "")
    if error.errno in _NO_RIGHTS and (not named or Path(named).is_relative_to(place.parent)):
        return CannotWrite(say.no_rights(str(place)))
    if named and Path(named).is_relative_to(place.parent):
        return CannotWrite(say.impossible(str(place)))
    return None
