"""What a reader sees of the search, and the words that say nothing in a question."""

from __future__ import annotations

from enum import StrEnum

#: Beside those of Sphinx: words with which people ask, not what they ask about.
STOPWORDS = frozenset((
    "ga", "gaan", "gaat", "doe", "doet", "hoeveel", "jij", "jou", "jouw", "jullie", "krijg",
    "krijgen", "krijgt", "mag", "moeten", "mogen", "onze", "staan", "staat", "waar", "waarom",
    "wanneer", "we", "welk", "welke", "wij", "willen", "zou", "zouden",
))  # fmt: skip


class Kind(StrEnum):
    """The kinds of pages by which results stand together."""

    NORM = "norm"
    HULP = "hulp"
    CHECKLIST = "checklist"
    DOSSIER = "dossier"


#: Each kind as a heading, and what a reader finds there.
KINDS = {
    Kind.NORM: "De norm",
    Kind.HULP: "Hulp: gids, uitleg en naslag",
    Kind.CHECKLIST: "Checklists",
    Kind.DOSSIER: "Dossier",
}

TITLE = "Zoeken"
LABEL = "Waar zoek je naar?"
BUTTON = "Zoek"
NO_SCRIPT = (
    "Zoeken werkt alleen als scripts aanstaan in je browser. Zet ze aan, of zoek via het menu."
)

#: What the script says; it fills in what stands between braces.
ON_PAGE = {
    "kinds": {kind.value: text for kind, text in KINDS.items()},
    "found_one": "1 bladzijde gevonden voor “{query}”.",
    "found_many": "{number} bladzijden gevonden voor “{query}”.",
    "meant_one": "Bedoelde je “{query}”? 1 bladzijde gevonden.",
    "meant_many": "Bedoelde je “{query}”? {number} bladzijden gevonden.",
    "none": "Niets gevonden voor “{query}”. Probeer een ander woord, of kijk in het menu.",
    "common": "“{query}” is te gewoon om op te zoeken. Typ er een woord bij dat meer zegt.",
    "unknown": "Het woord “{word}” staat op geen enkele bladzijde.",
    "scattered": "Nergens staan al je woorden bij elkaar. Dit komt het dichtst in de buurt.",
    "more": "Nog {number} bladzijden",
    "count": "({number})",
}
