"""What stands around the values of a report, whichever form it has."""

from __future__ import annotations

from normspoor.core.periods import in_words, parse_date

CONTENTS = "Inhoud"
SUMMARY = "In het kort"
READING = "Zo lees je dit rapport"
UNTESTED = "Wat niet getoetst is"
AUTHORITY = "Label"
STATE = "Stand"
TITLE = "Titel"
KIND = "Soort"
SUBJECT = "Onderwerp"

HEAD_DOSSIER = "Dossier"
HEAD_ORGANISATION = "Soort organisatie"
HEAD_FRAMEWORK = "Kader"
HEAD_NORM = "Norm en versie"
HEAD_PEILDATUM = "Peildatum"
HEAD_AUDIT_DAY = "Dag van de audit"
HEAD_TOOK_PART = "Deden mee"
HEAD_TERMS = "Eigen termijnen"
HEAD_RECORDED = "Versie van het dossier"
HEAD_EDITION = "Uitgave"
HEAD_NORM_FINGERPRINT = "Vingerafdruk van de norm"
HEAD_DOSSIER_FINGERPRINT = "Vingerafdruk van het dossier"


def name(norm: str, dossier: str) -> str:
    """The title of a report."""
    return f"Rapport {norm}: {dossier}"


def day(text: str) -> str:
    """``21 november 2026``; what is no day stays as it was written."""
    found = parse_date(text)
    return in_words(found) if found else text


def as_of(peildatum: str) -> str:
    """On which day everything in a report was so."""
    return f"Peildatum {day(peildatum)}"


def place(file: str, line: int) -> str:
    """Where an object stands: ``pagina.md:12``."""
    return f"{file}:{line}" if line else file


# The report as a page for the browser.

WHAT = "Wat we nagingen"
FIGURES = "Hoe de cijfers geteld zijn"
FORMULA = "Hoe er geteld is"
FILTERED = "Wat er meetelt"
THINGS = "Alle objecten"
ID = "Id"
FILE = "Staat in"
