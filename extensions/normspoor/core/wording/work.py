"""What a reader sees of the list of what there is to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording.labels import FOR_SUBJECT, SUBJECT, amount, enumeration
from normspoor.core.wording.rounds import point_codes

FIRST = "Begin hiermee"
REST = "Daarna, per functie"
NOBODY = "Nog niemand"
NOBODY_ADVICE = "Wijs een functie aan die dit oppakt."
MOTIVATED = "Bewust zo gekozen"
POINTS = "De punten op jullie checklists"
MOTIVATED_ADVICE = "Hier hoeven jullie niets te doen. Een auditor kan wel naar de reden vragen."
NO_DOSSIER = "Hier is geen dossier, dus er is niets te toetsen."
NOTHING = "Er is niets te doen."
NO_COLLABORATION = "Hoort niet bij een samenwerking"
NO_AUDIT = "Er staat geen audit in het dossier die nog moet komen."
ADDED = "Dit komt er tot de audit bij, als jullie niets veranderen:"
NOTHING_ADDED = "Tot de audit komt er niets bij: wat nu geldt, geldt dan nog."
#: What stands at an object for what nobody has to solve.
MOTIVATED_WORD = "gemotiveerd"
OPEN_HERE = "Hier staat nog open"
EMPTY_LIST = (
    "op deze pagina staat geen enkel toetspunt.",
    "Kijk of de blokken goed zijn.",
)
#: Severity: one, more.
_SEVERITY = {
    "fout": ("fout", "fouten"),
    "tekort": ("tekort", "tekorten"),
    "vraag": ("vraag", "vragen"),
    "advies": ("advies", "adviezen"),
    "tip": ("tip", "tips"),
}


def totals(numbers: Mapping[str, int], subject: str = "") -> str:
    """``Er zijn 7 dingen te doen: 1 fout, 4 tekorten en 2 vragen``."""
    words = [amount(number, *_SEVERITY[name]) for name, number in numbers.items() if number]
    total = sum(numbers.values())
    if not total:
        return f"Er is niets te doen voor {FOR_SUBJECT[subject]}." if subject else NOTHING
    verb = "is" if total == 1 else "zijn"
    return f"Er {verb} {amount(total, 'ding', 'dingen')} te doen: {enumeration(words)}."


def on_day(day: date, total: str) -> str:
    """``Op 16 maart 2027: er is niets te doen``."""
    return f"Op {in_words(day)}: {total[:1].lower()}{total[1:]}"


def group_head(owner: str, number: int) -> str:
    """The function with how many lines it has."""
    return f"{owner or NOBODY}: {amount(number, 'ding', 'dingen')}"


def sentence(text: str) -> str:
    """A sentence that starts with a capital, also where a message starts with a small letter."""
    return f"{text[:1].upper()}{text[1:]}"


def around(subjects: Sequence[str], collaboration: str, owner: str) -> str:
    """``taalhuis · De Leestafel · taalhuiscoördinator``: for whom it is and who picks it up."""
    about = enumeration([SUBJECT[subject] for subject in subjects])
    return " · ".join(part for part in (about, collaboration, owner or NOBODY.lower()) if part)


def left_in_round(title: str, codes: Sequence[str]) -> tuple[str, str]:
    """What nobody judged yet in a round, and what to do."""
    return (
        f"In de ronde '{title}' is nog niet beoordeeld: {point_codes(codes)}.",
        "Vul ze in als jullie verdergaan.",
    )


def no_round(title: str, code: str, number: int) -> tuple[str, str]:
    """What nobody judged yet because no round was held, and what to do."""
    return (
        f"Van de checklist '{title}' zijn {number} punten nog niet beoordeeld.",
        f"Begin een ronde met 'normspoor ronde {code}'.",
    )


def more_here(number: int) -> str:
    return f"En nog {number}. Zie de pagina Wat nu?"


def because(reason: str) -> str:
    return f"Jullie reden: {reason}"
