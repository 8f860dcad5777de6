"""What the sheets of a report, its files for computers and their columns are called."""

from __future__ import annotations

GUIDE = "Leeswijzer"
FIRST = "Eerste blad"
FIRST_EXPLANATION = "Hoe het dossier ervoor staat, in een paar regels."
FIGURES = "Cijfers"
FIGURES_EXPLANATION = "Elk cijfer uit het rapport: hoe er geteld is, wat meetelt en welke objecten."
THINGS = "Objecten"
THINGS_EXPLANATION = (
    "Alles waar de andere bladen naar verwijzen. Zoek een id op in de eerste kolom."
)
EMPTY = "Niets."

#: Heads of the columns that stand beside those of a table itself.
ROW_LABEL = "Label"
ROW_SUBJECTS = "Onderwerp"
ROW_STATE = "Stand"
ROW_OF = "Hoort bij"
IDS_OF_ROW = "Ids in deze regel"
FIRST_HEADS = {
    "onderwerp": "Onderwerp",
    "titel": "Waar het om gaat",
    "woorden": "Hoe het ervoor staat",
    "element": "Id",
    "label": "Label",
    "stand": "Stand",
    "cijfer": "Cijfer",
}
FIGURE_HEADS = {
    "sleutel": "Cijfer",
    "titel": "Waar het om gaat",
    "waarde": "Waarde",
    "woorden": "In woorden",
    "formule": "Hoe er geteld is",
    "filter": "Wat er meetelt",
    "geteld": "Geteld (ids)",
    "van": "Gekozen uit (ids)",
}
THING_HEADS = {
    "id": "Id",
    "soort": "Soort",
    "titel": "Titel",
    "label": "Label",
    "sterkte": "Sterkte",
    "onderwerpen": "Onderwerp",
    "stand": "Stand",
    "tekst": "Tekst",
    "velden": "Velden",
    "verbanden": "Verbanden",
    "bestand": "Bestand",
    "regel": "Regel",
    "type": "Type",
}

WHAT_SHEETS_ARE = (
    "Dit is het rapport over de samenwerking, als rekenblad om in te zoeken en te filteren.",
    "Elk blad is één tabel. Boven elke kolom zit een filter.",
    "Een leeg vak betekent dat er niets is ingevuld.",
    "Ids staan naast de titels. Is een tabel breed, dan staan ze samen in de laatste kolom.",
    "Op het blad Objecten zoek je op wat bij een id hoort.",
)
TITLE = "Rapport samenwerking"
ABOUT = "Over dit rapport"
WHAT_IT_IS = "Wat dit is"
HOW_TO_READ = "Zo lees je het"
UNTESTED = "Wat niet getoetst is"
SHEETS = "Bladen"
#: What stands at the end of a text that does not fit in a cell.
REST = " [De tekst gaat verder in metrics.json.]"


def ids(head: str) -> str:
    """The head of the column with ids beside a column with titles."""
    return f"{head} (id)"


def title(dossier: str) -> str:
    return f"{TITLE}: {dossier}"


def on_day(day: str) -> str:
    return f"Peildatum {day}"


def page(number: str, total: str) -> str:
    return f"Bladzijde {number} van {total}"


APOSTROPHE = (
    "Begint een tekst met een teken waarmee een rekenprogramma gaat rekenen, dan staat er een "
    "apostrof voor. Die hoort niet bij de tekst."
)
