"""What a reader sees on the first screen of a dossier."""

from __future__ import annotations

from normspoor.core.wording.labels import NOTHING_TO_TEST, amount

ALL = "Alles"
CHAINS = "Samenwerkingen waarvan de keten breekt"
MEASURES = "Maatregelen die te laat zijn"
DATES = "Bewijs zonder leesbare datum"
TITLE = "Hoe het ervoor staat"
HEADS = ("Waar het om gaat", "Onderwerp", "Stand", "Waarmee")
NO_ITEMS = "geen"
NOTHING = "Nog geen dossier: niets te toetsen."


def stand(state: str, valid: int) -> str:
    if not valid:
        return state
    return f"{state}: {amount(valid, 'geldig stuk', 'geldige stukken')}"


def out_of(number: int, total: int) -> str:
    if not total:
        return NOTHING_TO_TEST
    return f"{number} van {total}" if number else f"geen van {total}"


def more(number: int) -> str:
    return f" en nog {number}"
