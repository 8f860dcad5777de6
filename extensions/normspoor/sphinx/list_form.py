"""Tables on a phone: every cell carries the head of its column, so that rows can be blocks.

A table of three columns or more does not fit there.  The stylesheet then shows each row as a
block of lines ("kolomkop: waarde").  It stays a table for who listens: browsers no longer
forget that when a table is shown in another way, and roles that say it again are not valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.sphinx.render.tables import HeadCell
from normspoor.sphinx.translator import HTML

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: A table with fewer columns fits a phone as it is.
_NARROW = 3


def register(app: Sphinx) -> None:
    """When all tables are drawn and the heads of an author have their scope."""
    app.connect("doctree-resolved", _label_all, priority=910)


def _label_all(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    for table in doctree.findall(nodes.table):
        _label(table)


def _label(table: nodes.table) -> None:
    heads = [
        [text for cell in row.children for text in [cell.astext()] * _width(cell)]
        for head in table.findall(nodes.thead)
        for row in head.children
    ]
    merged = any("morerows" in cell for cell in table.findall(nodes.entry))
    if len(heads) != 1 or len(heads[0]) < _NARROW or merged:
        return
    table["classes"].append("lijstvorm")
    for row in table.findall(nodes.row):
        for cell, label in _cells(row, heads[0]):
            # a head says itself what it is, and an empty cell is under no head
            if label and cell.astext() and not isinstance(cell, HeadCell):
                cell[HTML] = {"data-label": label}


def _cells(row: nodes.Element, heads: Sequence[str]) -> Iterator[tuple[nodes.Element, str]]:
    """The cells of a row, each with the head of the column in which it begins."""
    column = 0
    for cell in row.children:
        yield cell, heads[column] if column < len(heads) else ""
        column += _width(cell)


def _width(cell: nodes.Node) -> int:
    return int(cell.get("morecols", 0)) + 1 if isinstance(cell, nodes.Element) else 1
