"""What stands on a fresh page for a round, and what ``normspoor ronde`` says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording.labels import enumeration

#: Stays on the website when everything is filled in.
LEAD = (
    "Hier staat wat we samen bij elk punt antwoordden.",
    "Een punt zonder antwoord is nog niet besproken.",
)
_CHOICE = "Vul achter elk nummer ja, twijfelachtig of nee in, en zeg erbij waarom."
_WORDS = "Schrijf achter elk nummer jullie antwoord in een of twee zinnen."
_HALFWAY = "Halverwege stoppen mag."
_MEASURE = (
    "Vraagt een nee om een maatregel? Schrijf onder deze ronde een blok 'verbetermaatregel' "
    "met ':punt:' en het nummer."
)
INDEX = """\
# Onze rondes

Hier staan de rondes waarin we samen een checklist invulden, de laatste bovenaan.

:::{toctree}
:glob:
:reversed:

*
:::
"""


def how_to(*, in_words: bool) -> tuple[str, ...]:
    """What to do on the page, as the list is answered; a comment never reaches the website."""
    return (_WORDS, _HALFWAY) if in_words else (_CHOICE, _HALFWAY, _MEASURE)


def title(checklist: str, about: str) -> str:
    text = f"{checklist}, {about}" if about else checklist
    return text.replace("[", "(").replace("]", ")")


def heading(text: str, day: date) -> str:
    """The name of the page: rounds with the same list differ by their day."""
    return f"{text} ({in_words(day)})"


def skipped(reason: str) -> str:
    return f"overgeslagen. {reason}"


def last_time(answer: str, words: str, layers: Sequence[str]) -> str:
    where = f" ({enumeration(layers)})" if layers else ""
    said = f"{answer.rstrip('.')}. {words}"
    return " ".join(f"Vorige keer{where}: {said}".split())


def unknown_list(code: str, near: str, known: Iterable[tuple[str, str]]) -> str:
    lines = "\n".join(f"  {one:<12} {name}" for one, name in known)
    start = f"'{code}' is geen checklist." if code else "Zeg erbij welke checklist."
    hint = f" Bedoelde je {near}?" if near else ""
    return f"{start}{hint} Kies uit:\n{lines}"


def about_what(known: Iterable[tuple[str, str]]) -> str:
    lines = "\n".join(f"  {one}  {name}" for one, name in known)
    return f"Zeg met --over waar deze ronde over gaat. Kies uit:\n{lines}"


def nothing_to_be_about(what: str) -> str:
    return f"Deze lijst gaat over een {what}, maar die staat nog niet in het dossier. Schrijf er eerst een op."


def unknown_topic(given: str, near: str) -> str:
    hint = f"Bedoelde je {near}?" if near else "Kijk of het id klopt."
    return f"--over: '{given}' is geen samenwerking of partner in dit dossier. {hint}"


def wrong_topic(given: str, what: str) -> str:
    return f"--over: '{given}' is geen {what}, en daar gaat deze lijst over. Kies een {what}."


def written(path: str) -> str:
    return f"{path}: hier kun je jullie antwoorden typen. Kijk daarna met 'normspoor toets'."
