"""What a reader sees of two reports side by side.  No word here weighs a difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from normspoor.core.wording.labels import enumeration
from normspoor.core.wording.report_frame import FACTS

OLD, NEW = "het oude dossier", "het nieuwe dossier"


class Words(NamedTuple):
    """What stands around a section."""

    title: str
    explanation: str
    empty: str


SECTIONS: Mapping[str, Words] = {
    "eisen": Words(
        "Wat de norm vraagt",
        "Per indicator en vraag de stand van toen en de stand van nu.",
        "In beide dossiers wordt niets gevraagd.",
    ),
    "bewijs": Words(
        "Bewijs",
        "Stukken die in beide dossiers staan en nu een andere stand hebben. "
        "Nieuwe stukken staan bij de objecten.",
        "Geen stuk kreeg een andere stand.",
    ),
    "samenwerkingen": Words(
        "Samenwerkingen",
        "Wat begon, stopte of een andere status kreeg.",
        "Geen samenwerking begon, stopte of kreeg een andere status.",
    ),
    "maatregelen": Words(
        "Maatregelen",
        "Wat er werd van de verbetermaatregelen die toen open waren of daarna zijn afgesproken.",
        "Er waren geen maatregelen open en er kwamen er geen bij.",
    ),
    "cijfers": Words(
        "Cijfers naast elkaar",
        "Een ander getal is niet beter of slechter. Kijk naar de objecten die erachter staan. "
        "Een stand die niet voorkomt, wordt niet genoemd.",
        "Er is niets geteld.",
    ),
    "norm": Words(
        "De norm",
        "Van richtlijnen zijn alleen teksten vergeleken die beide dossiers noemen.",
        "De norm is dezelfde, met dezelfde woorden.",
    ),
    "objecten": Words(
        "Alle objecten",
        "Wat nieuw is, veranderde of niet meer in het dossier staat, per soort en met elk veld. "
        "Wat alleen door de tijd een andere stand kreeg, staat hierboven.",
        "Geen object is nieuw, veranderd of weg.",
    ),
}
REQUIREMENTS: Mapping[str, str] = {
    "niet_meer_gedekt": "Was gedekt, nu niet meer",
    "nu_gedekt": "Nu gedekt",
    "weer_gedekt": "Weer gedekt: het bewijs was verlopen of te herzien",
    "nu_bewust_open": "Nu bewust open gelaten",
    "niet_meer_bewust_open": "Was bewust open gelaten, nu gewoon open",
    "nieuw_gevraagd": "Nu voor het eerst gevraagd",
    "niet_meer_gevraagd": "Nu niet meer gevraagd",
    "nog_open": "Nog open",
    "bewust_open_gebleven": "Nog bewust open gelaten",
    "gedekt_gebleven": "Gedekt gebleven",
}
EVIDENCE: Mapping[str, str] = {
    "niet_meer_geldig": "Was geldig, nu niet meer",
    "nu_geldig": "Nu geldig",
    "weer_geldig": "Weer geldig: was verlopen of te herzien",
    "andere_stand": "Een andere stand",
}
COLLABORATIONS: Mapping[str, str] = {
    "begonnen": "Begonnen",
    "gestopt": "Gestopt",
    "weer_begonnen": "Weer opgepakt",
    "andere_status": "Een andere status",
    "nieuw": "Nieuw in het dossier, nog niet begonnen",
    "weg": "Staat niet meer in het dossier",
}
MEASURES: Mapping[str, str] = {
    "klaar": "Klaar",
    "vervallen": "Vervallen",
    "te_laat": "Nog niet klaar, en de afgesproken dag is voorbij",
    "weg": "Was open en staat niet meer in het dossier",
    "weer_open": "Weer opgepakt",
    "nieuw": "Nieuw afgesproken",
    "nog_open": "Nog open",
}
FIGURES: Mapping[str, str] = {"cijfers": "Toen en nu"}
NORM: Mapping[str, str] = {
    "uitgave": "Een andere norm of versie",
    "norm": "Teksten van de norm met andere woorden",
    "norm_nieuw": "Teksten van de norm die alleen in het nieuwe dossier staan",
    "norm_weg": "Teksten van de norm die alleen in het oude dossier staan",
    "richtlijn": "Richtlijnen met andere woorden",
}
OBJECTS: Mapping[str, str] = {"nieuw": "nieuw", "veranderd": "veranderd", "weg": "weg"}
STOPPED = "gestopt"
NOT_COUNTED = "niet genoemd"
TITLE, STRENGTH, KIND, SUBJECTS, TEXT = (
    "Titel", "Sterkte", "Soort", "Onderwerpen", "Tekst",
)  # fmt: skip
OTHER_WORDING = (
    "De teksten van de norm zijn niet dezelfde, al is de versie gelijk. "
    "Een stand kan daardoor anders zijn zonder dat jullie iets veranderden. "
    "Bij 'De norm' staat welke teksten het zijn."
)


def of_kind(plural: str, group: str) -> str:
    return f"{plural}: {group}"


def measure(state: str, until: str) -> str:
    """How a measure that is not closed stands: ``open, klaar op 1 maart 2027``."""
    return f"{state}, klaar op {until}" if until else state


def running(status: str) -> str:
    return f"{status}, loopt" if status else "loopt"


def why(reason: str) -> str:
    return reason or "er staat niet waarom"


def other_dossier(then: str, now: str) -> str:
    return (
        f"De namen van de dossiers zijn niet gelijk: '{then}' en '{now}'. "
        "Gaan ze over twee organisaties, dan zegt een verschil niets."
    )


def reversed_days(then: str, now: str) -> str:
    return (
        f"Het nieuwe dossier is van een eerdere dag ({now}) dan het oude ({then}). "
        "Heb je ze omgewisseld, geef dan het oude dossier als eerste."
    )


def other_edition(then: str, now: str) -> str:
    return (
        f"De dossiers zijn niet voor dezelfde lezers gemaakt: '{then}' en '{now}'. "
        "Wat weg of nieuw lijkt, kan in de andere uitgave zijn weggelaten."
    )


def other_norm(then: str, now: str) -> str:
    return (
        f"De dossiers volgen niet dezelfde norm: {then} en {now}. "
        "Een stand kan daardoor anders zijn zonder dat jullie iets veranderden."
    )


def other_terms(then: Iterable[tuple[str, str]], now: Iterable[tuple[str, str]]) -> str:
    return (
        f"Jullie eigen termijnen veranderden: eerst {_terms(then)}, nu {_terms(now)}. "
        "Een stuk kan daardoor een andere stand hebben zonder dat het zelf veranderde."
    )


def _terms(terms: Iterable[tuple[str, str]]) -> str:
    said = enumeration([f"'{label}: {term}'" for label, term in terms])
    return said or "geen"


def no_day(which: str, day: str) -> str:
    return f"In {which} is de peildatum '{day}' geen datum. Maak het rapport opnieuw."


def missing(which: str, key: str) -> str:
    return f"In {which} ontbreekt '{key}'. Maak het rapport opnieuw."


def no_state(which: str, state: str) -> str:
    return (
        f"In {which} staat de stand '{state}', en die kent deze versie van Normspoor niet. "
        "Maak het rapport opnieuw, of werk Normspoor bij."
    )


HEADLINE = "Wat er veranderde"
CAVEATS = "Let op bij het vergelijken"
NOTHING = "Er is niets veranderd."
THEN, NOW = "Toen", "Nu"
UNFILLED = "niet ingevuld"
#: What is in only one of the two, in a table that has room for both.
ABSENT, PRESENT = "staat er niet in", "staat erin"
#: Which report is which, by the names of its head.
HEADS: Mapping[str, str] = {
    name: FACTS[name]
    for name in ("dossier", "peildatum", "recorded", "norm", "norm_version", "edition")
}
REASON = "Reden"
OTHER_TEXT = "andere woorden"

#: Only on the page.
TO_TEXT = "Naar het verschil"
COMPARED = "Welke dossiers vergeleken zijn"
ABOUT, FIELD = "Wat", "Veld"


def name(dossier: str) -> str:
    """The title of the page."""
    return f"{HEADLINE}: {dossier}"


def standing(then: str | None, now: str | None) -> str:
    """How something stood and stands; one word where that is the same, nothing without words."""
    if then == now:
        return now or ""
    return "; ".join([f"was {then}"] * bool(then) + [f"nu {now}"] * bool(now))
