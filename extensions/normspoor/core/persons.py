"""Find in running text what looks like a person: an address, a number, a name with a title.

A guess, made to stay silent where it is not sure: an organisation, a function, a place or a
street named after somebody is no person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum


class Trace(StrEnum):
    """What kind of trace of a person was seen."""

    EMAIL = "e-mailadres"
    PHONE = "telefoonnummer"
    NAME = "naam"


_EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]+)@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
#: A mailbox of a desk or a team, whoever reads it.
_MAILBOX = re.compile(
    r"info|balie|contact|receptie|administratie|secretariaat|bestuur|directie|privacy|post|"
    r"taal\w*|ido|bibliotheek|klantenservice|inwoners|educatie|welzijn|gemeente|team\w*",
    re.IGNORECASE,
)
#: Ten digits, or nine behind the code of the country; a date is none, an account neither.
_PHONE = re.compile(
    r"(?<![\w+/-])(?<![A-Z]{4} )(?!\d\d[-/.]\d\d[-/.]\d{4})"
    r"(?:(?:\+31|0031)(?:[ .-]?\(0\))?|\(?0)(?P<rest>[ ./()-]{0,2}[1-9](?:[ ./()-]{0,2}\d){8})"
    r"(?![\w-])"
)
#: Numbers that no person has: free, paid and company numbers.
_SERVICE = ("80", "90", "88", "85")
#: People write a number in groups; digits that all stand apart are a row of figures.
_MOST_GAPS = 6
_FORMAL = r"mevrouw|meneer|heer|juffrouw|dhr\.?|mevr\.?|mw\.?"
_ACADEMIC = r"prof\.|drs?\.|mr\.|ir\.|ing\."
_TITLE = re.compile(
    rf"(?<![\w'\u2019-])(?:(?P<formal>{_FORMAL})|{_ACADEMIC})\s+"
    rf"(?:(?:{_ACADEMIC}|{_FORMAL})\s+)*(?P<rest>[^\n]{{1,60}})",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_SMALL = frozenset(
    {"van", "de", "den", "der", "het", "ter", "ten", "te", "op", "in", "'t", "\u2019t"}
)
_CAPITAL = re.compile(r"(?:IJ|[A-ZÀ-ÖØ-Þ])[a-zà-öø-ÿ]+")
#: What may follow a title with a capital and is nobody's name.
_NO_NAME = frozenset(
    {"bibliotheek", "taalhuis", "gemeente", "balie", "burgemeester", "wethouder", "directeur",
     "voorzitter", "secretaris", "minister", "coördinator"}
)  # fmt: skip
_NAMED_AFTER = re.compile(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|plantsoen|school|college|lyceum|stichting|"
    r"fonds|tunnel|park)$",
    re.IGNORECASE,
)


def traces(text: str, organisations: Iterable[str] = ()) -> tuple[Trace, ...]:
    """The kinds of traces in a text, each once.

    ``organisations`` are names that stand for an organisation, however they look.
    """
    # most texts hold no trace at all: those need no look at every name
    if not any(_traces(text)):
        return ()
    for name in filter(None, map(str.strip, organisations)):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\0", text, flags=re.IGNORECASE)
    return tuple(dict.fromkeys(_traces(text)))


def _traces(text: str) -> Iterator[Trace]:
    if any(not _MAILBOX.fullmatch(_first_word(match[1])) for match in _EMAIL.finditer(text)):
        yield Trace.EMAIL
    if any(_is_phone(match["rest"]) for match in _PHONE.finditer(text)):
        yield Trace.PHONE
    if any(_is_name(match["rest"], academic=not match["formal"]) for match in _titles(text)):
        yield Trace.NAME


def _first_word(local: str) -> str:
    """The part of a mailbox that says whose it is: ``taalhuis-noord`` begins with taalhuis."""
    return re.split(r"[.+_-]", local, maxsplit=1)[0]


def _is_phone(rest: str) -> bool:
    digits = "".join(filter(str.isdigit, rest))
    return not digits.startswith(_SERVICE) and len(rest) - len(digits) <= _MOST_GAPS


def _titles(text: str) -> Iterator[re.Match[str]]:
    """Every title, also one that stands in what follows another."""
    position = 0
    while match := _TITLE.search(text, position):
        yield match
        position = match.start("rest")


def _is_name(rest: str, *, academic: bool) -> bool:
    """Whether what follows a title is a surname.

    By the rules of spelling a name right behind a title begins with a capital, so in
    "mevrouw van de Bibliotheek" the small word tells where somebody is from.
    """
    words = rest.split()
    initials = [word for word in words[:2] if _INITIALS.fullmatch(word)]
    words = words[len(initials) :]
    small: list[str] = []
    while words and words[0].lower() in _SMALL:
        small.append(words.pop(0))
    if not words:
        return False
    name = _CAPITAL.match(words[0])
    if name is None or name[0].lower() in _NO_NAME:
        return False
    if academic and any(_NAMED_AFTER.search(word.rstrip(".,;:")) for word in words[:2]):
        return False
    tells_where = small[:1] == ["van"] and small[1:2] not in ([["der"], ["den"], ["'t"]])
    return bool(initials) or not tells_where
