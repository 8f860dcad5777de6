"""The matrices of the site as tables of the report: the same rows, cells and words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from normspoor.core.matrix import MATRICES, Cell, Group, Row
from normspoor.core.model import Item
from normspoor.core.report import shape
from normspoor.core.report.columns import mentions, table
from normspoor.core.report.source import Source
from normspoor.core.wording.report_cells import HEADS

#: What each matrix is about; its rows carry that label.
_AUTHORITY = {"eis-bewijs": shape.Authority.NORM, "eis-onderwerp": shape.Authority.NORM}


def matrix_table(key: str, source: Source) -> shape.Table:
    """A matrix with its groups as a second column, its note as the last."""
    matrix = MATRICES[key](source.catalog, source.peildatum, "")
    grouped = any(group.title for group in matrix.groups)
    columns = (
        shape.Column("rij", matrix.corner, shape.Kind.OBJECTS),
        *((shape.Column("groep", HEADS[key]),) if grouped else ()),
        *(_column(number, column) for number, column in enumerate(matrix.columns, 1)),
        shape.Column("stand", matrix.note_head),
    )
    authority = _AUTHORITY.get(key, shape.Authority.DOSSIER)
    rows = (
        _row(source, group, row, authority, grouped=grouped)
        for group in matrix.groups
        for row in group.rows
    )
    return table(key, columns, rows)


MATRIX_TABLES: tuple[Callable[[Source], shape.Table], ...] = tuple(
    partial(matrix_table, key) for key in MATRICES
)


def _column(number: int, column: str | Item) -> shape.Column:
    if isinstance(column, Item):
        return shape.Column(column.id, column.title, shape.Kind.OBJECTS)
    return shape.Column(f"kolom-{number}", column, shape.Kind.OBJECTS)


def _row(
    source: Source, group: Group, row: Row, authority: shape.Authority, *, grouped: bool
) -> shape.Row:
    return shape.Row(
        (
            mentions((row.head,)),
            *((shape.Cell(group.title),) if grouped else ()),
            *(_cell(cell) for cell in row.cells),
            shape.Cell(row.note),
        ),
        authority,
        tuple(subject for subject, _ in row.stands),
        row.state,
        source.of(row.head),
    )


def _cell(cell: Cell) -> shape.Cell:
    found = tuple(shape.Mention(mark.item.id, mark.word) for mark in cell.marks)
    return shape.Cell("" if found else cell.text, found)
