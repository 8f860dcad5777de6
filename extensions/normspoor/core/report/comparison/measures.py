"""What became of the measures: done, dropped, late or still open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.looking_back import is_late
from normspoor.core.model import Item
from normspoor.core.periods import as_read
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

_CLOSED = ("klaar", "vervallen")


def measures(then: Report, now: Report) -> Section:
    """Every measure that is open now, or was open then."""
    return section_of("maatregelen", _lines(then, now), say.MEASURES)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    first, second = day_of(then.head), day_of(now.head)
    for pair in pairs(then, now, of_type("verbetermaatregel")):
        was, became = (item_of(one) for one in pair)
        if (became is None or _closed(became)) and was is not None and _same(was, became):
            continue
        group = _group(was, became, second)
        reason = say.why(became.get("reden_vervallen")) if became and group == "vervallen" else ""
        yield group, line_of(pair, _word(was, first), _word(became, second), reason=reason)


def _same(was: Item, became: Item | None) -> bool:
    """Whether it was closed already: gone since, or closed in the same way."""
    return _closed(was) and (became is None or became.get("status") == was.get("status"))


def _closed(item: Item) -> bool:
    return item.get("status") in _CLOSED


def _group(was: Item | None, became: Item | None, day: date) -> str:
    if became is None:
        return "weg"
    if _closed(became):
        return became.get("status")
    if is_late(became, day):
        return "te_laat"
    if was is None:
        return "nieuw"
    return "weer_open" if _closed(was) else "nog_open"


def _word(item: Item | None, day: date) -> str | None:
    if item is None:
        return None
    status = choice_label(item.get("status"))
    if _closed(item):
        return status
    return say.measure(status, as_read(item.get("termijn")), late=is_late(item, day))
