"""Checks behind indicator 2: criteria for evaluating and ending (C-A11 to C-A13)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.collaboration import agreements, criteria_for, running
from normspoor.core.model import Item

_Found = Iterator[Found]


def _agreements(situation: Situation) -> Iterator[tuple[Item, Item]]:
    for item in running(situation.catalog, situation.subject, situation.peildatum):
        for agreement in agreements(situation.catalog, item):
            yield item, agreement


def way_of_evaluating(situation: Situation) -> _Found:
    """C-A11: every agreement says how the collaboration is evaluated."""
    for item, agreement in _agreements(situation):
        if not agreement.get("evaluatiewijze"):
            yield Found(
                agreement,
                f"In de overeenkomst voor {item.title} staat niet hoe jullie evalueren.",
                "Vul het veld 'evaluatiewijze' in.",
            )


def criterion_to_evaluate(situation: Situation) -> _Found:
    """C-A12: every agreement names a criterium to judge the outcome by."""
    for item, agreement in _agreements(situation):
        known = criteria_for(situation.catalog, item, "evaluatie")
        if not known:
            yield Found(
                agreement,
                f"Voor {item.title} is er geen criterium om te beoordelen of het werkt.",
                "Schrijf een blok 'criterium' met ':soort: evaluatie' op de pagina.",
            )


def criterion_to_end(situation: Situation) -> _Found:
    """C-A13: every collaboration has a criterium to end it."""
    for item in running(situation.catalog, situation.subject, situation.peildatum):
        if not criteria_for(situation.catalog, item, "beeindiging"):
            yield Found(
                item,
                f"Voor {item.title} is er geen criterium om te stoppen.",
                "Schrijf een blok 'criterium' met ':soort: beeindiging' op de pagina.",
            )
