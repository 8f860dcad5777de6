"""Rows that belong to no sheet: a chapter of their own, so that a reader misses nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from normspoor.core.report.shape import Block, Part, Table
from normspoor.core.wording.report_chapters import CHAPTERS

#: The key of the chapter, and what its rows belong to.
LOOSE = "los"


def with_loose(
    tables: Iterable[Table], parts: Iterable[Part]
) -> tuple[tuple[Table, ...], tuple[Part, ...]]:
    """The tables with every row in some chapter, and the chapter for what had none, if any.

    A table that a chapter shows whole loses nothing; of the others a row can stand on no sheet,
    such as an arrangement in no collaboration.
    """
    shown: dict[str, set[str]] = {}
    for part in parts:
        for block in part.blocks:
            shown.setdefault(block.table, set()).add(block.of)
    marked = tuple(_marked(table, shown.get(table.key, set())) for table in tables)
    blocks = tuple(Block(table.key, LOOSE) for table in marked if table.rows_of(LOOSE))
    words = CHAPTERS[LOOSE]
    chapter = Part(LOOSE, words.title, words.explanation, blocks)
    return marked, (chapter,) if blocks else ()


def _marked(table: Table, shown: Collection[str]) -> Table:
    if "" in shown:
        return table
    rows = (
        row if any(key in shown for key in row.of) else replace(row, of=(*row.of, LOOSE))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))
