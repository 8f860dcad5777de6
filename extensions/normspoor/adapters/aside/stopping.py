"""Stop in order: a request to end becomes an exception, and a move is never broken off."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

#: To end, and to end because the window was closed, where the system knows that.
_ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def stopped_in_order() -> Iterator[None]:
    """While the block runs, a request to end is as Ctrl-C, so that all is cleared up."""
    with _handled(_ENDINGS, _as_ctrl_c):
        yield


@contextmanager
def undisturbed() -> Iterator[None]:
    """While the block runs, neither Ctrl-C nor a request to end comes through; keep it short."""
    with _handled((signal.SIGINT, *_ENDINGS), signal.SIG_IGN):
        yield


@contextmanager
def _handled(signals: tuple[signal.Signals, ...], handler: Any) -> Iterator[None]:
    """Only the main thread of a program may change what a signal does."""
    mine = threading.current_thread() is threading.main_thread()
    # whoever started us may have asked that some of them are ignored
    heard = [one for one in signals if mine and signal.getsignal(one) is not signal.SIG_IGN]
    before = {one: signal.signal(one, handler) for one in heard}
    try:
        yield
    finally:
        for one, former in before.items():
            signal.signal(one, former or signal.SIG_DFL)


def _as_ctrl_c(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
