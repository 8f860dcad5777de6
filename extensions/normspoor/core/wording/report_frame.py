"""What stands around the values of a report, whichever form it has."""

from __future__ import annotations

from normspoor.core.periods import as_read

LOGO = "Normspoor"
CONTENTS = "Inhoud"
SUMMARY = "In het kort"
READING = "Zo lees je dit rapport"
UNTESTED = "Wat niet getoetst is"
AUTHORITY = "Label"
STATE = "Stand"
SUBJECT = "Onderwerp"
TITLE = "Titel"
KIND = "Soort"

#: What the head of a report calls its facts, in the order in which a reader meets them.
FACTS = {
    "dossier": "Dossier",
    "organisation": "Soort organisatie",
    "took_part": "Deden mee",
    "framework": "Kader",
    "norm": "Norm",
    "norm_version": "Versie van de norm",
    "peildatum": "Peildatum",
    "audit_day": "Dag van de audit",
    "edition": "Uitgave",
    "recorded": "Versie van het dossier",
}
#: By what a report can be known again.
MARKS = {
    "norm_fingerprint": "Vingerafdruk van de norm",
    "dossier_fingerprint": "Vingerafdruk van het dossier",
}
KNOWN_BY = "Vingerafdrukken en eigen termijnen"


def own_term(label: str) -> str:
    """``Eigen termijn: evalueren binnen``."""
    return f"Eigen termijn: {label[:1].lower()}{label[1:]}"


def name(norm: str, dossier: str) -> str:
    """The title of a report."""
    return f"Rapport {norm}: {dossier}"


def as_of(peildatum: str) -> str:
    """On which day everything in a report was so."""
    return f"Peildatum {as_read(peildatum)}"


def place(file: str, line: int) -> str:
    """Where an object stands: ``pagina.md:12``."""
    return f"{file}:{line}" if line else file


#: Heads and terms of the first page, the figures and the objects.
WHAT = "Waar het om gaat"
HOW = "Hoe het ervoor staat"
FIGURES = "Hoe de cijfers geteld zijn"
FORMULA = "Hoe er geteld is"
FILTERED = "Wat er meetelt"
THINGS = "Alle objecten"
ID = "Id"
FILE = "Staat in"
