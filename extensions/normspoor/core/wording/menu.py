"""What the menu says besides the titles of pages."""

from __future__ import annotations

TO_DOSSIER = "Terug naar ons dossier"


def below(title: str) -> str:
    """How the button is called that unfolds what is below a page."""
    return f"Wat staat er onder {title}?"
