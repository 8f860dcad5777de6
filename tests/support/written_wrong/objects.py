"""Mistakes in blocks that stay an object."""

from __future__ import annotations

from support.written_wrong.row import Row, evidence

#: Blocks that stay an object: they were read, and something in them is wrong.
OBJECTS: dict[str, Row] = {
    "unknown field": Row(
        evidence("BEW-101").replace(":vindplaats:", ":vindplats:"),
        3,
        "een bewijs kent geen veld 'vindplats'. Bedoelde je 'vindplaats'?",
    ),
    "missing field": Row(
        evidence("BEW-102", klasse=""),
        3,
        "het veld 'klasse' (Klasse) ontbreekt. Vul het in. Bijvoorbeeld ':klasse: sturend'.",
    ),
    "dutch date": Row(
        evidence("BEW-103", datum="15-1-2026"),
        3,
        "'15-1-2026' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    ),
    "impossible date": Row(
        evidence("BEW-104", datum="2026-02-30"),
        3,
        "'2026-02-30' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    ),
    "word that is not in the list": Row(
        evidence("BEW-105", klasse="sturent"),
        3,
        "'sturent' kan niet bij 'klasse'. Bedoelde je 'sturend'? "
        "Kies uit 'sturend' of 'aantonend'.",
    ),
    "dead link": Row(
        evidence("BEW-106", onderbouwt="SAM-ORG-V9"),
        3,
        "'onderbouwt' verwijst naar 'SAM-ORG-V9', maar dat bestaat niet. Bedoelde je 'SAM-ORG-V2'?",
    ),
    "link to a wrong type": Row(
        evidence("BEW-107", onderbouwt="PART-1"),
        3,
        "'onderbouwt' verwijst naar 'PART-1', en dat is een partner. "
        "Hier kan alleen een antwoord, …",
    ),
    "no title": Row(
        evidence("BEW-108", title=""),
        3,
        "dit blok (bewijs) heeft geen titel. Zet een titel achter de accolade.",
    ),
    "hash in a field": Row(
        evidence("BEW-109", vindplaats="map 3 # oud"),
        9,
        "wat bij dit blok (bewijs) in een veld achter een hekje staat, telt niet mee. "
        "Zet de hele waarde tussen aanhalingstekens, of haal het hekje weg.",
    ),
    "field below the text": Row(
        evidence("BEW-110", onderbouwt="", end="\n\nTekst.\n:onderbouwt: SAM-ORG-V1\n:::"),
        14,
        "het veld 'onderbouwt' staat in de tekst en telt zo niet mee. "
        "Zet het bij de velden, direct onder de eerste regel van het blok, zonder lege regel.",
    ),
    "block never closed": Row(
        evidence("BEW-111", end=""),
        3,
        "dit blok (bewijs) is niet afgesloten. Zet er ':::' onder, op een eigen regel.",
    ),
    "block in a block of the same size": Row(
        f":::{{note}}\nLet op.\n\n{evidence('BEW-112')}\n:::",
        3,
        "dit blok (note) is niet afgesloten. Zet er ':::' onder, op een eigen regel.",
    ),
}
