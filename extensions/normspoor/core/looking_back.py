"""When something was last looked back on, and what that asks for: a measure, a new version."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_after, is_past, last_day, parse_date
from normspoor.core.trace import closure, trace


def happened(items: Iterable[Item], peildatum: date) -> tuple[Item, ...]:
    """Without what was still to come on the peildatum."""
    return tuple(item for item in items if not is_after(item.get("datum"), peildatum))


def last_looked_at(begun: str, evaluations: Iterable[Item], peildatum: date) -> date | None:
    """The day from which a term for evaluating counts: the last evaluation, else the begin.

    None where it has not begun, or where a day cannot be read.
    """
    return last_day([begun, *(item.get("datum") for item in evaluations)], peildatum)


def fell_short(evaluation: Item) -> bool:
    """Whether it did not do, or not quite, or a change was decided."""
    return (
        evaluation.get("oordeel") in ("deels", "voldoet_niet")
        or evaluation.get("besluit") == "bijsturen"
    )


def asks_measure(evaluation: Item) -> bool:
    """Whether it fell short and goes on; a decision to stop is an answer itself."""
    return fell_short(evaluation) and evaluation.get("besluit") != "beeindigen"


def is_late(measure: Item, peildatum: date) -> bool:
    """Whether it is still open after its last day."""
    return measure.get("status") in ("open", "bezig") and is_past(measure.get("termijn"), peildatum)


def earlier_versions(catalog: Catalog, approach: Item) -> tuple[Item, ...]:
    """The approaches that this one seems to revise, where it names none itself."""
    if approach.links.get("herziet"):
        return ()
    return tuple(one for one in _akin(catalog, approach) if _follows(catalog, approach, one))


def is_replaced(catalog: Catalog, approach: Item, peildatum: date) -> bool:
    """Whether a later version took its place by then, also one that does not say so."""
    silent = (one for one in _akin(catalog, approach) if approach in earlier_versions(catalog, one))
    later = (*closure(catalog, approach, "<herziet"), *silent)
    return any(not is_after(one.get("vastgesteld_op"), peildatum) for one in later)


def _akin(catalog: Catalog, approach: Item) -> tuple[Item, ...]:
    """The approaches that share a subject and an ambition with this one."""
    found = trace(catalog, approach, "vloeit_voort_uit", "<vloeit_voort_uit")
    return tuple(
        one for one in found if one.type == "aanpak" and set(one.subjects) & set(approach.subjects)
    )


def _follows(catalog: Catalog, later: Item, earlier: Item) -> bool:
    """A higher number, not settled earlier, and nobody else revises the first one."""
    first, second = (parse_date(one.get("vastgesteld_op")) for one in (earlier, later))
    return (
        not catalog.sources(earlier, "herziet")
        and first is not None
        and second is not None
        and first <= second
        and 0 < _number(earlier) < _number(later)
    )


def _number(approach: Item) -> int:
    """The first number in its version: 2 of ``versie 2.1``; zero where there is none."""
    match = re.search(r"\d{1,9}", approach.get("versie"))
    return int(match[0]) if match else 0
