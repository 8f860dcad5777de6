"""Dates and periods as authors write them; no clock, ``today`` is always a parameter."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, timedelta

_TERM = re.compile(r"^(\d{1,4})\s*(dag|dagen|week|weken|maand|maanden|jaar|jaren)$")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


def parse_date(text: str) -> date | None:
    """A date from ``2026-03-15``; None where that is no date."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def is_past(text: str, peildatum: date) -> bool:
    """Whether this was the last good day before ``peildatum``: a last day itself is good.

    Nothing, or no date, is never past.
    """
    day = parse_date(text)
    return day is not None and day < peildatum


def is_after(text: str, peildatum: date) -> bool:
    """Whether this had not happened yet on ``peildatum``; nothing, or no date, had."""
    day = parse_date(text)
    return day is not None and day > peildatum


def moment(text: str) -> date:
    """A date to put things in order by; nothing, or no date, comes before every date."""
    return parse_date(text) or date.min


def is_term(text: str) -> bool:
    """Whether this is a period such as ``12 maanden``."""
    return _TERM.match(text.strip().lower()) is not None


def after(start: date, term: str) -> date | None:
    """The last day of a period that begins on ``start``; None where there is no period.

    A month later than 31 January is the last day of February.  A period that runs off the
    calendar ends on the calendar's last day.
    """
    return _moved(start, term, 1, date.max)


def last_day(texts: Iterable[str], peildatum: date) -> date | None:
    """The last of these days, on or before ``peildatum``.

    None where there is none, or where one of them cannot be read and may have been the last.
    """
    days = [parse_date(text) for text in texts if text]
    read = [day for day in days if day is not None]
    if len(read) < len(days):
        return None
    return max((day for day in read if day <= peildatum), default=None)


def has_run_out(start: date | None, term: str, peildatum: date) -> bool:
    """Whether a period that began on ``start`` had its last day before ``peildatum``.

    Without a start or without a period nothing runs out.
    """
    last = after(start, term) if start else None
    return last is not None and last < peildatum


def before(end: date, term: str) -> date | None:
    """The day that lies a period before ``end``; None where there is no period.

    A month before 31 March is the last day of February.  A period that runs off the calendar
    gives the calendar's first day.
    """
    return _moved(end, term, -1, date.min)


def _moved(day: date, term: str, direction: int, edge: date) -> date | None:
    match = _TERM.match(term.strip().lower())
    if match is None:
        return None
    try:
        return _later(day, direction * int(match[1]), match[2])
    except (OverflowError, ValueError):
        return edge


def _later(start: date, amount: int, unit: str) -> date:
    if unit.startswith("dag"):
        return start + timedelta(days=amount)
    if unit.startswith("we"):
        return start + timedelta(weeks=amount)
    months = amount if unit.startswith("maand") else amount * 12
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def in_words(day: date) -> str:
    """A date as a Dutch reader writes it: ``21 november 2026``."""
    return f"{day.day} {month_name(day)} {day.year}"


def as_read(text: str) -> str:
    """A date that somebody typed as a reader reads it; what is no date stays as it is."""
    day = parse_date(text)
    return in_words(day) if day else text


def month_name(day: date) -> str:
    """The Dutch name of the month: ``maart``."""
    return _MONTHS[day.month - 1]
