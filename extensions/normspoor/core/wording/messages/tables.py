"""Messages about tables."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.messages.said import Said

TABLES: Mapping[str, Said] = {
    "uneven-rows": Said(
        "rij {row} van deze tabel heeft een ander aantal cellen ({cells}) dan rij 1 ({first})",
        "Geef elke rij evenveel cellen. Een lege cel is een streepje zonder tekst.",
    ),
    "no-rows": Said(
        "dit blok (list-table) bevat geen lijst van rijen",
        "Begin elke rij met '* -' en elke volgende cel met '  -'.",
    ),
    "too-few-rows": Said(
        "deze tabel heeft te weinig rijen voor {heads} kopregels",
        "Zet er rijen bij, of verlaag 'header-rows'.",
    ),
    "too-few-columns": Said(
        "deze tabel heeft te weinig kolommen voor {heads} kopkolommen",
        "Zet er kolommen bij, of verlaag 'stub-columns'.",
    ),
    "column-widths": Said(
        "het aantal breedtes bij 'widths' past niet bij de {columns} kolommen van deze tabel",
        "Geef elke kolom een breedte.",
    ),
    "broken-csv": Said(
        "de waarden in deze tabel (csv-table) zijn niet te lezen",
        "Kijk of elk aanhalingsteken is afgesloten.",
    ),
    "two-sources": Said(
        "deze tabel (csv-table) krijgt haar waarden op twee manieren",
        "Kies: een bestand, of tekst in het blok.",
    ),
    "no-table": Said(
        "in dit blok (table) staat geen tabel",
        "Schrijf er een tabel in met streepjes tussen de kolommen, of haal het blok weg.",
    ),
}
