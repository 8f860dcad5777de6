"""Words between the norm and the guidance that helps with it."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.wording.labels import enumeration

HELP = "Hulp hierbij. Dit zijn richtlijnen, geen eisen."
VIA = "Via "
HELPS = "helpt bij"
OURS = "van Normspoor"


def authority(word: str) -> str:
    """Norm or guidance; a point of ours is neither."""
    return word or OURS


def label(word: str, names: Sequence[str]) -> str:
    """Norm or guidance, and for what, in a line of text: ``richtlijn bij SAM-IND-3``."""
    return f"{authority(word)} bij {enumeration(names)}" if names else authority(word)


def checklist(title: str) -> str:
    return f"Checklist {title}"


def more(number: int) -> str:
    return f"Meer hulp, via andere teksten ({number})"


def points(number: int) -> str:
    return "punt" if number == 1 else "punten"
