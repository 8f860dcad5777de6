"""Check on what the auditor can see and whom the auditor can speak (C-A35)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.audit_days import next_audit, practice_moments
from normspoor.core.checks.finding import Found, Situation
from normspoor.core.model import Item
from normspoor.core.profile import ORGANISATIE, TAALHUIS
from normspoor.core.wording.labels import FOR_SUBJECT

#: The question about practice for each subject that has one.
_QUESTION = {ORGANISATIE: "SAM-ORG-V3", TAALHUIS: "SAM-TH-V2"}


def practice_can_be_seen(situation: Situation) -> Iterator[Found]:
    """C-A35: something to see for the question about practice, with consent to watch.

    Without an audit on its way there is no day to plan anything on.
    """
    audit = next_audit(situation.catalog, situation.peildatum)
    if audit is None:
        return
    moments = practice_moments(situation.catalog, audit)
    question = situation.catalog.get(_QUESTION.get(situation.subject, ""))
    if question and not any(_shows(situation, moment, question) for moment in moments):
        yield Found(
            audit,
            (
                f"Bij vraag {question.get('volgnummer')} voor {FOR_SUBJECT[situation.subject]} "
                "is er nog niets dat de auditor in de praktijk kan zien."
            ),
            f"Schrijf een blok 'praktijkmoment' met ':toont: {question.id}'.",
        )
    for moment in moments:
        if (
            situation.subject in moment.subjects
            and moment.get("soort") == "bijwonen"
            and moment.get("toestemming_geregeld") == "nee"
        ):
            yield Found(
                moment,
                f"Bij '{moment.title}' is nog geen toestemming geregeld om mee te kijken.",
                (
                    "Vraag de deelnemers of zij het goed vinden en zet ':toestemming_geregeld: "
                    "ja', of kies een gesprek."
                ),
            )


def _shows(situation: Situation, moment: Item, question: Item) -> bool:
    """The question itself, or a collaboration for this subject."""
    return any(
        one.id == question.id
        or (one.type == "samenwerkingsverband" and situation.subject in one.subjects)
        for one in situation.catalog.targets(moment, "toont")
    )
