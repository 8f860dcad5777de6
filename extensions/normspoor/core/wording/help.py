"""Words between the norm and the guidance that helps with it."""

from __future__ import annotations

HELP = "Hulp hierbij. Dit zijn richtlijnen, geen eisen."
HELPS = "helpt bij"
OURS = "van Normspoor"


def authority(word: str) -> str:
    """Norm or guidance; a point of ours is neither."""
    return word or OURS


def checklist(title: str) -> str:
    return f"Checklist {title}"


def points(number: int) -> str:
    return "punt" if number == 1 else "punten"
