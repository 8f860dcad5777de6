"""Put what is new in the place of what is old: all of it, or nothing."""

from __future__ import annotations

import os
import time
from pathlib import Path

from normspoor.adapters.aside.ours import refuse_other_beside
from normspoor.adapters.aside.room import Room
from normspoor.adapters.aside.stopping import undisturbed
from normspoor.adapters.writing import CannotWrite
from normspoor.core.wording import writing as say

#: On Windows a scanner may hold on for a moment to files that were just written.
_TRIES, _SECONDS = 5, 0.2


def put_in_place(room: Room) -> None:
    """Move everything new to where it belongs, and what was there into the room.

    Raises :class:`CannotWrite` where something is in use or not ours, and OSError; then all is
    where it was.
    """
    moved: list[tuple[Path, Path]] = []
    new = sorted(room.new.iterdir())
    for one in new:
        if one != room.fresh:
            refuse_other_beside(room.place_of(one))
    with undisturbed():
        try:
            for one in new:
                there = room.place_of(one)
                if os.path.lexists(there):
                    _move(there, room.old / one.name, moved)
                _move(one, there, moved)
        except OSError as error:
            for source, target in reversed(moved):
                target.rename(source)
            if isinstance(error, PermissionError):
                raise CannotWrite(say.in_use(str(room.target))) from None
            raise


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    for left in reversed(range(_TRIES)):
        try:
            source.rename(target)
        except PermissionError:
            if not left:
                raise
            time.sleep(_SECONDS)
        else:
            moved.append((source, target))
            return
