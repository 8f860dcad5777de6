"""What a reader sees around every tool that fills itself."""

from __future__ import annotations

from collections.abc import Iterable

from normspoor.core.wording.labels import enumeration

INTERESTS = "Gesprekken over belangen"
PARTNERS = "Onze partners"
COUNTDOWN = "Terug vanaf de audit"
NOT_YET = "nog niet opgeschreven"
NOT_ASKED = "niet gevraagd"
HOW_TO_FILL = "Wat nog niet is opgeschreven, vul je zo in:"
NO_COLLABORATION = "Er staat nog geen lopende samenwerking in het dossier."


def fill_field(label: str, name: str, type_name: str) -> str:
    return f"{label}: het veld '{name}' in een blok '{type_name}'."


def more(number: int) -> str:
    return f"en nog {number}"


def not_yet_for(names: Iterable[str]) -> str:
    return f"{NOT_YET} voor {enumeration(names)}"
