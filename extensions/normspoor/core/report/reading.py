"""How a cell reads: the same words in every form of the report."""

from __future__ import annotations

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.shape import Block, Cell, Column, Kind, Mention, Part, Report
from normspoor.core.wording.report_tables import nothing_here

BETWEEN = "; "


def blocks_shown(report: Report, part: Part) -> tuple[Block, ...]:
    """The tables that a chapter draws; on a sheet only those with something in them."""
    return tuple(
        block
        for block in part.blocks
        if not block.of or report.table(block.table).rows_of(block.of)
    )


def left_empty(report: Report, part: Part) -> str:
    """What a sheet has nothing of, in one sentence; empty where it has something of all."""
    shown_here = blocks_shown(report, part)
    titles = [report.table(block.table).title for block in part.blocks if block not in shown_here]
    return nothing_here(titles) if titles else ""


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
