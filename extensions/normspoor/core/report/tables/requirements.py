"""What the norm asks of this dossier, with how it stands."""

from __future__ import annotations

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.columns import mentions, table
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Row, Table
from normspoor.core.report.source import Source, key_of
from normspoor.core.requirements import Requirement
from normspoor.core.states import State
from normspoor.core.wording.labels import SUBJECT, evidence_word
from normspoor.core.wording.report_cells import HEADS, asked_as

_COLUMNS = (
    Column("eis", HEADS["eis"], Kind.OBJECTS),
    Column("soort", HEADS["soort"]),
    Column("onderwerp", HEADS["onderwerp"]),
    Column("stand", HEADS["stand"]),
    Column("bewijs", TYPES_BY_NAME["bewijs"].plural, Kind.OBJECTS),
    Column("reden", HEADS["reden"], Kind.OBJECTS),
)


def asked(source: Source) -> Table:
    """A row for every indicator and question, for every subject that it is asked of."""
    return table("eisen", _COLUMNS, (_row(one) for one in source.requirements))


def _row(one: Requirement) -> Row:
    states = {piece.item.id: evidence_word(piece.state) for piece in one.evidence}
    pieces = (piece.item for piece in one.evidence)
    open_on_purpose = one.state is State.GEMOTIVEERD
    return Row(
        (
            mentions((one.item,)),
            Cell(asked_as(one.item.object_type.label, one.item.get("modaliteit"))),
            Cell(SUBJECT[one.subject]),
            Cell(one.state.value),
            mentions(pieces, lambda item: states[item.id]),
            mentions(one.motives if open_on_purpose else ()),
        ),
        Authority.NORM,
        (one.subject,),
        one.state.value,
        (key_of(one),),
    )
