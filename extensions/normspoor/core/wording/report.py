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


def as_of(peildatum: str) -> str:
    """On which day everything in a report was so."""
    return f"Peildatum {as_read(peildatum)}"


def place(file: str, line: int) -> str:
    """Where an object stands: ``pagina.md:12``."""
    return f"{file}:{line}" if line else file


# The report as a page for the browser.

TO_TEXT = "Naar het rapport"
TO_FILTER = "Naar het filter"
TO_CONTENTS = "Naar de inhoud"
IN_SHORT_ABOUT = "Het eerste blad in een tabel: per vraag hoe het ervoor staat"
WHAT = "Waar het om gaat"
HOW = "Hoe het ervoor staat"
FIGURES = "Hoe de cijfers geteld zijn"
FIGURES_ABOUT = "Vouw een cijfer open. Je ziet dan hoe er geteld is, en wat."
FORMULA = "Hoe er geteld is"
FILTERED = "Wat er meetelt"
COUNTED = "Geteld"
CHOSEN_FROM = "Gekozen uit"
NOTHING = "niets"
THINGS = "Alle objecten"
THINGS_ABOUT = (
    "Alles wat in dit rapport genoemd wordt, zoals het in het dossier of in de norm staat. "
    "Per soort kun je het openvouwen."
)
ID = "Id"
FILE = "Staat in"
STEPS = "De stappen"
WHOLE_OBJECT = "Lees het hele object:"

FILTER = "Filter"
FILTER_HELP = "Werkt op alle tabellen hieronder. Op papier staat wat je op het scherm ziet."
FILTER_RESET = "Toon alles"
#: The script fills in the choices and the numbers.
FILTER_ON = "Gefilterd op {keuze}: {getoond} van {alle} regels in beeld, {weg} verborgen."
FILTER_OFF = "Geen filter: alle {alle} regels in beeld."
FILTER_NONE = "Gefilterd op {keuze}: geen van de {alle} regels past daarbij."
