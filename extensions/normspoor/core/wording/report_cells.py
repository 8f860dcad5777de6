"""What a reader sees in the cells and heads of the tables of a report: fixed words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from normspoor.core.wording.labels import choice_label, enumeration

#: What a column is called that is no field of an object.
HEADS: Mapping[str, str] = {
    "aanpak": "Past in aanpak",
    "antwoord": "Antwoord",
    "ambities": "Ambities",
    "beeindiging": "Criterium om te stoppen",
    "beleid_achter": "Keuze die erachter zit",
    "bestand": "Bestand",
    "bestandssoort": "Soort bestand",
    "bijdragen": "Bijdrage",
    "bytes": "Grootte in bytes",
    "criterium": "Criterium",
    "criteria": "Op grond van criterium",
    "dag": "Dag",
    "deelname-afspraak": "Samenwerking",
    "eerste_ontbrekende": "Eerste stap die ontbreekt",
    "eis": "Vraag of indicator",
    "eis-bewijs": "Onderwerp",
    "eis-onderwerp": "Soort",
    "ernst": "Soort",
    "evaluatie": "Criterium om te beoordelen",
    "evaluaties": "Evaluaties",
    "functie": "Voor welke functie",
    "gaat_over": "Gaat over",
    "gebruikt_criterium": "Met welk criterium",
    "geevalueerd": "Wat",
    "grondslag": "Grondslag",
    "helpt_bij": "Helpt bij",
    "herziet": "Vervangt",
    "hoe": "Hoe het ging",
    "komt_uit": "Komt uit",
    "laat_zien": "Laat zien",
    "laatst_gezien": "Laatste keer",
    "laatste_daad": "Wat er toen gebeurde",
    "maatregelen": "Leidde tot",
    "meegegeven": "Meegegeven",
    "meerwaarde": "Meerwaarde",
    "naar_aanleiding_van": "Naar aanleiding van",
    "object": "Waar het over gaat",
    "onderwerp": "Onderwerp",
    "opmerking": "Opmerking",
    "partner": "Partner",
    "partners": "Partners",
    "past_aan": "Verandert",
    "plaats": "Bestand en regel",
    "praktijk": "Te zien bij",
    "punt": "Punt",
    "reden": "Reden",
    "ronde": "Ronde",
    "samenwerking": "Samenwerking",
    "samenwerkingen": "Samenwerkingen",
    "sha256": "SHA-256",
    "soort": "Soort",
    "staat_in": "Staat in",
    "stand": "Stand",
    "start": "Criterium om te beginnen",
    "stap": "Stap",
    "stuk": "Stuk",
    "taal": "Taal",
    "toont": "Laat zien",
    "vervolg": "Vervolg",
    "verwijst_naar": "Verwijst door naar",
    "waarmee": "Waarmee",
    "wat_gebeurde": "Wat",
    "wat": "Wat er is",
    "woorden": "In eigen woorden",
}
NOT_ASKED = "niet gevraagd"
NOT_ANSWERED = "nog geen antwoord"
NONE_YET = "geen"
NONE_CHOSEN = "geen genoemd"
NONE_NAMED = "geen criterium genoemd"
WHOLE_CHAIN = "geen stap ontbreekt"
LATE = "te laat"
IN_FORCE, LAPSED, UNSIGNED = "geldt", "verlopen", "nog niet getekend"


def nothing_here(titles: Sequence[str]) -> str:
    """What a sheet of one question or collaboration has nothing of."""
    return f"Hierbij staat in het dossier niets onder: {enumeration(titles)}."


def asked_as(kind: str, strength: str) -> str:
    """``beoordelingsvraag, moet``: what a requirement is and how strong the norm says it."""
    return ", ".join(filter(None, [kind.lower(), choice_label(strength)]))


def goes_along(name: str, note: str) -> str:
    """``ja, als BEW-1.pdf``, and why where that is not a matter of course."""
    return f"ja, als {name} ({note})" if note else f"ja, als {name}"


def stays(why: str) -> str:
    return f"nee: {why}"


def numbered(number: int, name: str) -> str:
    return f"{number}. {name}"
