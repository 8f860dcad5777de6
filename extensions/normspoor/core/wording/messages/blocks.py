"""Messages about blocks: their fields, their text and what they stand in."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.messages.said import Said

BLOCKS: Mapping[str, Said] = {
    "unknown-option": Said(
        "een blok '{block}' kent geen veld '{name}'", "Haal de regel weg of kies uit {choices}."
    ),
    "no-options": Said("een blok '{block}' kent geen veld '{name}'", "Haal de regel weg."),
    "bad-choice": Said("'{typed}' kan niet bij '{name}'", "", "Kies uit {choices}."),
    "bad-number": Said(
        "'{typed}' bij '{name}' is geen getal", "Schrijf een getal in cijfers, zoals 1."
    ),
    "bad-size": Said(
        "'{typed}' bij '{name}' is geen maat", "Schrijf een getal met een eenheid, zoals 300px."
    ),
    "empty-option": Said("het veld '{name}' is leeg", "Vul het in of haal de regel weg."),
    "bad-option": Said(
        "'{typed}' kan niet bij '{name}'", "Haal de regel weg of schrijf een andere waarde."
    ),
    "broken-options": Said(
        "de velden van dit blok ({block}) zijn niet te lezen",
        "Schrijf elk veld als ':naam: waarde', met een spatie voor de waarde.",
    ),
    "open-quote": Said(
        "een aanhalingsteken bij de velden van dit blok ({block}) is niet afgesloten",
        "Haal het weg, of zet er ook een achter de waarde.",
    ),
    "option-comment": Said(
        "wat bij dit blok ({block}) in een veld achter een hekje staat, telt niet mee",
        "Zet de hele waarde tussen aanhalingstekens, of haal het hekje weg.",
    ),
    "surplus-text": Said(
        "in een blok '{block}' hoort geen tekst", "Zet de tekst onder het blok, na de ':::'."
    ),
    "split-text": Said(
        "de tekst van dit blok ({block}) begint al achter de accolade",
        "Zet alle tekst onder de velden, met een lege regel ertussen.",
    ),
    "empty-block": Said("dit blok ({block}) is leeg", "Schrijf er tekst in of haal het weg."),
    "missing-file-name": Said(
        "achter de accolade van dit blok ({block}) ontbreekt de naam van een bestand",
        "Zet die erachter.",
    ),
    "missing-title": Said(
        "achter de accolade van dit blok ({block}) ontbreekt een titel of naam",
        "Zet die erachter.",
    ),
    "too-many-words": Said(
        "achter de accolade van dit blok ({block}) staat te veel", "Laat er minder woorden staan."
    ),
    "wrong-parent": Said(
        "een blok '{block}' hoort in een blok '{parent}'",
        "Zet er een blok '{parent}' omheen, met meer dubbele punten.",
    ),
    "wrong-child": Said(
        "in een blok '{parent}' horen alleen blokken '{block}'",
        "Haal de rest eruit, of zet die in een blok '{block}'.",
    ),
    "wrong-columns": Said(
        "de aantallen achter dit blok (grid) kloppen niet",
        "Schrijf een of vier getallen van 1 tot en met 12, zoals 2.",
    ),
    "unusable-block": Said("een blok '{block}' werkt hier niet", "Haal het weg."),
    "figure-caption": Said(
        "het bijschrift van deze afbeelding (figure) is geen gewone tekst",
        "Begin de tekst in het blok met een zin.",
    ),
    "unknown-role": Said(
        "'{name}' tussen accolades in de tekst kent Normspoor niet",
        "Haal de accolades met dit woord weg.",
    ),
    "bad-role": Said(
        "'{typed}' kan niet achter een woord tussen accolades", "Verbeter het of haal het weg."
    ),
    "unknown-language": Said(
        "'{name}' is geen soort code die Normspoor kent",
        "Schrijf 'text' achter de drie accenten.",
    ),
    "broken-code": Said(
        "deze code is geen goede '{name}'", "Verbeter de code, of schrijf 'text' in plaats daarvan."
    ),
    "code-lines": Said(
        "de regels '{name}' staan niet in deze code", "Pas de regelnummers aan of haal ze weg."
    ),
}
