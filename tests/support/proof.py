"""What the story leaves out: an effect to see, evidence for every question, terms of your own."""

from __future__ import annotations

from normspoor.core.model import Item
from support.factory import NORM, evidence, whole

#: Terms in which nothing of the story has run out on the peildatum of the tests.
TERMS = {
    "termijn_evaluatie": "12 maanden",
    "termijn_contact": "12 maanden",
    "termijn_herijking": "24 maanden",
    "termijn_bewijs": "12 maanden",
    "termijn_zelfevaluatie": "6 weken",
}


def proof(subject: str = "organisatie") -> tuple[Item, ...]:
    """The outcome wanted, and for every question of a subject a document and an interview."""
    questions = [
        one.id for one in NORM if one.type == "beoordelingsvraag" and subject in one.subjects
    ]
    return (
        whole("resultaat", "RES-2", scope=subject, soort="outcome", vastgelegd_in="OVK-1"),
        *(
            evidence(f"BEW-{kind}", scope=subject, bron=kind, onderbouwt=" ".join(questions))
            for kind in ("document", "interview")
            if questions
        ),
    )
