"""Stop reading a page that keeps the computer busy; counted in its own time, not the clock's."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooSlow(BaseException):
    """The time for this page is used up; whoever goes on after any error may not catch it."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise :class:`TooSlow` once the work inside has used that much computing time.

    Where the system cannot do this (Windows, or a thread that is not the first) the limits on
    the length of a page have to do.
    """
    is_first = threading.current_thread() is threading.main_thread()
    if not hasattr(signal, "SIGVTALRM") or not is_first:
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    # and again every second, because somebody inside may catch the first all the same
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooSlow
