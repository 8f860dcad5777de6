"""Mistakes that authors make, each on a page of its own, with the line that they must read.

A page begins with a title, so what is planted begins on line 3, unless it brings its own first
line.  A sentence that ends with an ellipsis is compared up to there.
"""

from __future__ import annotations

from support.written_wrong.blocks import BLOCKS, OVERVIEWS
from support.written_wrong.links import LINKS
from support.written_wrong.lost import HIDING, LOST
from support.written_wrong.objects import OBJECTS
from support.written_wrong.own import OWN, PAGES
from support.written_wrong.row import Row, evidence

__all__ = ["ELSEWHERE", "GROUPS", "LOST", "Row", "evidence", "file_of", "pages_of_groups"]

GROUPS = {
    "p": {**OBJECTS, **LOST, **HIDING, **OVERVIEWS, **BLOCKS, **LINKS, **PAGES},
    "eigen": OWN,
}
#: Pages that are wrong as a whole, with what is said about them.
ELSEWHERE = {
    "los/nergens.md": (
        "1: deze pagina staat in geen enkel menu. "
        "Zet haar naam in het blok 'toctree' van een andere pagina."
    ),
    "los/instellingen.md": (
        "1: deze instellingen boven aan de pagina ('x') kunnen niet. "
        "Alleen 'orphan: true' en 'classificatie: openbaar', 'intern' of 'vertrouwelijk' mogen daar "
        "staan, elk één keer. Haal de rest weg."
    ),
    "eigen/los/instellingen.md": (
        "1: de instellingen boven aan deze pagina zijn niet te lezen. "
        "Schrijf elke instelling op een eigen regel, als 'naam: waarde'."
    ),
    "los/latin.md": (
        "3: deze pagina is niet opgeslagen als UTF-8. Bewaar haar opnieuw en kies UTF-8."
    ),
}


def file_of(folder: str, name: str) -> str:
    """The file of a planted page."""
    return f"{folder}/{name.replace(' ', '-')}.md"


def pages_of_groups() -> dict[str, str]:
    """Every page with a mistake, by its file."""
    return {
        file_of(folder, name): f"{_with_title(row.text)}\n"
        for folder, rows in GROUPS.items()
        for name, row in rows.items()
    }


def _with_title(text: str) -> str:
    return text if text.startswith("---") else f"# Kop\n\n{text}"
