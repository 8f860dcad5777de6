"""Checks on the answers to the indicators: is there one, does a nee say why (C-A03, C-A04)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.model import Item
from normspoor.core.requirements import answers_to, norm_elements
from normspoor.core.wording.labels import FOR_SUBJECT

_Found = Iterator[Found]


def indicators(situation: Situation) -> tuple[Item, ...]:
    """The indicators that this subject must answer, in the order of the norm."""
    return tuple(
        element
        for element in norm_elements(situation.catalog)
        if element.type == "indicator" and situation.subject in element.subjects
    )


def one_answer(situation: Situation) -> _Found:
    """C-A03: exactly one answer for each indicator."""
    for indicator in indicators(situation):
        yield from one_answer_to(indicator, situation)


def one_answer_to(indicator: Item, situation: Situation) -> _Found:
    """C-A03 for a single indicator."""
    for_whom = FOR_SUBJECT[situation.subject]
    number = indicator.get("volgnummer")
    answers = answers_to(situation.catalog, indicator, situation.subject, situation.peildatum)
    if not answers:
        yield Found(
            _where_answers_stand(situation),
            f"Indicator {number} heeft nog geen antwoord voor {for_whom}.",
            (
                f"Schrijf bij de zelfevaluatie een blok 'antwoord' met ':beantwoordt: {indicator.id}' "
                f"en ':scope: {situation.subject}'."
            ),
        )
    for surplus in answers[1:]:
        yield Found(
            surplus,
            f"Indicator {number} heeft voor {for_whom} meer dan één antwoord.",
            f"Laat {answers[0].id} staan en haal {surplus.id} weg, of andersom.",
        )


def nee_explained_for(indicator: Item, situation: Situation) -> _Found:
    """C-A04 for a single indicator: a nee says why; it may be sound policy, so this is a question."""
    for answer in answers_to(situation.catalog, indicator, situation.subject, situation.peildatum):
        if answer.get("waarde") == "nee" and not answer.body.strip():
            yield Found(
                answer,
                (
                    f"Je antwoordt nee op indicator {indicator.get('volgnummer')}, "
                    "maar schrijft niet waarom."
                ),
                (
                    "Schrijf de uitleg in het blok. Is het beleid? Noem dan de keuze bij "
                    "'verantwoord_door'."
                ),
            )


def _where_answers_stand(situation: Situation) -> Item:
    """A place to write: where other answers stand, else the audit round, else the profile."""
    found = situation.catalog.of_type("antwoord") or situation.catalog.of_type("auditronde")
    return found[0] if found else situation.profile.item
