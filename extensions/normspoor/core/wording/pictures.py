"""What a reader sees below a drawing, and who asks for one that does not exist."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.labels import enumeration

#: Every drawing by the name an author types, with what stands below it.
CAPTIONS: Mapping[str, str] = {
    "pdca": "Van ambitie tot herziene aanpak, en dan opnieuw.",
    "vier-fasen": "Vier fasen, met een besluit na de eerste en een weg terug.",
    "vijf-condities": "Vijf condities dragen samen een samenwerking.",
    "achtje": "Afspraken gaan naar de werkvloer en ideeën gaan naar het bestuur.",
}


def unknown(name: str) -> str:
    known = enumeration([f"'{one}'" for one in CAPTIONS], "of")
    return f"er is geen tekening '{name}'. Kies uit {known}."
