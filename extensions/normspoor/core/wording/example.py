"""The words in an example block that an author replaces by their own."""

from __future__ import annotations

WHY = "Waarom jullie dit antwoorden."


def title(label: str) -> str:
    return f"Titel van {label.lower()}"


def body(label: str) -> str:
    return f"{label} in een paar korte zinnen."
