"""Checks that hold an answer against the rest of the dossier (C-A04, C-A45).

A ``nee`` may be sound policy, so here everything is a question at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from normspoor.core.checks import answers
from normspoor.core.checks.finding import Check, Finding, Found, Severity, Situation
from normspoor.core.model import Item
from normspoor.core.requirements import answers_to
from normspoor.core.wording.labels import FOR_SUBJECT

#: The checks that tell whether the dossier shows what an indicator asks.
Behind = tuple[Check, ...]
#: What the norm asks or advises is missing; a question or a tip contradicts no answer.
_MISSING = (Severity.TEKORT, Severity.ADVIES)


class Contradiction(NamedTuple):
    """What the dossier says against an answer, and the findings that explain it already."""

    found: Found
    explained_by: tuple[Finding | Found, ...]


def nee_explained(situation: Situation, behind: Behind) -> Iterator[Found]:
    """C-A04: a nee says why; where it does, the link to the choice behind it is offered."""
    for indicator in answers.indicators(situation):
        unexplained = tuple(answers.nee_explained_for(indicator, situation))
        yield from unexplained
        if not unexplained and contradiction(indicator, situation, behind) is None:
            yield from _choice_offered(indicator, situation)


def answer_agrees(situation: Situation, behind: Behind) -> Iterator[Found]:
    """C-A45: the dossier shows what the answer says, both ways.

    It speaks only where no other finding explains the contradiction.
    """
    for indicator in answers.indicators(situation):
        against = contradiction(indicator, situation, behind)
        if against and not against.explained_by:
            yield against.found


def contradiction(indicator: Item, situation: Situation, behind: Behind) -> Contradiction | None:
    """What the dossier says against the answer to an indicator; None where they agree.

    A ja is explained by what is missing, a nee by the question why it is a nee.  Where an
    indicator has two answers the first counts: the second is a finding of its own.
    """
    catalog, subject = situation.catalog, situation.subject
    answer = next(iter(answers_to(catalog, indicator, subject, situation.peildatum)), None)
    if answer is None:
        return None
    lives = situation.running
    missing = _missing(indicator, situation, behind)
    told = tuple(finding for finding in missing if not finding.is_motivated)
    if answer.get("waarde") == "ja" and (told or not lives):
        return Contradiction(_ja_without(answer, indicator, subject), told)
    chosen = catalog.targets(answer, "verantwoord_door")
    if answer.get("waarde") == "nee" and lives and not missing and not chosen:
        unexplained = tuple(answers.nee_explained_for(indicator, situation))
        return Contradiction(_nee_while(answer, indicator), unexplained)
    return None


def _missing(indicator: Item, situation: Situation, behind: Behind) -> tuple[Finding, ...]:
    """What is missing of what the indicator is about, also where a decision explains it."""
    return tuple(
        finding
        for check in behind
        if indicator.id in check.indicators
        for finding in check.findings(situation)
        if finding.severity in _MISSING
    )


def _choice_offered(indicator: Item, situation: Situation) -> Iterator[Found]:
    catalog = situation.catalog
    for answer in answers_to(catalog, indicator, situation.subject, situation.peildatum):
        if answer.get("waarde") == "nee" and not catalog.targets(answer, "verantwoord_door"):
            yield Found(
                answer,
                f"Bij de nee op indicator {indicator.get('volgnummer')} staat geen keuze.",
                "Zit er beleid achter? Noem dan de keuze bij 'verantwoord_door'.",
                severity=Severity.TIP,
            )


def _ja_without(answer: Item, indicator: Item, subject: str) -> Found:
    return Found(
        answer,
        (
            f"Je antwoordt ja op indicator {indicator.get('volgnummer')}, maar er staat geen "
            f"lopende samenwerking voor {FOR_SUBJECT[subject]} in het dossier."
        ),
        "Schrijf er een op of pas het antwoord aan.",
    )


def _nee_while(answer: Item, indicator: Item) -> Found:
    return Found(
        answer,
        (
            f"Je antwoordt nee op indicator {indicator.get('volgnummer')}, "
            "maar het dossier laat het wel zien."
        ),
        "Pas het antwoord aan of noem de keuze erachter bij 'verantwoord_door'.",
    )
