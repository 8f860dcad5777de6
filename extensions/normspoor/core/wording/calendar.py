"""What a reader sees of the year view and in an agenda."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from normspoor.core.periods import month_name
from normspoor.core.wording.labels import amount
from normspoor.core.wording.work import NOBODY

#: What there is to do on a day, behind the title of the object.
WHAT: Mapping[str, str] = {
    "audit": "de audit",
    "zelfevaluatie-uiterlijk": "zelfevaluatie uiterlijk klaar",
    "zelfevaluatie-klaar": "zelfevaluatie klaar volgens jullie",
    "evaluatie": "evalueren",
    "samenwerking-einde": "laatste dag van de samenwerking",
    "overeenkomst-einde": "laatste dag van de overeenkomst",
    "aanpak-einde": "laatste dag van de aanpak",
    "maatregel": "maatregel klaar",
    "bewijs-einde": "laatste dag dat het bewijs geldt",
    "bewijs-bekijken": "bewijs opnieuw bekijken",
    "ambitie-bekijken": "ambitie opnieuw bekijken",
    "resultaat-meten": "resultaat meten",
    "motivering-bekijken": "motivering opnieuw bekijken",
}

TITLE = "Alle data op een rij"
HEADS = ("Dag", "Wat er dan is", "Wie het oppakt", "Samenwerking")
OVERDUE = "Al voorbij"
LATER = "Later"
NONE = "Er staan geen data in het dossier om aan te denken."
NO_DOSSIER = "Hier is geen dossier, dus er zijn geen data."
NO_COLLABORATION = "geen"
SAME_BELOW = "De tabel onder de kalender zegt hetzelfde in woorden."
LEGEND = "Het getal in een vak zegt hoeveel er in die maand is."
AGENDAS = "Zet deze data in je eigen agenda:"
ALL = "alle data"
HOW = (
    "Open het bestand met je agenda en zet het in een aparte agenda. Verandert er iets in het "
    "dossier? Verwijder dan eerst die aparte agenda en open daarna het nieuwe bestand. Anders "
    "blijven er dagen staan die niet meer kloppen of al klaar zijn."
)


def label(first: date, last: date) -> str:
    return f"Jaarkalender van {month(first)} tot en met {month(last)}"


def month(first: date) -> str:
    """``maart 2027``."""
    return f"{month_name(first)} {first.year}"


def short_month(first: date) -> str:
    """``mrt``: three letters, as on a Dutch calendar."""
    name = month_name(first)
    return "mrt" if name == "maart" else name[:3]


def agenda(owner: str, number: int) -> str:
    """Behind a link to an agenda."""
    return f"{owner or ALL} ({amount(number, 'datum', 'data')})"


def agenda_name(owner: str) -> str:
    """What the agenda is called in a calendar program."""
    return f"Samenwerking: {owner or ALL}"


def happening(title: str, what: str) -> str:
    """``De Leestafel: evalueren``."""
    return f"{title}: {WHAT[what]}"


def details(collaboration: str, owner: str, place: str) -> str:
    """Below what happens: for which collaboration, for whom, and where it was written."""
    about = [f"Samenwerking: {collaboration}."] if collaboration else []
    return " ".join([*about, f"Wie: {owner or NOBODY.lower()}.", f"Staat in {place}."])
