"""Collaborations that began, stopped or took another form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.collaboration import has_ended, is_running
from normspoor.core.model import Item
from normspoor.core.periods import is_after
from normspoor.core.report.comparison.pairs import (
    day_of,
    item_of,
    line_of,
    of_type,
    pairs,
    section_of,
)
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Report
from normspoor.core.wording import comparison as say
from normspoor.core.wording.labels import choice_label


def collaborations(then: Report, now: Report) -> Section:
    """The collaborations that stand otherwise, each with its state on the day of its report."""
    return section_of("samenwerkingen", _lines(then, now), say.COLLABORATIONS)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    first, second = day_of(then.head), day_of(now.head)
    for pair in pairs(then, now, of_type("samenwerkingsverband")):
        was, became = (item_of(one) for one in pair)
        before, after = _word(was, first), _word(became, second)
        if before != after:
            group = _group(was, became, first, second)
            reason = became.get("reden_beeindiging") if became and group == "gestopt" else ""
            yield group, line_of(pair, before, after, reason=reason)


def _group(was: Item | None, became: Item | None, first: date, second: date) -> str:
    if became is None:
        return "weg"
    if has_ended(became, second):
        return "gestopt"
    if was is not None and has_ended(was, first):
        return "weer_begonnen"
    if is_running(became, second) and not (was is not None and is_running(was, first)):
        return "begonnen"
    return "nieuw" if was is None else "andere_status"


def _word(item: Item | None, day: date) -> str | None:
    if item is None:
        return None
    if has_ended(item, day):
        return say.STOPPED
    if is_after(item.get("start"), day):
        return say.NOT_BEGUN
    return choice_label(item.get("status"))
