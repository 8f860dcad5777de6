"""What a reader sees on and around the map of the network."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.wording.labels import amount, choice_label, enumeration

TITLE = "Wie doet waaraan mee?"
HEADS = ("Partner", "Rollen", "Doet mee in")
NO_ROLE = "zonder rol"
NOT_IN = "geen samenwerking"
NOTHING = "Er staan nog geen partners in het dossier."
LEGEND = (
    "In het midden staan de samenwerkingen, aan de zijkanten de partners. "
    "Een stippellijn betekent: beëindigd."
)
SAME_BELOW = "De tabel onder de kaart zegt hetzelfde in woorden."


def role(word: str) -> str:
    """The head above the partners with one role."""
    return f"Rol: {choice_label(word)}" if word else NO_ROLE.capitalize()


def label(partners: int, collaborations: int) -> str:
    return f"Netwerkkaart met {_size(partners, collaborations)}"


def too_full(partners: int, collaborations: int) -> str:
    """Why there is no picture."""
    size = _size(partners, collaborations)
    return f"Met {size} is een kaart niet meer te lezen. De tabel zegt wie waaraan meedoet."


def alone(titles: Sequence[str]) -> str:
    return f"Partners die nergens aan meedoen: {enumeration(titles)}."


def without_partner(titles: Sequence[str]) -> str:
    return f"Samenwerkingen zonder partner: {enumeration(titles)}."


def _size(partners: int, collaborations: int) -> str:
    several = amount(collaborations, "samenwerking", "samenwerkingen")
    return f"{amount(partners, 'partner', 'partners')} en {several}"
