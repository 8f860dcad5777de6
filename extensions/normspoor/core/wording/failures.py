"""Why no page of a dossier could be read: mostly a setting in conf.py."""

from __future__ import annotations


def not_read(folder: str, why: str) -> str:
    return f"{folder}: de pagina's konden niet worden gelezen. {why}"


def typo(line: str) -> str:
    return (
        f"conf.py:{line}: deze regel is niet te lezen. Kijk of alle aanhalingstekens, haakjes en "
        "komma's er staan."
    )


def cannot_run(line: str) -> str:
    return (
        f"conf.py:{line}: deze regel is niet uit te voeren. Haal haar weg, of vergelijk haar met "
        "conf.py in een nieuw dossier ('normspoor nieuw')."
    )


def stops() -> str:
    return "conf.py:1: de instellingen stoppen het programma zelf. Haal de regel met 'exit' weg."


def no_extension(name: str, near: str) -> str:
    hint = f"Bedoelde je '{near}'?" if near else "Installeer haar, of haal haar weg."
    return f"conf.py:1: de uitbreiding '{name}' bij 'extensions' is er niet. {hint}"


def no_theme(name: str) -> str:
    return f"conf.py:1: het thema '{name}' bij 'html_theme' is er niet. Haal die regel weg."


def no_first_page() -> str:
    return "index.md:1: het dossier heeft geen eerste pagina. Maak een pagina index.md."


def no_room() -> str:
    return "De schijf is vol. Maak ruimte en probeer het opnieuw."


def no_access(path: str) -> str:
    return f"{path}: dit bestand is niet te openen. Kijk wie het mag lezen en schrijven."


def unknown() -> str:
    return (
        "Er ging iets mis wat Normspoor niet kent. De oorspronkelijke melding zie je met --details."
    )
