"""The shape that the tools share; holds words and items, never syntax or nodes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from normspoor.core.model import Item


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that the dossier says, or does not say yet.

    ``hint`` says which field fills it; ``where`` is the item at which that is done.
    ``lacking`` holds those for whom it is not written down, where it is for others.
    """

    label: str = ""
    text: str = ""
    items: tuple[Item, ...] = ()
    hint: str = ""
    where: Item | None = None
    lacking: tuple[Item, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written down yet."""
        return not self.text and not self.items

    @property
    def is_open(self) -> bool:
        """Whether something is left to write down."""
        return self.is_empty or bool(self.lacking)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its head in a word or an item, then a cell for every other column."""

    head: str | Item
    cells: tuple[tuple[Said, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows about one item, with what is said about it; ``empty`` stands there without rows."""

    rows: tuple[Row, ...]
    about: Item | None = None
    said: tuple[Said, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: ``columns`` includes the head of the row heads; ``about`` is what it is about."""

    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    about: Item | None = None

    @property
    def said(self) -> tuple[Said, ...]:
        """Everything that is said in it, row by row."""
        return tuple(
            said
            for group in self.groups
            for part in (group.said, *(cell for row in group.rows for cell in row.cells))
            for said in part
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A remark in words: what is noticed, about which items, and what to look at."""

    lead: str
    items: tuple[Item, ...] = ()
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A filled tool: tables, what is noticed in words, and which filter was used."""

    tables: tuple[Table, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    filters: tuple[str, ...] = ()

    @property
    def hints(self) -> tuple[str, ...]:
        """How to fill what is not written down, each once, in the order of the tables."""
        return hints(said for table in self.tables for said in table.said)


def hints(found: Iterable[Said]) -> tuple[str, ...]:
    """The hints of what is still open, each once."""
    return tuple(dict.fromkeys(said.hint for said in found if said.is_open and said.hint))
