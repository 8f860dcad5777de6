"""What ``normspoor herzien`` says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from normspoor.core.periods import in_words


def unknown_id(given: str, near: str) -> str:
    hint = f"Bedoelde je {near}?" if near else "Kijk of het id klopt."
    return f"'{given}' staat niet in dit dossier. {hint}"


def no_evidence(given: str, found: str) -> str:
    return f"'{given}' is geen bewijs maar een {found}. Geef het id van een bewijs."


def bad_function(given: str) -> str:
    start = f"--functie: '{given}' kan niet." if given.strip() else "--functie: dit is leeg."
    return (
        f"{start} Vul de functie in van wie het stuk nakeek, zoals 'coördinator': "
        "alleen letters, cijfers, spaties en gewone leestekens."
    )


def file_gone(place: str, path: str) -> str:
    return (
        f"{place}: het bestand {path} is er niet, dus niemand kan het nakijken. "
        "Zet het terug of verbeter 'vindplaats'."
    )


def not_found(place: str, item_id: str, fields: Mapping[str, str]) -> str:
    return f"{place}: ik kan het blok {item_id} niet aanpassen. {_by_hand(fields)}"


def not_writable(place: str, fields: Mapping[str, str]) -> str:
    return f"{place}: in deze pagina kan ik niet schrijven. {_by_hand(fields)}"


def _by_hand(fields: Mapping[str, str]) -> str:
    lines = " en ".join(f"':{name}: {value}'" for name, value in fields.items())
    return f"Zet er zelf bij: {lines}."


def written(place: str, item_id: str, day: date, function: str) -> str:
    return (
        f"{place}: bij {item_id} staat nu dat het is nagekeken op {in_words(day)} door {function}."
    )
