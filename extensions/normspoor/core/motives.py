"""The decision of the team to leave what the norm asks open on purpose."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.requirements import motives_for
from normspoor.core.trace import closure, together
from normspoor.core.wording.labels import chosen


def motive_behind(
    catalog: Catalog, norm_ids: Iterable[str], subject: str, peildatum: date
) -> Item | None:
    """The motivering, or the choice behind a nee, that leaves these parts of the norm open.

    Counted are the indicators to which the parts belong, as far as this subject must answer
    them; where there are none, the questions.  Where one of them is not left open, none is.
    """
    asked = [one for one in _elements(catalog, norm_ids) if subject in one.subjects]
    indicators = [one for one in asked if one.type == "indicator"]
    motives = [motives_for(catalog, one, subject, peildatum) for one in (indicators or asked)]
    return motives[0][0] if motives and all(motives) else None


def words_of(decision: Item) -> str:
    """A decision as the reason that a reader sees: a motivering tells it, a choice is known."""
    if decision.type == "motivering":
        return " ".join(decision.body.split()) or decision.title
    return chosen(decision.title)


def _elements(catalog: Catalog, norm_ids: Iterable[str]) -> tuple[Item, ...]:
    """The indicators and questions to which these parts of the norm belong."""
    parts = [part for one in norm_ids if (part := catalog.get(one))]
    above = together(tuple(parts), *(closure(catalog, part, "hoort_bij") for part in parts))
    return tuple(one for one in above if one.type in ("indicator", "beoordelingsvraag"))
