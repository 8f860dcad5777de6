"""The facts on top of a report, as label and value."""

from __future__ import annotations

from dataclasses import asdict

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.shape import Head
from normspoor.core.wording.report_frame import FACTS, own_term


def facts(head: Head) -> tuple[tuple[str, str], ...]:
    """What is known of the report, days in full, its terms last; what is empty is left out."""
    known = asdict(head)
    named = [(label, _words(known[name])) for name, label in FACTS.items()]
    terms = [(own_term(label), term) for label, term in head.terms]
    return tuple((label, value) for label, value in (*named, *terms) if value)


def _words(value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    day = parse_date(value)
    return in_words(day) if day else value
