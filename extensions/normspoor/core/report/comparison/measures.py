"""What became of the measures: done, dropped, late or still open."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.periods import as_read
from normspoor.core.report.comparison.pairs import (
    line_of,
    of_type,
    pairs,
    section_of,
    value,
)
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Report, Thing
from normspoor.core.wording import comparison as say
from normspoor.core.wording.report_cells import LATE

#: What a measure says that asks for nothing more, which is also the name of its group.
_CLOSED = ("klaar", "vervallen")


def measures(then: Report, now: Report) -> Section:
    """Every measure that is open now, was open then or was closed since."""
    return section_of("maatregelen", _lines(then, now), say.MEASURES)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    for pair in pairs(then, now, of_type("verbetermaatregel")):
        was, became = (one.state if one else None for one in pair)
        if was in _CLOSED and became in (was, None):
            continue  # the earlier report told it
        group = _group(was, became)
        reason = say.why(value(pair[1], "reden_vervallen")) if group == "vervallen" else ""
        yield group, line_of(pair, _word(pair[0]), _word(pair[1]), reason=reason)


def _group(was: str | None, became: str | None) -> str:
    if became is None:
        return "weg"
    if became in _CLOSED:
        return became
    if became == LATE:
        return "te_laat"
    if was is None:
        return "nieuw"
    return "weer_open" if was in _CLOSED else "nog_open"


def _word(thing: Thing | None) -> str | None:
    if thing is None or thing.state in _CLOSED:
        return thing.state if thing else None
    return say.measure(thing.state, as_read(value(thing, "termijn")))
