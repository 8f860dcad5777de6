"""The nine steps from ambition to revised approach, per collaboration."""

from __future__ import annotations

from normspoor.core.chain import Chain, Step
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.columns import mentions, table
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Mention, Row, Table
from normspoor.core.report.source import Source
from normspoor.core.wording.chain import STEPS
from normspoor.core.wording.report_cells import HEADS, WHOLE_CHAIN, numbered

_COLLABORATION = Column(
    "samenwerkingsverband", TYPES_BY_NAME["samenwerkingsverband"].label, Kind.OBJECTS
)


def chains(source: Source) -> Table:
    """A row for every collaboration: each step in a word, and where the chain breaks first."""
    columns = (
        _COLLABORATION,
        *(Column(f"stap-{number}", name) for number, name in enumerate(STEPS, 1)),
        Column("eerste_ontbrekende", HEADS["eerste_ontbrekende"]),
    )
    rows = (_chain(source, one) for one in source.chains)
    return table("ketens", columns, rows)


def chain_steps(source: Source) -> Table:
    """A row for every step: how it stands, with what, and what is missing."""
    columns = (
        _COLLABORATION,
        Column("stap", HEADS["stap"]),
        Column("stand", HEADS["stand"]),
        Column("waarmee", HEADS["waarmee"], Kind.OBJECTS),
        Column("opmerking", HEADS["opmerking"]),
    )
    rows = (_step(source, one, step) for one in source.chains for step in one.steps)
    return table("keten-stappen", columns, rows)


def _chain(source: Source, one: Chain) -> Row:
    missing = one.first_missing
    return Row(
        (
            mentions((one.collaboration,)),
            *(Cell(step.state.value) for step in one.steps),
            Cell(numbered(missing.number, missing.name) if missing else WHOLE_CHAIN),
        ),
        Authority.DOSSIER,
        one.collaboration.subjects,
        missing.state.value if missing else WHOLE_CHAIN,
        source.of(one.collaboration),
    )


def _step(source: Source, one: Chain, step: Step) -> Row:
    return Row(
        (
            Cell(mentions=(Mention(one.collaboration.id),)),
            Cell(numbered(step.number, step.name)),
            Cell(step.state.value),
            mentions(step.items),
            Cell(step.note),
        ),
        Authority.DOSSIER,
        one.collaboration.subjects,
        step.state.value,
        source.of(one.collaboration),
    )
