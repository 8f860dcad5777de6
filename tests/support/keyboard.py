"""Somebody without a mouse goes through a page with Tab."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

from support.reader import asked

#: No page has nearly as many stops; more of them means that the walk goes round.
_MOST = 2000


@dataclass(frozen=True)
class Walk:
    """How many stops there were, what was wrong with them, and what was passed over."""

    stops: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


def walk(page: Page) -> Walk:
    """Press Tab until the keyboard leaves the page; coming back to a stop before that is a trap."""
    wrong = []
    for stops in range(_MOST):
        page.keyboard.press("Tab")
        stop = asked(page, "focus")
        if stop is None:
            return Walk(stops, tuple(wrong), tuple(asked(page, "missed")))
        wrong += [f"{one}: {stop['place']}" for one in stop["wrong"]]
        if stop["again"]:
            break
    return Walk(stops, (*wrong, f"no way out: {stop['place']}"), ())
