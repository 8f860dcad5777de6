"""The shape of a matrix; holds resolved words and items, never syntax or nodes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from normspoor.core.model import Catalog, Item
from normspoor.core.profile import profile_of
from normspoor.core.wording import matrix as say


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing in a cell: an item, with its state in a word where that matters."""

    item: Item
    word: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a row and a column meet.

    ``text`` stands there when there are no marks; ``target`` is where an empty cell leads:
    the place to mend it.
    """

    marks: tuple[Mark, ...] = ()
    text: str = ""
    target: Item | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its head, what is said about it, and a cell for every column."""

    head: Item
    cells: tuple[Cell, ...]
    note: str = ""
    #: a state word by which the row can be styled, or nothing
    state: str = ""
    #: by these a reader can filter: each subject that it is for, with its state or nothing
    stands: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, with their sub-totals (one text a column, then the note)."""

    title: str
    rows: tuple[Row, ...]
    totals: tuple[str, ...] = ()
    totals_note: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A whole table.

    ``columns`` are heads in words or items; ``note_head`` names the last column.
    ``remarks`` says how to read it, or why it has no rows; ``filters`` which filter was used.
    """

    corner: str
    columns: tuple[str | Item, ...]
    note_head: str
    groups: tuple[Group, ...]
    filters: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, over the groups."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def empty(self) -> tuple[str, ...]:
        """Which rows and columns hold nothing, in words: of all rows, not of a choice of them."""
        return emptiness(self.columns, self.rows)


def column_counts(rows: Iterable[Row], width: int) -> tuple[int, ...]:
    """How many marks stand in each column."""
    counts = [0] * width
    for row in rows:
        for index, cell in enumerate(row.cells):
            counts[index] += len(cell.marks)
    return tuple(counts)


def emptiness(columns: Sequence[str | Item], rows: Sequence[Row]) -> tuple[str, ...]:
    """A sentence for every row and every column with nothing in it."""
    empty_rows = [row.head.title for row in rows if not any(cell.marks for cell in row.cells)]
    counts = column_counts(rows, len(columns))
    empty_columns = [
        column if isinstance(column, str) else column.title
        for column, number in zip(columns, counts, strict=True)
        if not number
    ]
    sentences = []
    if empty_rows:
        sentences.append(say.empty_rows(empty_rows))
    if empty_columns and rows:
        sentences.append(say.empty_columns(empty_columns))
    return tuple(sentences)


def no_rows(catalog: Catalog, subject: str, made_of: str = "") -> tuple[str, ...]:
    """Why a matrix has no rows: no dossier, nothing of the type it is ``made_of``, or not asked."""
    profile = profile_of(catalog)
    if profile is None:
        return (say.NO_DOSSIER,)
    if made_of:
        return (say.nothing_yet(made_of, subject),)
    return (say.not_asked_of(subject),) if subject else ()


def stateless(subjects: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The stands of a row that is for these subjects and has no state."""
    return tuple((subject, "") for subject in subjects)
