"""What a reader sees about the points of a checklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from normspoor.core.periods import in_words, parse_date
from normspoor.core.wording.labels import amount, enumeration

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
NOT_DISCUSSED = (
    "Bespreek de zelfevaluatie met collega's en met minstens een partner. Noem bij "
    "'besproken_met' de functies en de partner, zoals die in het dossier heet."
)
INCOMPLETE = (
    "Bij dit oordeel ontbreekt het antwoord, wie het gaf of wanneer. "
    "Vul 'waarde', 'opsteller' (een functie) en 'datum' in."
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


def too_late(day: str) -> str:
    return (
        f"De zelfevaluatie komt te laat klaar: dat moet uiterlijk op {day}. Pas "
        "'zelfevaluatie_gereed' aan, of het profiel als jullie een andere termijn hebben gehoord."
    )


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


def skipped(reason: str) -> str:
    return f"Overgeslagen: {reason}"


def words(text: str) -> str:
    """What somebody wrote, on one line."""
    return " ".join(text.split())


def judged_by(by: str, day: str) -> str:
    when = parse_date(day)
    return f"Beoordeeld door {by} op {in_words(when) if when else day}."


def judged(by: str, day: str, said: str) -> str:
    return words(f"{judged_by(by, day)} {said}")


def not_yet(said: str) -> str:
    return words(f"{said} Kies wat je eraan doet en pas het oordeel daarna aan.")


def judged_not(by: str, said: str) -> str:
    return words(f"Volgens {by} klopt dit nog niet. {not_yet(said)}")


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


def ja_but_nothing(number: str, for_whom: str) -> str:
    return (
        f"Je antwoordt ja op indicator {number}, maar er staat geen lopende samenwerking voor "
        f"{for_whom} in het dossier. Schrijf er een op of pas het antwoord aan."
    )


def nee_but(number: str) -> str:
    return (
        f"Je antwoordt nee op indicator {number}, maar het dossier laat het wel zien. "
        "Pas het antwoord aan of noem de keuze erachter bij 'verantwoord_door'."
    )


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


def judged_for(day: str) -> str:
    return f"Beoordeeld voor {day}.\n"


def no_points(folder: str) -> str:
    return f"{folder}: er staat geen enkel toetspunt in dit dossier. Kijk in de map checklists."
