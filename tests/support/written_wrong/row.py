"""A planted mistake, and a good block to plant it in."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """What is planted, the line of the mistake on its page, and the sentence."""

    text: str
    line: int
    sentence: str


_EVIDENCE = {
    "scope": "organisatie",
    "bron": "document",
    "klasse": "sturend",
    "datum": "2026-01-15",
    "vindplaats": "archief",
    "bevat_persoonsgegevens": "nee",
    "classificatie": "openbaar",
    "onderbouwt": "SAM-ORG-V1",
}


def evidence(own_id: str, title: str = "Verslag", end: str = "\n:::", **changed: str) -> str:
    """A good piece of evidence in which some fields are otherwise; an empty one is left out."""
    fields = {"id": own_id, **_EVIDENCE, **changed}
    lines = [f":{name}: {value}" for name, value in fields.items() if value]
    return "\n".join([f":::{{bewijs}} {title}", *lines]) + end
