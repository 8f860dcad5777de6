"""Words for subjects, states, strengths and links."""

from __future__ import annotations

from collections.abc import Iterable

SUBJECT = {"organisatie": "organisatie", "taalhuis": "taalhuis", "ido": "IDO"}
SUBJECT_TITLE = {"organisatie": "Organisatie", "taalhuis": "Taalhuis", "ido": "IDO"}
FOR_SUBJECT = {
    "organisatie": "de organisatie",
    "taalhuis": "het taalhuis",
    "ido": "het IDO",
}
#: What to do about a requirement in this state.
STATE_ADVICE = {
    "geen bewijs": "Leg vast waarmee je dit laat zien, of schrijf op waarom je het open laat.",
    "onleesbaar": "Herstel de datum van het bewijs.",
    "concept": "Stel het stuk vast en haal 'status: concept' weg.",
    "verlopen": "Zoek een stuk dat nog geldt, of verleng het stuk.",
    "te herzien": "Kijk het stuk na. Klopt het nog, leg dat dan vast met 'normspoor herzien'.",
    "gemotiveerd open": "Bewust open gelaten. Je hoeft niets te doen.",
    "gedekt": "Je hoeft niets te doen.",
}
#: A piece of evidence that counts is called valid; only a requirement is covered.
EVIDENCE_STATE = {"gedekt": "geldig"}
SOURCE_KIND = {
    "zelfevaluatie": "Zelfevaluatie",
    "document": "Document",
    "interview": "Interview",
    "observatie": "Observatie",
}
#: Who decides about a point of a checklist.
DECIDES = {"computer": "de computer kijkt", "mens": "een mens beslist"}
NOTHING_TO_TEST = "niets te toetsen"
NOTHING = "geen"


def choice_label(word: str) -> str:
    """A value from a list as a reader reads it: ``voldoet_niet`` becomes ``voldoet niet``."""
    fixed = {
        "ido": "IDO",
        "beeindigd": "beëindigd",
        "beeindigen": "beëindigen",
        "beeindiging": "beëindiging",
        "subsidierend": "subsidiërend",
        "poi": "POI",
        "ido_partner": "IDO-partner",
    }
    return fixed.get(word, word.replace("_", " "))


def chosen(title: str) -> str:
    """A choice as the reason for something that is not there."""
    return f"Dat is een keuze: {title}."


def evidence_word(state: str) -> str:
    """The word for the state of one piece of evidence."""
    return EVIDENCE_STATE.get(state, state)


def enumeration(words: Iterable[str], last: str = "en") -> str:
    """``a, b en c``."""
    parts = list(words)
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def amount(number: int, one: str, many: str) -> str:
    """``1 stuk`` or ``3 stukken``."""
    return f"{number} {one if number == 1 else many}"
