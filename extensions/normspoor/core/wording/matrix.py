"""What a reader sees around and in a matrix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording.labels import FOR_SUBJECT, SUBJECT, amount, enumeration

EMPTY = "geen"
SUBTOTAL = "Subtotaal"
STATE_HEAD = "Stand"
REQUIREMENT = "Wat de norm vraagt"
AMBITION = "Ambitie"
PARTNER = "Partner"
PARTICIPATION = "Deelname"
SERVED_BY = "Gediend door"
TAKES_PART_IN = "Doet mee in"
LAID_DOWN = "Vastgelegd"
TOGETHER = "Samen"
NOT_ASKED = "niet gevraagd"
NO_DOSSIER = "Niets te toetsen: er is geen dossier waar dit over kan gaan."


def filters(peildatum: date, subject: str) -> tuple[str, ...]:
    """The filter that was used, printed with every table."""
    about = SUBJECT.get(subject, "alles")
    return (f"Peildatum: {in_words(peildatum)}", f"Onderwerp: {about}")


def not_asked_of(subject: str) -> str:
    return f"Niets te toetsen: volgens het profiel speelt dit niet voor {FOR_SUBJECT[subject]}."


def nothing_yet(type_name: str, subject: str) -> str:
    """Nothing to make rows of, and what to write down first; the type is called as it is typed."""
    about = f" voor {FOR_SUBJECT[subject]}" if subject else ""
    return (
        f"Er staat nog geen {type_name}{about} in het dossier. "
        f"Schrijf die eerst op in een blok '{type_name}'."
    )


COVERED = "Gedekt betekent: er is minstens één geldig stuk. Of het klopt, zegt het niet."


def empty_rows(titles: Sequence[str]) -> str:
    return f"Rijen waar niets in staat: {enumeration(titles)}."


def empty_columns(titles: Sequence[str]) -> str:
    return f"Kolommen waar niets in staat: {enumeration(titles)}."


def tally(states: Mapping[str, int]) -> str:
    """``gedekt 3 · verlopen 1``."""
    return " · ".join(f"{state} {number}" for state, number in states.items() if number)


def pieces(valid: int, total: int) -> str:
    """How many pieces in a column count, of how many."""
    if not total:
        return EMPTY
    if valid == total:
        return amount(total, "stuk", "stukken")
    return f"{amount(total, 'stuk', 'stukken')}, {valid} geldig"


def collaborations(number: int) -> str:
    return amount(number, "samenwerking", "samenwerkingen") if number else "geen samenwerking"


def chosen(outcomes: Sequence[str]) -> str:
    return f"bewuste keuze: {enumeration(outcomes)}"


def arranged(laid_down: int, total: int) -> str:
    if not total:
        return "geen afspraak"
    return f"{laid_down} van {total} vastgelegd"


def nothing_there(text: str, title: str) -> str:
    """``geen: ga naar Bereik``: the link in an empty cell, for who hears only the links."""
    return f"{text}: ga naar {title}"


def more(number: int) -> str:
    return f"en nog {number}"


#: What a reader chooses between above a long matrix; the script fills in the two numbers.
FILTER_SUBJECT = "Onderwerp"
FILTER_STATE = "Stand"
FILTER_ALL = "alles"
FILTER_COUNT = "{getoond} van {alle} rijen"
FILTER_NONE = "Geen enkele rij past bij deze keuze. Kies iets anders om weer rijen te zien."
