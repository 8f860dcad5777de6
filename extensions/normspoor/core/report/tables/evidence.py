"""The evidence: an index of all pieces, and per question by step and by source."""

from __future__ import annotations

from enum import StrEnum

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Item
from normspoor.core.report.columns import itself, linked, listed, mentions, own, table, told
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Row, Table
from normspoor.core.report.source import Source, key_of
from normspoor.core.report.standing import standing
from normspoor.core.requirements import Evidence, Requirement
from normspoor.core.values import value_text
from normspoor.core.wording.labels import SOURCE_KIND, SUBJECT, evidence_word
from normspoor.core.wording.report_cells import HEADS


class Step(StrEnum):
    """The circle of plan and improve; the value is what a reader sees."""

    PLAN = "1. plannen"
    DO = "2. doen"
    CHECK = "3. nagaan"
    ACT = "4. bijstellen"


#: The step to which evidence of such an object belongs.
_STEP_OF_TYPE = {
    "ambitie": Step.PLAN,
    "aanpak": Step.PLAN,
    "keuze": Step.PLAN,
    "overeenkomst": Step.PLAN,
    "projectplan": Step.PLAN,
    "afspraak": Step.PLAN,
    "samenwerkingsverband": Step.DO,
    "activiteit": Step.DO,
    "overleg": Step.DO,
    "voortgangsverslag": Step.DO,
    "resultaat": Step.CHECK,
    "evaluatie": Step.CHECK,
    "verbetermaatregel": Step.ACT,
}
_PLACE = (
    "vindplaats", "geldig_tot", "nagekeken_op", "bevat_persoonsgegevens", "classificatie",
)  # fmt: skip
_SHOWN = "onderbouwt"


def evidence(source: Source) -> Table:
    """Every piece once: what it shows, of when, where it lies and whether it counts."""
    draws = (
        itself("bewijs"),
        told("stand", lambda item: standing(source, item)),
        linked("laat_zien", lambda item: source.catalog.targets(item, _SHOWN)),
        *own("bewijs", "bron", "klasse", "datum", "versie", *_PLACE),
    )
    pieces = source.catalog.of_type("bewijs")
    return listed("bewijs", draws, pieces, source)


def evidence_by_question(source: Source) -> Table:
    """Every piece at each part of the norm for which it counts, by step and then by source."""
    columns = (
        Column("eis", HEADS["eis"], Kind.OBJECTS),
        Column("onderwerp", HEADS["onderwerp"]),
        Column("stap", HEADS["stap"]),
        Column("bron", _label("bron")),
        Column("bewijs", TYPES_BY_NAME["bewijs"].label, Kind.OBJECTS),
        Column("stand", HEADS["stand"]),
        Column("datum", _label("datum"), Kind.DATE),
        Column("vindplaats", _label("vindplaats")),
    )
    rows = (
        _row(source, requirement, piece, step)
        for requirement in source.requirements
        for step, piece in _in_order(source, requirement)
    )
    return table("bewijs-per-vraag", columns, rows)


def _in_order(source: Source, requirement: Requirement) -> list[tuple[str, Evidence]]:
    steps = [step.value for step in Step]
    found = [(_step(source, piece.item), piece) for piece in requirement.evidence]
    kinds = list(SOURCE_KIND)

    def place(one: tuple[str, Evidence]) -> tuple[int, int, str]:
        step, piece = one
        kind = piece.item.get("bron")
        return (
            steps.index(step) if step in steps else len(steps),
            kinds.index(kind) if kind in kinds else len(kinds),
            piece.item.id,
        )

    return sorted(found, key=place)


def _step(source: Source, piece: Item) -> str:
    """Plan, do, check or act: that of what the piece shows first in the circle.

    Who was there to see it, saw it being done.
    """
    if piece.get("bron") == "observatie":
        return Step.DO
    shown = source.catalog.targets(piece, _SHOWN)
    found = {_STEP_OF_TYPE.get(item.type) for item in shown}
    return next((step.value for step in Step if step in found), "")


def _row(source: Source, requirement: Requirement, piece: Evidence, step: str) -> Row:
    item = piece.item
    word = evidence_word(piece.state)
    place = TYPES_BY_NAME["bewijs"].field("vindplaats")
    return Row(
        (
            mentions((requirement.item,)),
            Cell(SUBJECT[requirement.subject]),
            Cell(step),
            Cell(SOURCE_KIND.get(item.get("bron"), item.get("bron"))),
            mentions((item,)),
            Cell(word),
            Cell(item.get("datum")),
            Cell(value_text(place, item) if place else ""),
        ),
        Authority.DOSSIER,
        (requirement.subject,),
        word,
        (key_of(requirement), *(key for key in source.of(item) if "/" not in key)),
    )


def _label(name: str) -> str:
    field = TYPES_BY_NAME["bewijs"].field(name)
    return field.label if field else name
