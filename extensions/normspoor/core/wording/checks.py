"""What a reader sees on the reference page of all checks."""

from __future__ import annotations

from collections.abc import Mapping

SEVERITIES = "Wat elk woord betekent"
SEVERITY_HEADS = ("Woord", "Wat het betekent", "Wat je doet")
#: What each word means, and what a team does with it.
SEVERITY: Mapping[str, tuple[str, str]] = {
    "fout": (
        "Een blok is niet goed opgeschreven.",
        "Herstel het blok. Daarna zie je pas of de rest klopt.",
    ),
    "tekort": (
        "De norm zegt dat dit moet, en het staat er niet.",
        "Leg het vast, of schrijf op waarom jullie het anders doen.",
    ),
    "vraag": (
        "Een auditor kan hiernaar vragen.",
        "Zorg dat jullie een antwoord hebben, en schrijf het op.",
    ),
    "advies": (
        "Een bron raadt dit aan. Het moet niet.",
        "Kijk of het jullie helpt, en kies.",
    ),
    "tip": (
        "Dit kan handig zijn.",
        "Doe ermee wat je wilt.",
    ),
}
WEIGHT = "Ernst"
WHY = "Waarom"
RESTS_ON = "Staat in"
WHAT_TO_DO = "Wat je doet"
CHOSEN = "Bewust anders"
ABOUT = "Gaat over"
WHOLE_DOSSIER = "het hele dossier"
GUARDED = "Bewaakt door onze eigen tests"


def guarded(where: str) -> str:
    return f"Geen dossier kan dit breken. Normspoor test het zelf, in {where}."
