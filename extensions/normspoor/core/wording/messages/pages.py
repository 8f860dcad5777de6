"""Messages about a page as a whole, its headings and its place in the menu."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.messages.said import Said

PAGES: Mapping[str, Said] = {
    "broken-front-matter": Said(
        "de instellingen boven aan deze pagina zijn niet te lezen",
        "Schrijf elke instelling op een eigen regel, als 'naam: waarde'.",
    ),
    "open-front-matter": Said(
        "de instellingen boven aan deze pagina zijn niet afgesloten",
        "Zet er een regel met '---' onder.",
    ),
    "bad-setting": Said("de instelling '{name}' boven aan deze pagina kan niet", "Haal haar weg."),
    "heading-jump": Said(
        "deze kop slaat een niveau over: van {above} naar {here} hekjes",
        "Gebruik hoogstens een hekje meer dan de kop erboven.",
    ),
    "stray-line": Said(
        "deze streep (---) scheidt niets", "Zet er aan beide kanten tekst bij, of haal haar weg."
    ),
    "no-menu": Said(
        "deze pagina staat in geen enkel menu",
        "Zet haar naam in het blok 'toctree' van een andere pagina.",
    ),
    "missing-page": Said(
        "in dit menu (toctree) staat de pagina '{name}', maar die is er niet",
        "Verbeter de naam of haal de regel weg.",
    ),
    "excluded-page": Said(
        "in dit menu (toctree) staat de pagina '{name}', maar die doet niet mee",
        "Haal de regel weg.",
    ),
    "double-page": Said(
        "in dit menu (toctree) staat de pagina '{name}' twee keer", "Haal een van de twee weg."
    ),
    "untitled-page": Said(
        "in dit menu (toctree) staat de pagina '{name}', maar die heeft geen titel",
        "Begin die pagina met een regel '# Titel'.",
    ),
    "own-page": Said("in dit menu (toctree) staat deze pagina zelf", "Haal die regel weg."),
    "menu-in-circle": Said(
        "dit menu (toctree) leidt via '{name}' weer naar zichzelf", "Haal een van de regels weg."
    ),
    "two-menus": Said(
        "deze pagina staat in meer dan één menu (toctree)", "Laat haar in één menu staan."
    ),
    "two-files": Said(
        "er zijn twee bestanden voor de pagina '{name}'", "Haal een van de twee weg."
    ),
    "closed-page": Said("deze pagina mag Normspoor niet lezen", "Kijk wie het bestand mag openen."),
    "bad-config": Said(
        "de waarde van '{name}' in de instellingen kan niet", "Haal de regel weg of verbeter haar."
    ),
    "unknown": Said(
        "deze regel is niet goed te lezen",
        "Vergelijk haar met een voorbeeld. De oorspronkelijke melding zie je met --details.",
    ),
    "unknown-place": Said(
        "er is een melding die Normspoor niet kent",
        "De oorspronkelijke melding zie je met --details.",
    ),
}
