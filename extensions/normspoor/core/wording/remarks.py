"""What a reader sees of the doubts about a source."""

from __future__ import annotations

NONE = "Bij dit onderdeel zijn geen kanttekeningen."
NO_QUESTIONS = "Er zijn geen vragen."


def reading(text: str) -> str:
    return f"Zo lezen wij het: {text}"
