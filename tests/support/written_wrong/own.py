"""Mistakes in whole pages, and what only our own pages may use."""

from __future__ import annotations

from support.written_wrong.row import Row

PAGES: dict[str, Row] = {
    "heading too deep": Row(
        "### Diep",
        3,
        "deze kop slaat een niveau over: van 1 naar 3 hekjes. "
        "Gebruik hoogstens een hekje meer dan de kop erboven.",
    ),
    "settings left open": Row(
        "---\norphan: true\n# Titel\n\nTekst.",
        1,
        "de instellingen boven aan deze pagina zijn niet afgesloten. "
        "Zet er een regel met '---' onder.",
    ),
    "settings that cannot be read": Row(
        "---\nx: [1\n---\n# Titel",
        1,
        "deze instellingen boven aan de pagina ('x') kunnen niet. "
        "Alleen 'orphan: true' en 'classificatie: openbaar', 'intern' of 'vertrouwelijk' mogen "
        "daar staan, elk één keer. Haal de rest weg.",
    ),
    "line below everything": Row(
        "Tekst.\n\n---",
        5,
        "deze streep (---) scheidt niets. Zet er aan beide kanten tekst bij, of haal haar weg.",
    ),
    "menu with a misspelt page": Row(
        ":::{toctree}\n../smen\n:::",
        3,
        "in dit menu (toctree) staat de pagina '../smen', maar die is er niet. "
        "Bedoelde je '../samen'?",
    ),
    "menu with the page itself": Row(
        ":::{toctree}\nmenu-with-the-page-itself\n:::",
        3,
        "in dit menu (toctree) staat deze pagina zelf. Haal die regel weg.",
    ),
    "menu with one page twice": Row(
        ":::{toctree}\n../los/twee\n../los/twee\n:::",
        3,
        "'los/twee' staat al in de lijst van 'p/menu-with-one-page-twice'. "
        "Noem een pagina maar een keer.",
    ),
    "menu with a page without title": Row(
        ":::{toctree}\n../los/geen-titel\n:::",
        3,
        "in dit menu (toctree) staat de pagina '../los/geen-titel', maar die heeft geen titel. "
        "Begin die pagina met een regel '# Titel'.",
    ),
}

#: On pages of our own, which may use more than those of a dossier.
OWN: dict[str, Row] = {
    "label": Row(
        "Zie {ref}`weg`.",
        3,
        "er is geen plek met de naam 'weg'. Zet '(weg)=' boven de kop die je bedoelt.",
    ),
    "label twice": Row(
        "(plek)=\n## Een\n\n(plek)=\n## Twee",
        6,
        "de naam 'plek' hoort al bij een andere plek op deze pagina. Kies een andere naam.",
    ),
    "label of another page": Row(
        "(elders)=\n## Een",
        4,
        "de naam 'elders' hoort al bij een andere plek (eigen/eerste.md). Kies een andere naam.",
    ),
    "label above no heading": Row(
        "(los)=\n\nTekst. Zie {ref}`los`.",
        5,
        "de plek 'los' staat niet boven een kop. "
        "Geef zelf woorden aan de verwijzing: {ref}`woorden <los>`.",
    ),
    "settings of ours that cannot be read": Row(
        "---\nx: [1\n---\n# Titel",
        1,
        "de instellingen boven aan deze pagina zijn niet te lezen. "
        "Schrijf elke instelling op een eigen regel, als 'naam: waarde'.",
    ),
    "menu with a page twice": Row(
        ":::{toctree}\n../los/een\n../los/een\n:::",
        3,
        "in dit menu (toctree) staat de pagina '../los/een' twee keer. Haal een van de twee weg.",
    ),
    "unknown language": Row(
        "```pyton\nx\n```",
        3,
        "'pyton' is geen soort code die Normspoor kent. Bedoelde je 'python'?",
    ),
    "lines that are not there": Row(
        "```{code-block} python\n:emphasize-lines: 9\n\nx\n```",
        3,
        "de regels '9' staan niet in deze code. Pas de regelnummers aan of haal ze weg.",
    ),
    "file to include": Row(
        ":::{include} weg.md\n:::",
        3,
        "het bestand 'eigen/weg.md' is er niet. Kijk of de naam klopt en in welke map het staat.",
    ),
    "file of a table": Row(
        ":::{csv-table}\n:file: ../los/tabl.csv\n:::",
        3,
        "het bestand 'los/tabl.csv' is er niet. Bedoelde je 'los/tabel.csv'?",
    ),
    "broken csv": Row(
        ':::{csv-table}\n\n"1,2\n:::',
        3,
        "de waarden in deze tabel (csv-table) zijn niet te lezen. "
        "Kijk of elk aanhalingsteken is afgesloten.",
    ),
    "csv from two sides": Row(
        ":::{csv-table}\n:file: ../los/tabel.csv\n\n1,2\n:::",
        3,
        "deze tabel (csv-table) krijgt haar waarden op twee manieren. "
        "Kies: een bestand, of tekst in het blok.",
    ),
    "file to download": Row(
        "Zie {download}`../los/tabl.csv`.",
        3,
        "het bestand 'los/tabl.csv' is er niet. Bedoelde je 'los/tabel.csv'?",
    ),
    "image that is none": Row(
        ":::{image} ../los/kapot.png\n:alt: Een beeld\n:scale: 40\n:::",
        3,
        "deze afbeelding is niet te lezen. Bewaar haar opnieuw, als png of jpg.",
    ),
    "no title of a block": Row(
        ":::{admonition}\n\nTekst.\n:::",
        3,
        "achter de accolade van dit blok (admonition) ontbreekt een titel of naam. "
        "Zet die erachter.",
    ),
    "word in a glossary": Row(
        "Zie {term}`weg`.", 3, "de verwijzing naar 'weg' loopt dood. Kijk of de naam klopt."
    ),
    "formula twice": Row(
        ":::{math}\n:label: m\nx\n:::\n\n:::{math}\n:label: m\ny\n:::",
        8,
        "de naam 'm' hoort al bij een andere plek (eigen/formula-twice.md). Kies een andere naam.",
    ),
    "message that nobody foresaw": Row(
        ":::{only} html (\n\nTekst.\n:::",
        3,
        "deze regel is niet goed te lezen. Vergelijk haar met een voorbeeld. "
        "De oorspronkelijke melding zie je met --details.",
    ),
}
