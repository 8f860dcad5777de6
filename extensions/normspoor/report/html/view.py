"""The report in the order of the page: which tables stand where, and by what name to link there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from normspoor.core.report.reading import (
    blocks_shown,
    columns_shown,
    in_cards,
    left_empty,
    plain,
    shown,
)
from normspoor.core.report.shape import (
    Block,
    Cell,
    Column,
    FirstLine,
    Kind,
    Part,
    Report,
    Row,
    Table,
    Thing,
)

#: Columns of a table whose rows are the steps of a chain.
_STEP, _STATE = "stap", "stand"
#: More columns than these leave no room for words on a sheet of paper, even on its side.
_ON_PAPER = 14
#: A table with more rows is long.
_SHORT = 20
#: A longer text in the first column is a sentence, and not the head of its row.
_NAME = 40
#: What a stylesheet lines up in its own way.
_KINDS = (Kind.DATE, Kind.NUMBER)
#: A word longer than this is broken anywhere, or it would make the page wider than a phone.
_LONG = 30


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as a part shows it.

    ``anchor`` is its name on the page, ``of`` what its rows belong to; ``columns`` are those
    that the part does not say itself, each with its place in a row.
    """

    anchor: str
    table: Table
    of: str
    columns: tuple[tuple[int, Column], ...]
    rows: tuple[Row, ...]

    @property
    def form(self) -> str:
        """How the stylesheet knows it: by much text, many columns, or few rows.

        On paper a wide table gets a sheet on its side, unless only some of its rows stand on
        the sheet of something else, or even that is too small.
        """
        short = "" if len(self.rows) > _SHORT else "kort"
        if in_cards(self.table, self.columns):
            return f"alskaarten {short}"
        if not self.table.wide:
            return short
        if len(self.columns) > _ON_PAPER:
            return "breed vol"
        return "breed" if self.of else "breed liggend"

    @property
    def headed(self) -> bool:
        """Whether the first column names what the row is about."""
        place, column = self.columns[0]
        return column.kind is Kind.OBJECTS or all(
            len(row.cells[place].text) <= _NAME for row in self.rows
        )

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """Step and state of every row, where the table is a chain; nothing elsewhere."""
        at = {column.key: place for place, column in self.columns}
        if not {_STEP, _STATE} <= at.keys():
            return ()
        return tuple((row.cells[at[_STEP]].text, row.cells[at[_STATE]].text) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part with its tables and the parts within it; ``empty`` says what it has nothing of."""

    part: Part
    tables: tuple[Shown, ...]
    empty: str
    sheets: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class View:
    """All that the templates ask for besides the report.

    ``subjects`` and ``states`` are what a reader can filter by, in the order in which the
    tables name them.
    """

    report: Report
    chapters: tuple[Chapter, ...]
    subjects: Mapping[str, int]
    states: Mapping[str, int]
    kinds: Mapping[str, tuple[Thing, ...]]

    def text(self, column: Column, cell: Cell) -> str:
        """The words of a cell besides the objects in it."""
        return cell.text if cell.mentions else shown(self.report, column, cell)

    def numbers(self, known: Mapping[str, int], words: Iterable[str]) -> str:
        """Words as their places in a list: short, and no word is too strange for it."""
        return " ".join(str(known[word]) for word in words if word)

    def classes(self, column: Column, cell: Cell) -> str:
        """How the stylesheet knows a cell: a day, a number, no object, a word that is too long."""
        bare = column.kind is Kind.OBJECTS and not cell.mentions
        long = any(len(word) > _LONG for word in plain(self.report, cell).split())
        kind = column.kind.value if column.kind in _KINDS else ""
        return " ".join(filter(None, (kind, "leeg" if bare else "", "lang" if long else "")))

    def behind(self, line: FirstLine) -> str:
        """Where the page says more about a line of the first page; nothing if nowhere."""
        if line.figure:
            return f"cijfer-{line.figure}"
        sheets = (
            part.key for part in self.report.parts if line.element and part.about == line.element
        )
        sheet = next(sheets, "")
        if sheet:
            return f"blad-{sheet}"
        return line.element if line.element in self.report.things else ""


def view_of(report: Report) -> View:
    """The report in the order of the page."""
    chapters = _chapters(report, "")
    tables = [one for chapter in chapters for one in _tables(chapter)]
    rows = [row for table in tables for row in table.rows]
    kinds: dict[str, list[Thing]] = {}
    for thing in report.things.values():
        kinds.setdefault(thing.kind, []).append(thing)
    return View(
        report,
        chapters,
        _places(subject for row in rows for subject in row.subjects),
        _places(row.state for row in rows),
        {kind: tuple(things) for kind, things in kinds.items()},
    )


def _chapters(report: Report, within: str) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(
            part,
            tuple(
                _shown(report, part, number, one)
                for number, one in enumerate(blocks_shown(report, part), 1)
            ),
            left_empty(report, part),
            _chapters(report, part.key),
        )
        for part in report.parts
        if part.within == within
    )


def _shown(report: Report, part: Part, number: int, block: Block) -> Shown:
    table = report.table(block.table)
    columns = tuple((place, table.columns[place]) for place in columns_shown(table, block))
    anchor = f"tabel-{part.key}-{number}"
    return Shown(anchor, table, block.of, columns, table.rows_of(block.of))


def _tables(chapter: Chapter) -> Iterable[Shown]:
    yield from chapter.tables
    for sheet in chapter.sheets:
        yield from _tables(sheet)


def _places(words: Iterable[str]) -> dict[str, int]:
    return {word: place for place, word in enumerate(dict.fromkeys(filter(None, words)))}
