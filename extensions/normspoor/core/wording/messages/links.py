"""Messages about links, names, images and other files."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.messages.said import Said

LINKS: Mapping[str, Said] = {
    "dead-page": Said(
        "de verwijzing naar de pagina '{name}' loopt dood",
        "Kijk of de pagina er nog is en of de naam klopt.",
    ),
    "dead-file": Said(
        "de verwijzing naar het bestand '{name}' loopt dood",
        "Kijk of het bestand er nog is en of de naam klopt.",
    ),
    "dead-anchor": Said(
        "op deze pagina is geen kop of plek '{name}'", "Kijk hoe de kop precies heet."
    ),
    "dead-anchor-there": Said(
        "op de pagina '{in_file}' is geen kop of plek '{name}'",
        "Kijk hoe de kop daar precies heet.",
    ),
    "link-to-object": Said(
        "'{name}' is een object, en daar kan een gewone verwijzing niet heen",
        "Schrijf in plaats daarvan {{need}}`{name}`.",
    ),
    "empty-link": Said(
        "deze verwijzing gaat nergens heen", "Zet tussen de haakjes een pagina of een adres."
    ),
    "dead-site": Said(
        "de link naar {name} werkt niet", "Zoek het nieuwe adres, of haal de link weg."
    ),
    "slow-site": Said(
        "de site achter de link {name} geeft geen antwoord", "Kijk zelf of het adres nog klopt."
    ),
    "many-targets": Said(
        "de verwijzing '{name}' kan naar meer dan één plek gaan", "Noem de pagina erbij."
    ),
    "dead-label": Said(
        "er is geen plek met de naam '{name}'", "Zet '({name})=' boven de kop die je bedoelt."
    ),
    "label-without-title": Said(
        "de plek '{name}' staat niet boven een kop",
        "Geef zelf woorden aan de verwijzing: {{ref}}`woorden <{name}>`.",
    ),
    "dead-reference": Said("de verwijzing naar '{name}' loopt dood", "Kijk of de naam klopt."),
    "double-label": Said(
        "de naam '{name}' hoort al bij een andere plek ({other})", "Kies een andere naam."
    ),
    "double-label-here": Said(
        "de naam '{name}' hoort al bij een andere plek op deze pagina", "Kies een andere naam."
    ),
    "double-link": Said(
        "het adres bij '[{name}]' staat al eerder op deze pagina", "Haal een van de twee weg."
    ),
    "double-footnote": Said(
        "de voetnoot '{name}' staat twee keer op deze pagina",
        "Geef een van de twee een ander nummer.",
    ),
    "unused-footnote": Said(
        "naar de voetnoot '{name}' wordt nergens verwezen",
        "Zet '[^{name}]' in de tekst of haal de voetnoot weg.",
    ),
    "dead-footnote": Said(
        "de voetnoot '{name}' bestaat niet", "Zet '[^{name}]: …' onder aan de pagina."
    ),
    "missing-image": Said(
        "de afbeelding '{name}' is er niet", "Kijk of de naam klopt en in welke map zij staat."
    ),
    "unreadable-image": Said(
        "deze afbeelding is niet te lezen", "Bewaar haar opnieuw, als png of jpg."
    ),
    "unusable-image": Said(
        "de soort afbeelding van '{name}' kan niet op een pagina",
        "Bewaar haar als png, jpg of svg.",
    ),
    "remote-image": Said(
        "de afbeelding '{name}' is niet op te halen",
        "Bewaar haar in de map van het dossier en noem dat bestand.",
    ),
    "missing-file": Said(
        "het bestand '{name}' is er niet", "Kijk of de naam klopt en in welke map het staat."
    ),
    "missing-part": Said(
        "'{name}' komt niet voor in het bestand dat hier hoort",
        "Pas het veld aan of haal de regel weg.",
    ),
}
