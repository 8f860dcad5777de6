"""The shape of a report: what it says, as values.  Who draws it computes nothing.

Everything a reader can find in any form of the report is a figure, a cell of a table or a
sentence here.  Days are ``2026-11-21`` and choices are the words a reader sees.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Authority(StrEnum):
    """Whose words a line is about; the value is the label that a reader sees on it."""

    NORM = "norm"
    RICHTLIJN = "richtlijn"
    DOSSIER = "dossier"


class Kind(StrEnum):
    """What the cells of a column hold, so that a spreadsheet can sort and filter them."""

    TEXT = "tekst"
    DATE = "datum"
    NUMBER = "getal"
    OBJECTS = "objecten"


@dataclass(frozen=True, slots=True)
class Mention:
    """An object in a cell; ``word`` is its state or what it does there, where that matters."""

    id: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place: words, objects or both; an empty cell says why in ``text``.

    In a column of days ``text`` is the day; a day that could not be read stands there as
    it was written.
    """

    text: str = ""
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key for machines, its head for readers."""

    key: str
    head: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table.

    ``authority`` labels it; ``subjects`` and ``state`` are what a reader can filter by.  The
    state stands in a column of the table too, so that nobody has to draw it twice.
    ``of`` names what it belongs to: the keys of requirements (``SAM-ORG-V1/organisatie``)
    and the ids of collaborations, for the parts that show only those rows.
    """

    cells: tuple[Cell, ...]
    authority: Authority = Authority.DOSSIER
    subjects: tuple[str, ...] = ()
    state: str = ""
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a title; ``empty`` is the sentence where it has no rows.

    ``wide`` asks for paper on its side.  ``as_cards`` asks to draw every row by itself, each
    head with its value, on a page or a screen: for rows with much text.
    """

    key: str
    title: str
    explanation: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str
    wide: bool = False
    as_cards: bool = False

    def rows_of(self, key: str) -> tuple[Row, ...]:
        """The rows that belong to a requirement or collaboration; all where nothing is named."""
        return tuple(row for row in self.rows if not key or key in row.of)


@dataclass(frozen=True, slots=True)
class Figure:
    """A count that a reader can open: what was counted, how, of which objects.

    ``words`` is how it reads (``2 van 8``, ``niets te toetsen``); ``formula`` and ``filter``
    are sentences; ``inputs`` are the ids of the objects that were counted (``value`` many) and
    ``total`` those from which they were chosen.
    """

    key: str
    title: str
    value: int
    words: str
    formula: str
    filter: str
    inputs: tuple[str, ...] = ()
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstLine:
    """A row of the first page; ``figure`` is the key of the count behind it, or nothing."""

    subject: str
    title: str
    words: str
    authority: Authority
    element: str = ""
    state: str = ""
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A table within a part: all its rows, or only those that belong to ``of``.

    ``without`` names the columns that the part says already.
    """

    table: str
    of: str = ""
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter of the report; ``within`` is the key of the chapter that it belongs to.

    ``about`` is the id of the question or collaboration that the part is a sheet of;
    ``questions`` are the questions of an auditor that it answers, as sentences.
    """

    key: str
    title: str
    explanation: str
    blocks: tuple[Block, ...] = ()
    within: str = ""
    about: str = ""
    subject: str = ""
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """An object as the report shows it: enough to look it up and to check it again.

    ``fields`` are label and value, ``links`` are words and ids, both in the order of the
    metamodel.  ``strength`` is how strong the norm says it (``moet``, ``raadzaam``).
    """

    id: str
    type: str
    kind: str
    title: str
    authority: Authority
    strength: str = ""
    subjects: tuple[str, ...] = ()
    state: str = ""
    text: str = ""
    file: str = ""
    line: int = 0
    fields: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What the report is about; functions and organisations, never names of people."""

    dossier: str
    organisation: str
    framework: str
    norm: str
    norm_version: str
    peildatum: str
    recorded: str
    norm_fingerprint: str
    dossier_fingerprint: str
    edition: str
    audit_day: str
    took_part: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report; every form of it is drawn from this."""

    head: Head
    first: tuple[FirstLine, ...]
    reading: tuple[str, ...]
    untested: tuple[str, ...]
    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
    tables: tuple[Table, ...]
    things: Mapping[str, Thing] = field(default_factory=dict)

    def table(self, key: str) -> Table:
        """The table with this key; KeyError where there is none."""
        return {table.key: table for table in self.tables}[key]

    def figure(self, key: str) -> Figure:
        """The count with this key; KeyError where there is none."""
        return {figure.key: figure for figure in self.figures}[key]

    def title(self, item_id: str) -> str:
        """The title of an object, or its id where the report does not hold it."""
        thing = self.things.get(item_id)
        return thing.title if thing else item_id
