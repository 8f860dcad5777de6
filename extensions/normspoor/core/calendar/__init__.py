"""All days that a team has to think of, worked out once for the page and the agenda."""

from normspoor.core.calendar.moments import moments
from normspoor.core.calendar.shape import Kind, Moment, Month, What, YearView
from normspoor.core.calendar.year import Agenda, agendas, year_view

__all__ = [
    "Agenda",
    "Kind",
    "Moment",
    "Month",
    "What",
    "YearView",
    "agendas",
    "moments",
    "year_view",
]
