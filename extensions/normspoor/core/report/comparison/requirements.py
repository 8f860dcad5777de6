"""What the norm asks, and how it stood in both reports."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.report.comparison.pairs import section_of
from normspoor.core.report.comparison.shape import Incomparable, Line, Section
from normspoor.core.report.shape import Report, Row
from normspoor.core.states import State
from normspoor.core.wording import comparison as say

_TABLE = "eisen"
#: Evidence for it was good once: who covers it now, covers it again.
ONCE_GOOD = (State.VERLOPEN, State.TE_HERZIEN)


def requirements(then: Report, now: Report) -> Section:
    """Every requirement of either report, in exactly one group."""
    return section_of(_TABLE, _lines(then, now), say.REQUIREMENTS)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    before, after = _asked(then, say.OLD), _asked(now, say.NEW)
    # in the order of the new report; what is asked no more comes last
    for key in {**after, **before}:
        was, became = (rows.get(key) for rows in (before, after))
        row = after.get(key) or before[key]
        element, _, subject = key.partition("/")
        holder = now if element in now.things else then
        thing = holder.things.get(element)
        yield (
            _group(_state(was, say.OLD), _state(became, say.NEW)),
            Line(
                element,
                thing.kind if thing else "",
                holder.title(element),
                row.authority,
                was.state if was else None,
                became.state if became else None,
                subject=subject,
            ),
        )


def _asked(report: Report, which: str) -> dict[str, Row]:
    try:
        table = report.table(_TABLE)
    except KeyError:
        raise Incomparable(say.missing(which, _TABLE)) from None
    return {key: row for row in table.rows for key in row.of[:1]}


def _state(row: Row | None, which: str) -> State | None:
    try:
        return State(row.state) if row else None
    except ValueError:
        raise Incomparable(say.no_state(which, row.state if row else "")) from None


def _group(then: State | None, now: State | None) -> str:  # noqa: PLR0911 - one line for each group
    if then is None:
        return "nieuw_gevraagd"
    if now is None:
        return "niet_meer_gevraagd"
    if now is State.GEDEKT:
        if then is State.GEDEKT:
            return "gedekt_gebleven"
        return "weer_gedekt" if then in ONCE_GOOD else "nu_gedekt"
    if now is State.GEMOTIVEERD:
        return "bewust_open_gebleven" if then is now else "nu_bewust_open"
    if then is State.GEDEKT:
        return "niet_meer_gedekt"
    return "niet_meer_bewust_open" if then is State.GEMOTIVEERD else "nog_open"
