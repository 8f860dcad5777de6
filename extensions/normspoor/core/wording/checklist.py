"""What a reader sees about the points of a checklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from normspoor.core.periods import as_read
from normspoor.core.wording.labels import SUBJECT, amount, enumeration

TITLE = "Uitslag"
HEADS = ("Wat waar moet zijn", "Uitslag", "Wat je doet")
NO_DOSSIER = (
    "Hier is geen dossier, dus er is niets te toetsen. "
    "In jullie eigen dossier staat op deze plek wat jullie antwoordden."
)
NO_POINTS_HERE = "Op deze pagina staan geen punten."
NO_PROFILE = "Er is nog geen profiel. Maak een pagina profiel.md met een blok 'profiel'."
WAITS_FOR_ANSWER = "Wacht op het antwoord op de indicator."
NO_AUDIT = "Niets te toetsen: er staat geen audit in het dossier die nog komt."
NO_READY_DAY = "Vul bij de auditronde een datum in bij 'auditdatum' en bij 'zelfevaluatie_gereed'."
INCOMPLETE = (
    "Bij dit oordeel ontbreekt het antwoord, wie het gaf of wanneer. "
    "Vul 'waarde', 'opsteller' (een functie) en 'datum' in."
)

_OF_ROUND = {"datum": "'datum' (jaar-maand-dag)", "deelnemers": "'deelnemers' (functies)"}


def round_incomplete(title: str, missing: Sequence[str]) -> str:
    return (
        f"De antwoorden in de ronde '{title}' tellen nog niet mee. "
        f"Vul daar eerst in: {enumeration(_OF_ROUND[name] for name in missing)}."
    )


def own_page(title: str, list_id: str, code: str, *, about: bool) -> str:
    """The text of a dossier's own page; ``about`` where a round must say what it is about."""
    command = f"normspoor ronde {code} --over ID" if about else f"normspoor ronde {code}"
    return f"""\
# Checklist: {title}

Hier zie je wat jullie op deze checklist antwoordden.
De uitleg bij de punten lees je bij {{need}}`{list_id}`.
Een nieuwe ronde begin je met `{command}`.

:::{{toetsuitslag}}
:::
"""


def empty_page(file: str) -> str:
    return f"{file}:1: op deze pagina staat geen enkel toetspunt. Kijk of de blokken goed zijn."


def not_applicable(for_whom: str) -> str:
    return f"Niets te toetsen: volgens het profiel speelt dit niet voor {for_whom}."


def ask_person(title: str, list_code: str, point_id: str) -> str:
    return (
        f"Een mens beslist: '{title}' Begin een ronde met 'normspoor ronde {list_code}', of "
        f"schrijf je oordeel in een blok 'checkantwoord' met ':checkt: {point_id}'."
    )


def ask_in_round(title: str, code: str, round_title: str) -> str:
    return f"Een mens beslist: '{title}' Vul punt {code} in bij de ronde '{round_title}'."


def fill_in(code: str, *, begun: bool) -> str:
    """``begun`` where a round was held already."""
    return (
        f"Vul punt {code} in bij de ronde." if begun else f"Begin een ronde en vul punt {code} in."
    )


def look_at(title: str) -> str:
    return f"Zie {title}"


def words(text: str) -> str:
    """What somebody wrote, on one line."""
    return " ".join(text.split())


def judged_by(by: str, day: str) -> str:
    return f"Beoordeeld door {by} op {as_read(day)}."


def judged(by: str, day: str, said: str, shown: Sequence[str] = ()) -> tuple[str, str]:
    """Who judged when, in what words, and the evidence for it; then the same without who."""
    evidence = f"Te zien in: {enumeration(shown)}." if shown else ""
    beside = words(f"{said} {evidence}")
    return words(f"{judged_by(by, day)} {beside}"), beside


def judged_long_ago(title: str, value: str, by: str, day: str, term: str) -> str:
    return (
        f"Tijd om opnieuw te kijken: '{title}' Het laatste oordeel ({value}) is van {by}, op "
        f"{as_read(day)}. Dat is langer geleden dan {term}, de termijn in jullie profiel."
    )


def judged_not(by: str, said: str, doing: str = "") -> tuple[str, str]:
    """Who finds it not true yet and why, then the same without who.

    ``doing`` is what was agreed about it; without it that is what is asked.
    """
    then = (
        f"Afgesproken: {doing}"
        if doing
        else "Kies wat je eraan doet en pas het oordeel daarna aan."
    )
    beside = words(f"{said} {then}")
    return words(f"Volgens {by} klopt dit nog niet. {beside}"), beside


def broken_point(point_id: str, controls: Sequence[str]) -> str:
    return (
        f"Het toetspunt {point_id} noemt geen bestaande controle of indicator. "
        f"Kies bij 'controle' uit {enumeration(controls, 'of')} en vul 'toetst' in."
    )


def mistakes_left(text: str, more: int) -> str:
    return f"{text[0].upper()}{text[1:]}{_more(more)}"


def ja_but(number: str, what: str, todo: str, more: int) -> str:
    return (
        f"Je antwoordt ja op indicator {number}, maar het dossier laat dat nog niet zien. "
        f"{what} {todo}{_more(more)}"
    )


def _more(number: int) -> str:
    return f" Daarna {'wacht' if number == 1 else 'wachten'} er nog {number}." if number else ""


FAILING = "Dit klopt nog niet:"
STILL_OPEN = "Dit wacht nog op jullie:"


def waiting(number: int) -> list[str]:
    """Points about an answer that is not there yet have nothing of their own to say."""
    if not number:
        return []
    points = amount(number, "punt wacht", "punten wachten")
    return [f"{points} op een antwoord op een indicator.", ""]


def totals(counts: Mapping[str, int]) -> str:
    """``klopt 23 · klopt nog niet 3``."""
    return " · ".join(f"{outcome} {number}" for outcome, number in counts.items() if number)


PEILDATUM_HELP = "dag van beoordeling, zoals 2026-11-21"
NEEDS_JSON_HELP = "gebruik dit needs.json in plaats van een nieuw"
READING = "De pagina's worden gelezen…"
WRONG_BLOCKS = "In deze blokken zit een fout:"


def judged_for(day: str, subject: str = "") -> str:
    return f"Beoordeeld voor {day}{f', alleen {SUBJECT[subject]}' if subject else ''}."


def no_points(folder: str) -> str:
    return f"{folder}: er staat geen enkel toetspunt in dit dossier. Kijk in de map checklists."
