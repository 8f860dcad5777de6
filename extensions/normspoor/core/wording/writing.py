"""What is said about a folder in which nothing can be written, or may be."""

from __future__ import annotations

_NOTHING_DONE = "Er is niets veranderd."


def busy(target: str) -> str:
    return f"{target}: Normspoor is hier al aan het schrijven. Wacht tot dat klaar is."


def pointer(target: str) -> str:
    return f"{target}: dit is een verwijzing naar een andere plek. Kies een gewone map."


def is_file(target: str) -> str:
    return f"{target}: dit is een bestand en geen map. Kies een andere map."


def inside_file(target: str, file: str) -> str:
    return f"{target}: dit kan geen map worden, want {file} is een bestand. Kies een andere map."


def is_dossier(target: str) -> str:
    return f"{target}: dit is de map van een dossier. Kies een andere map."


def foreign(target: str, example: str) -> str:
    return (
        f"{target}: hier staat iets wat niet van Normspoor is: {example}. "
        "Kies een andere map, dan blijft alles bewaard."
    )


def changed(target: str, example: str) -> str:
    return (
        f"{target}: hier is iets veranderd sinds Normspoor het maakte. {example} "
        "Kies een andere map, dan blijft alles bewaard."
    )


def no_room(target: str) -> str:
    return f"{target}: de schijf is vol. {_NOTHING_DONE} Maak ruimte en probeer het opnieuw."


def no_rights(target: str) -> str:
    return f"{target}: hier mag ik niet schrijven. {_NOTHING_DONE} Kies een andere map."


def impossible(target: str) -> str:
    return f"{target}: hier lukt het schrijven niet. {_NOTHING_DONE} Kies een andere map."


def in_use(target: str) -> str:
    return (
        f"{target}: dit is nog open in een ander programma, of jij mag het niet verplaatsen. "
        f"{_NOTHING_DONE} Sluit het en probeer het opnieuw."
    )
