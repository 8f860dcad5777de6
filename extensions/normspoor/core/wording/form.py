"""What stands on the paper form of a checklist."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.metamodel.audit import DECISIONS, LAGEN
from normspoor.core.wording.labels import choice_label
from normspoor.core.wording.rounds import CHOICES as WORDS

POINTS = "De punten"
HEADS_CHOICE = ("Nr.", "Punt", "Antwoord", "Wat we zeggen, of waarom we het overslaan")
HEADS_WORDS = ("Nr.", "Punt, met ruimte voor jullie antwoord")
AFTER = "Schrijf functies op, geen namen van mensen. Typ de antwoorden daarna over in een ronde."


def _boxes(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"☐ {word}" for word in words)


#: Every list offers the same words, so that an answer means the same everywhere.
CHOICES = _boxes((*WORDS, "overgeslagen"))
SKIPPED = _boxes(("overgeslagen, omdat:",))[0]
#: Below the list that ends in a decision.
DECISION = ("Besluit:", "   ".join(_boxes([choice_label(one) for one in DECISIONS])))
_LAYERS = "   ".join(_boxes(LAGEN))
#: What a round with a list is about; empty behind a label is room to write.
_ABOUT = {
    "dossier": ("Over:", "het hele dossier"),
    "samenwerking": ("Over welke samenwerking:", ""),
    "partner": ("Over welke partner:", ""),
    "laag": ("Over welke laag:", _LAYERS),
}


def title(checklist: str) -> str:
    return f"Invulblad: {checklist}"


def blanks(per: str) -> Sequence[tuple[str, str]]:
    """What to fill in above the points: a label, and boxes or words where there is no line."""
    layers = [("Lagen:", _LAYERS)] if per != "laag" else []
    return [
        _ABOUT.get(per, ("Over:", "")),
        ("Datum:", ""),
        ("Wie deden mee (functies en organisaties):", ""),
        *layers,
        ("Werkvorm:", ""),
    ]
