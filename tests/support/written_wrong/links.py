"""Mistakes in links, images and footnotes."""

from __future__ import annotations

from support.written_wrong.row import Row

LINKS: dict[str, Row] = {
    "object in the text": Row(
        "Zie {need}`SV-11`.",
        3,
        "de tekst verwijst naar 'SV-11', maar dat bestaat niet. Bedoelde je 'SV-1'?",
    ),
    "misspelt role": Row(
        "Zie {nead}`SV-1`.",
        3,
        "'nead' tussen accolades in de tekst kent Normspoor niet. Bedoelde je 'need'?",
    ),
    "role that may not be used": Row(
        "Zie {download}`../beeld.png`.",
        3,
        "'{download}' kan niet op een pagina van een dossier. "
        "Verwijs er gewoon naar: [tekst](bestand.pdf).",
    ),
    "page by role": Row(
        "Zie {doc}`/smen`.",
        3,
        "de verwijzing naar de pagina '/smen' loopt dood. Bedoelde je '/samen'?",
    ),
    "page": Row(
        "[tekst](../smen.md)",
        3,
        "de verwijzing naar de pagina '../smen.md' loopt dood. Bedoelde je '../samen.md'?",
    ),
    "page in another folder": Row(
        "[tekst](samen.md)",
        3,
        "de verwijzing naar de pagina 'samen.md' loopt dood. Bedoelde je '../samen.md'?",
    ),
    "page by its address on the site": Row(
        "[tekst](../samen.html)",
        3,
        "de verwijzing naar de pagina '../samen.html' loopt dood. Bedoelde je '../samen.md'?",
    ),
    "page that looks like nothing": Row(
        "[tekst](qqq.md)",
        3,
        "de verwijzing naar de pagina 'qqq.md' loopt dood. "
        "Kijk of de pagina er nog is en of de naam klopt.",
    ),
    "heading on this page": Row(
        "[tekst](#kopp)", 3, "op deze pagina is geen kop of plek 'kopp'. Bedoelde je 'kop'?"
    ),
    "heading on another page": Row(
        "[tekst](../samen.md#taal-in-de-buurd)",
        3,
        "op de pagina 'samen.md' is geen kop of plek 'taal-in-de-buurd'. "
        "Bedoelde je 'taal-in-de-buurt'?",
    ),
    "file": Row(
        "[tekst](../beld.pdf)",
        3,
        "de verwijzing naar het bestand '../beld.pdf' loopt dood. Bedoelde je '../beeld.png'?",
    ),
    "object as if it were a heading": Row(
        "[tekst](#SV-1)",
        3,
        "'SV-1' is een object, en daar kan een gewone verwijzing niet heen. "
        "Schrijf in plaats daarvan {need}`SV-1`.",
    ),
    "link to nothing": Row(
        "[tekst]()",
        3,
        "deze verwijzing gaat nergens heen. Zet tussen de haakjes een pagina of een adres.",
    ),
    "image": Row(
        "![Een beeld](../beld.png)",
        3,
        "de afbeelding 'beld.png' is er niet. Bedoelde je 'beeld.png'?",
    ),
    "footnote that is not there": Row(
        "Tekst[^1].", 3, "de voetnoot '1' bestaat niet. Zet '[^1]: …' onder aan de pagina."
    ),
    "footnote that nobody uses": Row(
        "Tekst.\n\n[^2]: Noot.",
        5,
        "naar de voetnoot '2' wordt nergens verwezen. "
        "Zet '[^2]' in de tekst of haal de voetnoot weg.",
    ),
    "footnote twice": Row(
        "Tekst[^3].\n\n[^3]: Een.\n\n[^3]: Twee.",
        7,
        "de voetnoot '3' staat twee keer op deze pagina. Geef een van de twee een ander nummer.",
    ),
    "address twice": Row(
        "[a]\n\n[a]: https://a.nl\n[a]: https://b.nl",
        6,
        "het adres bij '[a]' staat al eerder op deze pagina. Haal een van de twee weg.",
    ),
}
