"""The register of attachments: evidence that lies in a file of the dossier."""

from __future__ import annotations

from normspoor.core.attachments import Attachment, Choice
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.columns import mentions, own, table
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Row, Table
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.wording.report_cells import HEADS, goes_along, stays

_OWN = own("bewijs", "bevat_persoonsgegevens", "classificatie")


def attachments(source: Source, choice: Choice) -> Table:
    """Every attachment: which file, its fingerprint, and whether it goes along or why not."""
    said = [(one.attachment, goes_along(one.name, one.note)) for one in choice.along]
    said += [(one.attachment, stays(one.why)) for one in choice.stay]
    columns = (
        Column("bewijs", TYPES_BY_NAME["bewijs"].label, Kind.OBJECTS),
        Column("stand", HEADS["stand"]),
        Column("bestand", HEADS["bestand"]),
        Column("meegegeven", HEADS["meegegeven"]),
        Column("bestandssoort", HEADS["bestandssoort"]),
        Column("taal", HEADS["taal"]),
        *(draw.column for draw in _OWN),
        Column("bytes", HEADS["bytes"], Kind.NUMBER),
        Column("sha256", HEADS["sha256"]),
    )
    in_order = sorted(said, key=lambda pair: pair[0].evidence.id)
    rows = (_row(source, one, words) for one, words in in_order)
    return table("bijlagen", columns, rows)


def _row(source: Source, one: Attachment, said: str) -> Row:
    item, state = one.evidence, standing(source, one.evidence)
    return Row(
        (
            mentions((item,)),
            Cell(state),
            Cell(one.path),
            Cell(said),
            Cell(one.media_type),
            Cell(one.language),
            *(draw.cell(item) for draw in _OWN),
            Cell(str(one.fact.size) if one.fact.size else ""),
            Cell(one.fact.sha256),
        ),
        Authority.DOSSIER,
        item.subjects,
        state,
        source.of(item),
    )
