"""The room beside a folder in which its next version is made, for one run at a time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from normspoor.adapters.aside.stopping import undisturbed
from normspoor.adapters.writing import CannotWrite
from normspoor.core.wording import writing as say

_LOCK = "slot"


@dataclass(frozen=True, slots=True)
class Room:
    """A hidden folder beside ``target``: what is new in one folder, what was old in another."""

    target: Path

    @property
    def folder(self) -> Path:
        return self.target.with_name(f".{self.target.name}.normspoor")

    @property
    def new(self) -> Path:
        return self.folder / "nieuw"

    @property
    def old(self) -> Path:
        return self.folder / "oud"

    @property
    def fresh(self) -> Path:
        """Where the next version is made."""
        return self.new / self.target.name

    def place_of(self, one: Path) -> Path:
        """Where something in the room belongs: beside the target, or as the target."""
        return self.target.with_name(one.name)

    def make(self) -> None:
        """Make the room ready, and first bring back what a run that broke off left in it."""
        self.clear()
        self.fresh.mkdir(parents=True)
        self.old.mkdir(exist_ok=True)

    def clear(self) -> None:
        """Throw away what is in it, but not the lock, nor what is old and was not replaced.

        A room that was there came from outside: a pointer in it is removed, never followed.
        """
        for one in (self.new, self.old):
            if one.is_symlink():
                one.unlink()
        shutil.rmtree(self.new, ignore_errors=True)
        for one in self.old.iterdir() if self.old.is_dir() else ():
            there = self.place_of(one)
            if not os.path.lexists(there):
                with suppress(OSError):
                    one.rename(there)
            elif one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink(missing_ok=True)
        with suppress(OSError):
            self.old.rmdir()


@contextmanager
def taken(room: Room) -> Iterator[None]:
    """Keep other runs out of a room, and remove it at the end.

    The system itself lets go of the lock when a run stops, however it stops.  Raises
    :class:`CannotWrite` where another run is in the room, and OSError where none can be made.
    """
    if room.folder.is_symlink():
        raise CannotWrite(say.pointer(str(room.folder)))
    room.folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(room.folder / _LOCK, blocking=False)
    try:
        lock.acquire()
    except Timeout:
        raise CannotWrite(say.busy(str(room.target))) from None
    except OSError:
        with suppress(OSError):
            room.folder.rmdir()
        raise
    try:
        yield
    finally:
        with undisturbed():
            room.clear()
            _leave(room, lock)


def _leave(room: Room, lock: FileLock) -> None:
    """Remove the lock and the room; who waits at the door may take the room over."""
    windows = os.name == "nt"
    if windows:
        lock.release()  # an open file cannot be removed there, nor one that another run opened
    with suppress(OSError):
        (room.folder / _LOCK).unlink()
        room.folder.rmdir()
    if not windows:
        lock.release()
