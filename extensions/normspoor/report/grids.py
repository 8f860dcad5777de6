"""Everything a report says as rectangles of words: one for each sheet and each CSV file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from normspoor.core.report.reading import BETWEEN, plain
from normspoor.core.report.shape import Column, Kind, Report, Row, Table
from normspoor.core.safe_names import free, slug
from normspoor.core.wording.report_files import (
    IDS_OF_ROW,
    ROW_LABEL,
    ROW_OF,
    ROW_STATE,
    ROW_SUBJECTS,
    ids,
)
from normspoor.report.limits import HEAD, clipped, one_line


@dataclass(frozen=True, slots=True)
class Grid:
    """Words in rows and columns under a title.

    The keys of the columns are ``[a-z0-9_]`` and differ; so do their heads, in whatever case.
    Days are ISO.  A column of kind ``objecten`` holds ids only.
    """

    key: str
    title: str
    explanation: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    wide: bool = False


_Words: TypeAlias = Callable[[Row], str]


def grid_of(report: Report, table: Table, *, to_read: bool = False) -> Grid:
    """A table with its ids beside its titles, and what it says of each row at the end.

    ``to_read`` is for people: a wide table has its ids together in the last column, and
    nothing is said that a column says already.
    """
    drawn = (
        *(_without_ids(report, table) if to_read and table.wide else _beside_ids(report, table)),
        *(one for one in _OF_A_ROW if not (to_read and _is_said(report, table, one[1]))),
        *([(Column("ids", IDS_OF_ROW, Kind.OBJECTS), _all_ids)] if to_read and table.wide else ()),
    )
    return Grid(
        table.key,
        table.title,
        table.explanation,
        distinct(column for column, _ in drawn),
        tuple(tuple(words(row) for _, words in drawn) for row in table.rows),
        table.empty,
        table.wide,
    )


def distinct(columns: Iterable[Column]) -> tuple[Column, ...]:
    """The columns with keys and heads that a spreadsheet and a program can tell apart."""
    keys: set[str] = set()
    heads: set[str] = set()
    made = []
    for column in columns:
        key = free(slug(column.key, "kolom"), keys)
        head = free(clipped(one_line(column.head), HEAD), heads, " ({})")
        keys.add(key)
        heads.add(head.casefold())
        made.append(Column(key.replace("-", "_"), head, column.kind))
    return tuple(made)


def _beside_ids(report: Report, table: Table) -> Iterator[tuple[Column, _Words]]:
    for number, (column, words) in enumerate(_without_ids(report, table)):
        yield column, words
        mentioned = any(row.cells[number].mentions for row in table.rows)
        if mentioned or table.columns[number].kind is Kind.OBJECTS:
            beside = Column(f"{column.key}-ids", ids(column.head), Kind.OBJECTS)
            yield beside, partial(_ids, number)


def _without_ids(report: Report, table: Table) -> Iterator[tuple[Column, _Words]]:
    for number, column in enumerate(table.columns):
        kind = Kind.TEXT if column.kind is Kind.OBJECTS else column.kind
        yield Column(column.key, column.head, kind), partial(_plain, report, number)


def _is_said(report: Report, table: Table, words: _Words) -> bool:
    """Whether a column of the table says this on every row, or there is nothing to say."""
    told = [words(row).casefold() for row in table.rows]
    columns = (
        [said(row).casefold() for row in table.rows] for _, said in _without_ids(report, table)
    )
    return not any(told) or told in columns


def _plain(report: Report, number: int, row: Row) -> str:
    return plain(report, row.cells[number])


def _ids(number: int, row: Row) -> str:
    return BETWEEN.join(one.id for one in row.cells[number].mentions)


def _all_ids(row: Row) -> str:
    return BETWEEN.join(dict.fromkeys(one.id for cell in row.cells for one in cell.mentions))


#: What every table says of each of its rows, after its own columns.
_OF_A_ROW: tuple[tuple[Column, _Words], ...] = (
    (Column("regel_label", ROW_LABEL), lambda row: row.authority.value),
    (Column("regel_onderwerpen", ROW_SUBJECTS), lambda row: BETWEEN.join(row.subjects)),
    (Column("regel_stand", ROW_STATE), lambda row: row.state),
    (Column("regel_bij", ROW_OF), lambda row: BETWEEN.join(row.of)),
)
