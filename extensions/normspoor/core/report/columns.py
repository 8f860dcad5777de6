"""Columns of a table and what each says of an object: of its own fields, of what it links to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from normspoor.core.metamodel import TYPES_BY_NAME, Field
from normspoor.core.metamodel import Kind as FieldKind
from normspoor.core.model import Item
from normspoor.core.report.prose import plain_text
from normspoor.core.report.reading import FEW
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Mention, Row, Table
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.values import value_text
from normspoor.core.wording.report_cells import HEADS
from normspoor.core.wording.report_tables import TABLES

_KINDS = {FieldKind.DATE: Kind.DATE, FieldKind.NUMBER: Kind.NUMBER}


#: Tables with so much text in a row that nobody can read it across.
_AS_CARDS = (
    "samenwerkingen", "aanpakken", "keuzes", "zelf-of-niet", "overeenkomsten", "bijdragen", "evaluaties",
    "maatregelen", "open", "gemotiveerd",
)  # fmt: skip


class Draw(NamedTuple):
    """A column, and what stands in it for an object."""

    column: Column
    cell: Callable[[Item], Cell]


def itself(type_name: str) -> Draw:
    """The object, under the name of its type."""
    column = Column(type_name, TYPES_BY_NAME[type_name].label, Kind.OBJECTS)
    return Draw(column, lambda item: mentions((item,)))


def which(key: str) -> Draw:
    """The object, under a head for objects of several types."""
    return linked(key, lambda item: (item,))


def own(type_name: str, *names: str) -> tuple[Draw, ...]:
    """Fields of a type, under their own labels; an empty field stays empty."""
    found = [TYPES_BY_NAME[type_name].field(name) for name in names]
    return tuple(_own(field) for field in found if field is not None)


def body(type_name: str) -> Draw:
    """The running text of an object, as plain words."""
    column = Column("tekst", TYPES_BY_NAME[type_name].body.label)
    return Draw(column, lambda item: Cell(plain_text(item.body)))


def linked(key: str, follow: Callable[[Item], Iterable[Item]], *, none: str = "") -> Draw:
    """What an object leads to; ``none`` says what stands there where it leads to nothing."""

    def cell(item: Item) -> Cell:
        found = tuple(follow(item))
        return mentions(found) if found else Cell(none)

    return Draw(Column(key, HEADS[key], Kind.OBJECTS), cell)


def told(key: str, words: Callable[[Item], str], kind: Kind = Kind.TEXT) -> Draw:
    """Words about an object that no single field holds."""
    return Draw(Column(key, HEADS[key], kind), lambda item: Cell(words(item)))


def mentions(items: Iterable[Item], word: Callable[[Item], str] = lambda _: "") -> Cell:
    """These objects in one cell, each with a word where that matters."""
    return Cell(mentions=tuple(Mention(item.id, word(item)) for item in items))


def table(key: str, columns: Iterable[Column], rows: Iterable[Row]) -> Table:
    """A table under the words that belong to its key."""
    words, heads = TABLES[key], tuple(columns)
    return Table(
        key,
        words.title,
        words.explanation,
        heads,
        tuple(rows),
        words.empty,
        wide=len(heads) > FEW,
        as_cards=key in _AS_CARDS,
    )


def listed(
    key: str,
    draws: Iterable[Draw],
    items: Iterable[Item],
    source: Source,
    authority: Authority = Authority.DOSSIER,
) -> Table:
    """A table with a row for every object."""
    drawn = tuple(draws)
    rows = (
        Row(
            tuple(one.cell(item) for one in drawn),
            authority,
            item.subjects,
            standing(source, item),
            source.of(item),
        )
        for item in items
    )
    return table(key, (one.column for one in drawn), rows)


def _own(field: Field) -> Draw:
    kind = _KINDS.get(field.kind, Kind.TEXT)
    column = Column(field.name, field.label, kind)
    if kind is Kind.DATE:
        return Draw(column, lambda item: Cell(item.get(field.name)))
    return Draw(column, lambda item: Cell(value_text(field, item)))
