"""What a team looks back on, and since when it did not: for the check and for the calendar."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from normspoor.core.collaboration import evaluations, is_running
from normspoor.core.looking_back import is_replaced, last_looked_at
from normspoor.core.model import Catalog, Item
from normspoor.core.profile import IDO


@dataclass(frozen=True, slots=True)
class LookBack:
    """An approach or a lasting collaboration, with what was written about it.

    ``since`` is the day from which a term counts; None where it has not begun, or where a day
    cannot be read.
    """

    item: Item
    evaluations: tuple[Item, ...]
    since: date | None


def approaches(catalog: Catalog, subjects: Collection[str], peildatum: date) -> Iterator[LookBack]:
    """Those for one of these subjects that no later one replaced; the norm asks none of an IDO."""
    asked = set(subjects) - {IDO}
    for item in catalog.of_type("aanpak"):
        if asked & set(item.subjects) and not is_replaced(catalog, item, peildatum):
            found = catalog.sources(item, "evalueert")
            since = last_looked_at(item.get("vastgesteld_op"), found, peildatum)
            yield LookBack(item, found, since)


def collaborations(
    catalog: Catalog, subjects: Collection[str], peildatum: date
) -> Iterator[LookBack]:
    """The lasting ones for one of these subjects that run on this day."""
    for item in catalog.of_type("samenwerkingsverband"):
        lasting = item.get("status") == "structureel" and is_running(item, peildatum)
        if lasting and set(subjects) & set(item.subjects):
            found = evaluations(catalog, item)
            yield LookBack(item, found, last_looked_at(item.get("start"), found, peildatum))
