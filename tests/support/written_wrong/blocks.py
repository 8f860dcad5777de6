"""Mistakes in overviews and in blocks of others."""

from __future__ import annotations

from support.written_wrong.row import Row

OVERVIEWS: dict[str, Row] = {
    "unknown field of ours": Row(
        ":::{matrix} Titel\n:sort: eis-bewijs\n:::",
        4,
        "een blok 'matrix' kent geen veld 'sort'. Bedoelde je 'soort'?",
    ),
    "wrong value of ours": Row(
        ":::{matrix} Titel\n:soort: eis-bewijzen\n:::",
        4,
        "'eis-bewijzen' kan niet bij 'soort'. Bedoelde je 'eis-bewijs'? Kies uit 'eis-bewijs', "
        "'eis-onderwerp', 'ambitie-verband', 'partner-rol' of 'deelname-afspraak'.",
    ),
    "wrong subject": Row(
        ":::{gaten}\n:onderwerp: taal\n:::",
        4,
        "'taal' kan niet bij 'onderwerp'. Bedoelde je 'taalhuis'? "
        "Kies uit 'organisatie', 'taalhuis' of 'ido'.",
    ),
    "no id behind an overview": Row(
        ":::{keten}\n:::",
        3,
        "achter 'keten' ontbreekt een id. Zet het id van een object achter de accolade.",
    ),
    "overview of a wrong type": Row(
        ":::{keten} PART-1\n:::",
        3,
        "'keten' gaat hier over 'PART-1', en dat is een partner. "
        "Hier kan alleen een samenwerkingsverband: zet daarvan het id achter de accolade.",
    ),
    "overview of what is not there": Row(
        ":::{stappenplan} SV-11\n:::",
        3,
        "de tekst verwijst naar 'SV-11', maar dat bestaat niet. Bedoelde je 'SV-1'?",
    ),
    "text in an overview": Row(
        ":::{gaten}\n\nTekst.\n:::",
        3,
        "in een blok 'gaten' hoort geen tekst. Zet de tekst onder het blok, na de ':::'.",
    ),
    "unknown drawing": Row(
        ":::{tekening} pcda\n:::",
        3,
        "er is geen tekening 'pcda'. Kies uit 'pdca', 'vier-fasen', 'vijf-condities' of 'achtje'.",
    ),
    "cards without a list": Row(
        ":::{kaarten} Stapel\n\nTekst.\n:::",
        3,
        "in dit blok (kaarten) hoort precies een lijst en niets anders. "
        "Begin elke kaart op een nieuwe regel met een streepje.",
    ),
}

BLOCKS: dict[str, Row] = {
    "unknown field of a figure": Row(
        ":::{figure} ../beeld.png\n:atl: Een beeld\n:::",
        4,
        "een blok 'figure' kent geen veld 'atl'. Bedoelde je 'alt'?",
    ),
    "field of a block without any": Row(
        ":::{note}\n:kleur: rood\n\nTekst.\n:::",
        4,
        "een blok 'note' kent geen veld 'kleur'. Haal de regel weg.",
    ),
    "wrong size": Row(
        ":::{image} ../beeld.png\n:alt: Een beeld\n:width: breed\n:::",
        5,
        "'breed' bij 'width' is geen maat. Schrijf een getal met een eenheid, zoals 300px.",
    ),
    "wrong number": Row(
        ":::{toctree}\n:maxdepth: twee\n:::",
        4,
        "'twee' bij 'maxdepth' is geen getal. Schrijf een getal in cijfers, zoals 1.",
    ),
    "no name of a file": Row(
        ":::{image}\n:::",
        3,
        "achter de accolade van dit blok (image) ontbreekt de naam van een bestand. "
        "Zet die erachter.",
    ),
    "empty block": Row(
        ":::{note}\n:::", 3, "dit blok (note) is leeg. Schrijf er tekst in of haal het weg."
    ),
    "tab without tabs": Row(
        ":::{tab-item} Titel\nTekst.\n:::",
        3,
        "een blok 'tab-item' hoort in een blok 'tab-set'. "
        "Zet er een blok 'tab-set' omheen, met meer dubbele punten.",
    ),
    "text between tabs": Row(
        "::::{tab-set}\nTekst.\n\n:::{tab-item} Titel\nTekst.\n:::\n::::",
        4,
        "in een blok 'tab-set' horen alleen blokken 'tab-item'. "
        "Haal de rest eruit, of zet die in een blok 'tab-item'.",
    ),
    "columns that cannot be": Row(
        "::::{grid} veel\n:::{grid-item}\nTekst.\n:::\n::::",
        3,
        "de aantallen achter dit blok (grid) kloppen niet. "
        "Schrijf een of vier getallen van 1 tot en met 12, zoals 2.",
    ),
    "uneven rows": Row(
        ":::{list-table}\n\n* - a\n  - b\n* - c\n:::",
        3,
        "rij 2 van deze tabel heeft een ander aantal cellen (1) dan rij 1 (2). "
        "Geef elke rij evenveel cellen. Een lege cel is een streepje zonder tekst.",
    ),
    "table without rows": Row(
        ":::{list-table}\n\nTekst.\n:::",
        3,
        "dit blok (list-table) bevat geen lijst van rijen. "
        "Begin elke rij met '* -' en elke volgende cel met '  -'.",
    ),
    "empty table": Row(
        ":::{list-table}\n:::",
        3,
        "dit blok (list-table) is leeg. Schrijf er tekst in of haal het weg.",
    ),
    "too many heads": Row(
        ":::{list-table}\n:header-rows: 3\n\n* - a\n  - b\n:::",
        3,
        "deze tabel heeft te weinig rijen voor 3 kopregels. "
        "Zet er rijen bij, of verlaag 'header-rows'.",
    ),
    "too many heads at the side": Row(
        ":::{list-table}\n:stub-columns: 4\n\n* - a\n  - b\n:::",
        3,
        "deze tabel heeft te weinig kolommen voor 4 kopkolommen. "
        "Zet er kolommen bij, of verlaag 'stub-columns'.",
    ),
    "wrong widths": Row(
        ":::{list-table}\n:widths: 1 2 3\n\n* - a\n  - b\n:::",
        3,
        "het aantal breedtes bij 'widths' past niet bij de 2 kolommen van deze tabel. "
        "Geef elke kolom een breedte.",
    ),
    "no table in a table": Row(
        ":::{table} Titel\n\nTekst.\n:::",
        3,
        "in dit blok (table) staat geen tabel. "
        "Schrijf er een tabel in met streepjes tussen de kolommen, of haal het blok weg.",
    ),
}
