"""How a cell reads: the same words in every form of the report."""

from __future__ import annotations

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.shape import Block, Cell, Column, Kind, Mention, Report, Table
from normspoor.core.wording.report_tables import NOTHING_HERE

BETWEEN = "; "


def nothing(table: Table, block: Block) -> str:
    """What stands in place of a table without rows: in the dossier, or only on this sheet."""
    return NOTHING_HERE if block.of else table.empty


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
