"""What a reader sees of the dossier on a page of the norm."""

from __future__ import annotations

from normspoor.core.wording.labels import SOURCE_KIND

NO_DOSSIER = "Deze pagina's horen bij de norm. In je eigen dossier zie je wat jullie al hebben."
NOT_APPLICABLE = "Niets te toetsen: volgens het profiel speelt dit bij jullie niet."
NOTHING = "In het dossier staat hier nog niets voor."
MOTIVE = "Bewust open: "
#: Before the name of whose dossier it is.
WHOSE = "Zo staat het in het dossier van "


def lead(for_whom: str) -> str:
    return f"Voor {for_whom}: "


def answer(value: str) -> str:
    return f"Antwoord {value}: " if value else "Antwoord: "


def kind(source: str) -> str:
    return f"{SOURCE_KIND.get(source, 'Bewijs')}: "
