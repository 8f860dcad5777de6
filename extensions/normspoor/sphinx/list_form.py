"""Tables on a phone: every cell carries the head of its column, so that rows can be blocks.

A table of three columns or more does not fit there.  The stylesheet then shows each row as a
block of lines ("kolomkop: waarde").  The roles say what a browser forgets once a table is
shown in another way.
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
    table[HTML] = {"role": "table"}
    for part in table.findall(lambda node: isinstance(node, nodes.thead | nodes.tbody)):
        part[HTML] = {"role": "rowgroup"}
        for row in part.children:
            row[HTML] = {**row.get(HTML, {}), "role": "row"}
            for cell, label in _cells(row, heads[0]):
                cell[HTML] = _attributes(cell, label)


def _cells(row: nodes.Element, heads: Sequence[str]) -> Iterator[tuple[nodes.Element, str]]:
    """The cells of a row, each with the head of the column in which it begins."""
    column = 0
    for cell in row.children:
        yield cell, heads[column] if column < len(heads) else ""
        column += _width(cell)


def _attributes(cell: nodes.Element, label: str) -> dict[str, str]:
    """What a cell is; a cell with something in it also says under which head."""
    if isinstance(cell, HeadCell):
        return {"role": "rowheader" if cell["scope"] == "row" else "columnheader"}
    return {"role": "cell", **({"data-label": label} if label and cell.astext() else {})}


def _width(cell: nodes.Node) -> int:
    return int(cell.get("morecols", 0)) + 1 if isinstance(cell, nodes.Element) else 1
