"""The facts on top of a report, as label and value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.shape import Head
from normspoor.core.wording.report_frame import FACTS, MARKS, own_term

Facts = tuple[tuple[str, str], ...]


def facts(head: Head) -> Facts:
    """What a report is about, days in full; what is empty is left out."""
    return _named(head, FACTS)


def marks(head: Head) -> Facts:
    """By what it can be known again, and the terms that the team chose itself."""
    terms = ((own_term(label), term) for label, term in head.terms)
    return (*_named(head, MARKS), *((label, term) for label, term in terms if term))


def _named(head: Head, names: Mapping[str, str]) -> Facts:
    known = asdict(head)
    found = ((label, _words(known[name])) for name, label in names.items())
    return tuple((label, value) for label, value in found if value)


def _words(value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    day = parse_date(value)
    return in_words(day) if day else value
