"""What a reader sees of the chain from ambition to revised approach."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.wording.labels import enumeration

STEPS = (
    "Ambitie",
    "Aanpak",
    "Keuze",
    "Samenwerking",
    "Afspraken",
    "Uitvoering",
    "Evaluatie",
    "Verbetermaatregel",
    "Herziene aanpak",
)
MISSING = (
    "Geen ambitie waaraan dit bijdraagt.",
    "De keuze past nog niet in een aanpak.",
    "Nergens staat waarom jullie dit samen doen.",
    "Nog geen deelnames.",
    "Nog niets vastgelegd.",
    "Nog geen activiteit, overleg of verslag.",
    "De eigen termijn is voorbij en er is niet geëvalueerd.",
    "De evaluatie vraagt om een maatregel, maar die is er niet.",
    "Een maatregel verandert de aanpak, maar er is geen nieuwe aanpak.",
)
FIRST_A_MEASURE = "Nog niet te zeggen: eerst moet er een maatregel zijn."
NO_APPROACH_ASKED = "Voor een IDO vraagt de norm geen aanpak."
NO_CRITERION = "Er is geëvalueerd, maar niet met een criterium dat jullie afspraken."
LAPSED = "De aanpak is verlopen en er is geen nieuwe."
NOT_NEEDED = (
    "",
    "",
    "",
    "",
    "Bij een verkenning hoef je nog niets vast te leggen.",
    "Bij een verkenning hoeft er nog niets te gebeuren.",
    "Er is nog niet geëvalueerd en dat hoeft ook nog niet.",
    "Geen evaluatie die om een maatregel vraagt.",
    "Geen maatregel die de aanpak verandert.",
)
PAPER = "een overeenkomst of projectplan"
RESULT = "een beoogd resultaat"
CRITERION = "een criterium"


def lacking(words: Sequence[str]) -> str:
    """Which parts of the agreement step are not there."""
    return f"Er ontbreekt {enumeration(words, 'en')}."


def whole(title: str) -> str:
    return f"De keten van {title} is rond: geen stap ontbreekt."


def breaks(title: str, number: int, name: str, note: str) -> str:
    return f"De keten van {title} breekt bij stap {number}, {name.lower()}. {note}"


def unknown(item_id: str) -> str:
    return f"Er is geen samenwerking met het id '{item_id}'."
