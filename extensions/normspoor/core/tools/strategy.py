"""Collaborations beside the ambitions: which spots are empty or lean on little (LP-TOOL-3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.collaboration import going_on
from normspoor.core.model import Catalog, Item
from normspoor.core.tools.shape import Sentence, Tool
from normspoor.core.wording import strategy as say
from normspoor.core.wording.matrix import filters

#: What is noticed and what to look at.
_Spot = tuple[str, str]

_TRIALS = ("verkenning", "experiment")
_WITHOUT_PARTNERS = ("zelf", "niet_doen")


def strategy(catalog: Catalog, peildatum: date, subject: str = "") -> Tool:
    """Sentences about ambitions and collaborations; each of those stands in one at most.

    What has ended on the peildatum serves no ambition any more.
    """
    ambitions = tuple(
        item for item in catalog.of_type("ambitie") if not subject or subject in item.subjects
    )
    alive = going_on(catalog, subject, peildatum)
    used = filters(peildatum, subject)
    if not ambitions and not alive:
        return Tool((), (Sentence(say.NO_PLAN, (), say.NO_PLAN_ADVICE),), used)
    # an ambition for two subjects is served by a collaboration for either
    everywhere = going_on(catalog, "", peildatum)
    found = (
        *_sentences(
            [(item, _of_ambition(catalog, item, everywhere)) for item in ambitions],
            (say.SERVED_BY_NOBODY, say.ON_PURPOSE, say.ONLY_TRIALS, say.ONLY_ONE),
        ),
        *_sentences(
            [(item, _of_collaboration(catalog, item)) for item in alive],
            (say.SERVES_NOTHING, say.WITHOUT_CONTRIBUTION),
        ),
    )
    return Tool((), found or (Sentence(say.NOTHING, (), say.NOTHING_ADVICE),), used)


def _of_ambition(catalog: Catalog, ambition: Item, alive: tuple[Item, ...]) -> _Spot | None:
    serving = [one for one in alive if ambition in catalog.targets(one, "draagt_bij_aan")]
    if not serving:
        alone = any(
            choice.get("uitkomst") in _WITHOUT_PARTNERS
            for choice in catalog.sources(ambition, "vloeit_voort_uit")
        )
        return say.ON_PURPOSE if alone else say.SERVED_BY_NOBODY
    if all(one.get("status") in _TRIALS for one in serving):
        return say.ONLY_TRIALS
    return say.ONLY_ONE if len(serving) == 1 else None


def _of_collaboration(catalog: Catalog, one: Item) -> _Spot | None:
    if not catalog.targets(one, "draagt_bij_aan"):
        return say.SERVES_NOTHING
    return None if one.get("bijdrage") else say.WITHOUT_CONTRIBUTION


def _sentences(
    found: list[tuple[Item, _Spot | None]], order: tuple[_Spot, ...]
) -> Iterator[Sentence]:
    for spot in order:
        items = tuple(item for item, its_spot in found if its_spot == spot)
        if items:
            yield Sentence(spot[0], items, spot[1])
