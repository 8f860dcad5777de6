"""The days as a year to look at, and as an agenda for each function."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from normspoor.core.calendar.shape import Moment, Month, YearView
from normspoor.core.safe_names import free, slug

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Agenda:
    """The days of one function, or of all; ``name`` is safe as the name of a file."""

    name: str
    owner: str
    moments: tuple[Moment, ...]


def year_view(found: Iterable[Moment], peildatum: date) -> YearView:
    """Divide the days: before the peildatum, the months from that of the peildatum, later."""
    found = tuple(found)
    firsts = [_first(peildatum, number) for number in range(_MONTHS + 1)]
    coming = [one for one in found if one.day >= peildatum]
    months = (
        Month(first, tuple(one for one in coming if first <= one.day < end))
        for first, end in pairwise(firsts)
    )
    return YearView(
        tuple(one for one in found if one.day < peildatum),
        tuple(months),
        tuple(one for one in coming if one.day >= firsts[-1]),
    )


def agendas(found: Iterable[Moment], peildatum: date) -> tuple[Agenda, ...]:
    """An agenda with all days to come, then one for each function by name.

    What nobody looks after stands in the first only.
    """
    coming = tuple(one for one in found if one.day >= peildatum)
    owners: dict[str, list[Moment]] = {}
    for one in coming:
        if one.owner:
            owners.setdefault(one.owner.casefold(), []).append(one)
    made, taken = [Agenda("agenda", "", coming)], {"agenda"}
    for owner in sorted(owners):
        name = free(f"agenda-{slug(owner, 'functie')}", taken)
        taken.add(name)
        made.append(Agenda(name, owners[owner][0].owner, tuple(owners[owner])))
    return tuple(made)


def _first(day: date, later: int) -> date:
    """The first day of the month that is so many months later; the calendar has an end."""
    year, month = divmod(day.year * 12 + day.month - 1 + later, 12)
    return date(year, month + 1, 1) if year <= date.max.year else date.max
