"""Mistakes by which a block is no object any more."""

from __future__ import annotations

from support.written_wrong.row import Row, evidence

#: Blocks that can be no object; each is one *onleesbaar* in every count.
LOST: dict[str, Row] = {
    "double id": Row(
        evidence("BEW-1"), 3, "het id 'BEW-1' bestaat al (bewijs.md:3). Geef dit blok een ander id."
    ),
    "no id": Row(
        evidence(""), 3, "dit blok (bewijs) heeft geen id. Zet er een regel ':id: …' bij."
    ),
    "bad id": Row(
        evidence("bewijs 10"),
        3,
        "het id 'bewijs 10' kan niet. Begin met een hoofdletter en gebruik letters, cijfers en "
        "minstens één streepje, zoals 'BEW-1'.",
    ),
    "empty line above the fields": Row(
        evidence("BEW-121").replace(" Verslag", " Verslag\n"),
        5,
        "het veld 'id' staat in de tekst en telt zo niet mee. "
        "Zet het bij de velden, direct onder de eerste regel van het blok, zonder lege regel.",
    ),
    "too few colons": Row(
        evidence("BEW-122")[1:],
        3,
        "dit lijkt een blok (bewijs), maar zo wordt het gewone tekst. "
        "Begin de regel met drie dubbele punten en accolades: ':::{bewijs} Titel'.",
    ),
    "wrong brackets": Row(
        evidence("BEW-123").replace("{bewijs}", "[bewijs]"),
        3,
        "dit lijkt een blok (bewijs), maar zo wordt het gewone tekst. "
        "Begin de regel met drie dubbele punten en accolades: ':::{bewijs} Titel'.",
    ),
    "no space behind a field": Row(
        evidence("BEW-124").replace("klasse: ", "klasse:"),
        7,
        "in de regel ':klasse:sturend' ontbreekt een dubbele punt of een spatie, en daardoor is "
        "dit blok niet te lezen. Schrijf ':naam: waarde'.",
    ),
    "no colon behind a field": Row(
        evidence("BEW-125").replace("klasse: ", "klasse "),
        7,
        "in de regel ':klasse sturend' ontbreekt een dubbele punt of een spatie, en daardoor is "
        "dit blok niet te lezen. Schrijf ':naam: waarde'.",
    ),
    "quote left open": Row(
        evidence("BEW-126", vindplaats='"archief'),
        9,
        "het aanhalingsteken bij 'vindplaats' is niet afgesloten, en daardoor is dit blok niet te "
        "lezen. Haal het weg, of zet er ook een achter de waarde.",
    ),
    "block pushed in": Row(
        "Tekst.\n\n    :::{bewijs} Verslag\n    :id: BEW-127\n    :::",
        5,
        "dit blok (bewijs) begint met vier spaties of meer en wordt zo geen blok. "
        "Zet de dubbele punten vooraan de regel.",
    ),
    "misspelt type": Row(
        evidence("BEW-128").replace("{bewijs}", "{bewijz}"),
        3,
        "'bewijz' is geen soort blok die Normspoor kent. Bedoelde je 'bewijs'?",
    ),
    "misspelt overview": Row(
        ":::{matrx}\n:::",
        3,
        "'matrx' is geen soort blok die Normspoor kent. Bedoelde je 'matrix'?",
    ),
    "type that looks like nothing": Row(
        ":::{qqq}\n:::",
        3,
        "'qqq' is geen soort blok die Normspoor kent. "
        "Kijk bij 'Alle objecten' welke soorten blokken er zijn.",
    ),
    "type that may not be used": Row(
        ":::{raw} html\n<b>\n:::",
        3,
        "'raw' kan niet op een pagina van een dossier. Schrijf het in gewone Markdown.",
    ),
}

#: Code that is never closed also hides the block below it.
HIDING: dict[str, Row] = {
    "code left open": Row(
        f"```\ncode\n\n{evidence('BEW-131')}",
        3,
        "de code die hier begint (```) is niet afgesloten; 1 blok eronder telt niet mee. "
        "Zet er '```' onder, op een eigen regel.",
    ),
}
