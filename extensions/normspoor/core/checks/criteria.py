"""Checks behind indicator 2: criteria to begin, to evaluate and to end (C-A11 to C-A16)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.agreements import holding
from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.collaboration import criteria_for, evaluations, has_ended
from normspoor.core.model import Item
from normspoor.core.motives import words_of
from normspoor.core.profile import TAALHUIS

_Found = Iterator[Found]

#: The link with which a collaboration names its criterion for a moment.
_LINKS = {"start": "toetst_start", "evaluatie": "toetst_evaluatie", "beeindiging": "toetst_einde"}


def _lacks(situation: Situation, item: Item, moment: str) -> bool:
    """Whether there is no criterion for a moment; a link that leads nowhere is a mistake."""
    return not (criteria_for(situation.catalog, item, moment) or item.links.get(_LINKS[moment]))


def way_of_evaluating(situation: Situation) -> _Found:
    """C-A11: every agreement says how the collaboration is evaluated."""
    for item in situation.running:
        for agreement in holding(situation.catalog, item, situation.peildatum):
            if not agreement.get("evaluatiewijze"):
                yield Found(
                    agreement,
                    f"In de overeenkomst voor {item.title} staat niet hoe jullie evalueren.",
                    "Vul het veld 'evaluatiewijze' in.",
                )


def criterion_to_evaluate(situation: Situation) -> _Found:
    """C-A12: with an agreement comes a criterium to judge the outcome by."""
    for item in situation.running:
        covering = holding(situation.catalog, item, situation.peildatum)
        if covering and _lacks(situation, item, "evaluatie"):
            yield Found(
                covering[0],
                f"Voor {item.title} is er geen criterium om te beoordelen of het werkt.",
                "Schrijf een blok 'criterium' met ':soort: evaluatie' op de pagina.",
            )


def criterion_to_end(situation: Situation) -> _Found:
    """C-A13: every collaboration has a criterium to end it."""
    for item in situation.running:
        if _lacks(situation, item, "beeindiging"):
            yield Found(
                item,
                f"Voor {item.title} is er geen criterium om te stoppen.",
                "Schrijf een blok 'criterium' met ':soort: beeindiging' op de pagina.",
            )


def criterion_to_start(situation: Situation) -> _Found:
    """C-A14: a criterium to begin with is wise (ODD-42)."""
    for item in situation.running:
        if _lacks(situation, item, "start"):
            yield Found(
                item,
                f"Voor {item.title} is er geen criterium om te beginnen.",
                (
                    "Schrijf een blok 'criterium' met ':soort: start' op de pagina, "
                    "of noem een vast criterium bij 'toetst_start'."
                ),
            )


def ended_with_reason(situation: Situation) -> _Found:
    """C-A16: what ended says on which criterium; a question for the taalhuis only (ODD-17).

    The reason itself is a required field, so that its absence is a mistake.
    """
    for item in situation.catalog.of_type("samenwerkingsverband"):
        if situation.subject not in item.subjects or not has_ended(item, situation.peildatum):
            continue
        if not _criterion_used(situation, item):
            alone = [
                choice
                for choice in situation.catalog.targets(item, "gebaseerd_op")
                if choice.get("uitkomst") in ("zelf", "niet_doen")
            ]
            yield Found(
                item,
                f"{item.title} is gestopt, maar er staat niet op grond van welk criterium.",
                (
                    "Noem het criterium bij 'gebruikt_criterium'. Was er een andere reden, schrijf "
                    "dan een blok 'keuze' met ':uitkomst: niet_doen' op de pagina."
                ),
                words_of(alone[0]) if alone else "",
                Severity.VRAAG if TAALHUIS in item.subjects else None,
            )


def _criterion_used(situation: Situation, item: Item) -> bool:
    """By the collaboration itself, or in the evaluation that decided to end it."""
    deciding = (
        evaluation
        for evaluation in evaluations(situation.catalog, item)
        if evaluation.get("besluit") == "beeindigen"
    )
    return any(one.links.get("gebruikt_criterium") for one in (item, *deciding))
