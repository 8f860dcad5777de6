"""What a reader can look up about every check: those that run and those that tests guard."""

from __future__ import annotations

from dataclasses import dataclass

from normspoor.core.checks.finding import Severity
from normspoor.core.checks.guarded import GUARDED
from normspoor.core.checks.registry import CHECKS


@dataclass(frozen=True, slots=True)
class Explained:
    """One check as the reference page shows it.

    Without a severity no dossier can break it: ``where`` names the tests that guard it.
    """

    id: str
    title: str
    why: str
    severity: Severity | None = None
    rests_on: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    chosen: str = ""
    where: tuple[str, ...] = ()


#: Told by :mod:`normspoor.core.mistakes`, block by block.
_BLOCKS = (
    Explained(
        "C-A01",
        "Elk blok is te lezen, elk id is uniek en elke verwijzing komt goed uit",
        (
            "Een blok dat niet te lezen is, telt nergens mee. Een verwijzing die nergens heen "
            "gaat, laat een gat in het spoor van de norm naar het bewijs."
        ),
        Severity.FOUT,
    ),
    Explained(
        "C-A02",
        "Elk veld dat moet is ingevuld, met een waarde die kan",
        (
            "De andere controles lezen deze velden. Staat er iets anders dan wat kan, dan weten "
            "ze niet wat jullie bedoelen."
        ),
        Severity.FOUT,
    ),
)


def reference() -> tuple[Explained, ...]:
    """Every check by number."""
    checks = (
        Explained(one.id, one.title, one.why, one.severity, one.rests_on, one.subjects, one.chosen)
        for one in CHECKS
    )
    guarded = (Explained(one.id, one.title, one.why, where=one.where) for one in GUARDED)
    return tuple(sorted((*_BLOCKS, *checks, *guarded), key=lambda one: one.id))
