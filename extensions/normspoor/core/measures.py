"""What a team agreed to do about an answer that asks for action."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.model import Catalog, Item
from normspoor.core.wording import rounds as say


def agreed_action(catalog: Catalog, answer: Item) -> str:
    """What the team agreed to do about an answer, in words; nothing where it did not yet."""
    measure = next(_measures(catalog, answer), None)
    if measure is None:
        return ""
    return say.in_action(
        measure.title, measure.get("eigenaar"), measure.get("termijn"), measure.get("status")
    )


def _measures(catalog: Catalog, answer: Item) -> Iterator[Item]:
    """The measures that close an answer: with an owner and a term, and not given up."""
    for measure in catalog.sources(answer, "actie_op"):
        whole = measure.get("eigenaar") and measure.get("termijn")
        if whole and measure.get("status") != "vervallen":
            yield measure
