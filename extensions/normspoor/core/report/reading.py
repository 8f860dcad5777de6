"""How a cell reads: the same words in every form of the report."""

from __future__ import annotations

from collections.abc import Sized

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.shape import (
    Authority,
    Block,
    Cell,
    Column,
    Kind,
    Mention,
    Part,
    Report,
    Table,
    Thing,
)
from normspoor.core.wording.report_cells import nothing_here

BETWEEN = "; "
#: So many columns are read across, whatever stands in them.
FEW = 6


def blocks_shown(report: Report, part: Part) -> tuple[Block, ...]:
    """The tables that a chapter draws; on a sheet only those with something in them."""
    return tuple(
        block
        for block in part.blocks
        if not block.of or report.table(block.table).rows_of(block.of)
    )


def columns_shown(table: Table, block: Block) -> tuple[int, ...]:
    """The places of the columns that a block draws: not what the chapter says, nor empty ones."""
    rows = table.rows_of(block.of)
    return tuple(
        place
        for place, column in enumerate(table.columns)
        if column.key not in block.without
        and (not rows or any(row.cells[place].text or row.cells[place].mentions for row in rows))
    )


def in_cards(table: Table, columns: Sized) -> bool:
    """Whether rows with so many columns are drawn each by itself."""
    return table.as_cards and len(columns) > FEW


def register(report: Report) -> tuple[Thing, ...]:
    """The objects that somebody wrote as a block of its own, for a list on paper.

    The lines of a round stand at their round, and the norm and the guidance in their own book.
    """
    return tuple(
        thing
        for thing in report.things.values()
        if thing.authority is Authority.DOSSIER and thing.type != "checkantwoord"
    )


def left_empty(report: Report, part: Part) -> str:
    """What a sheet has nothing of, in one sentence; empty where it has something of all."""
    shown_here = blocks_shown(report, part)
    titles = [report.table(block.table).title for block in part.blocks if block not in shown_here]
    return nothing_here(titles) if titles and part.about else ""


def named(report: Report, mention: Mention) -> str:
    """``Beleidsplan 2025-2028 (geldig)``."""
    title = report.title(mention.id)
    return f"{title} ({mention.word})" if mention.word else title


def plain(report: Report, cell: Cell) -> str:
    """The words of a cell: its objects by title, then its text."""
    parts = [named(report, one) for one in cell.mentions]
    return BETWEEN.join([*parts, cell.text] if cell.text else parts)


def shown(report: Report, column: Column, cell: Cell) -> str:
    """The words of a cell for who reads: a day in full, a day that is none as it was written."""
    day = parse_date(cell.text) if column.kind is Kind.DATE else None
    return in_words(day) if day else plain(report, cell)
