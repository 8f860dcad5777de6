"""Real tables: a caption, heads with a scope, their own scroll box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docutils import nodes


class HeadCell(nodes.entry):
    """A head of a row or column; ``scope`` says which, for who hears the table."""


def visit_head_html(self: Any, node: HeadCell) -> None:
    """Write a real ``th`` with its scope."""
    attributes = {"scope": node["scope"], "CLASS": " ".join(node["classes"]) or "head"}
    if "morecols" in node:
        attributes["colspan"] = node["morecols"] + 1
    self.body.append(self.starttag(node, "th", "", **attributes))
    self.context.append("</th>\n")


def depart_head_html(self: Any, node: HeadCell) -> None:
    """Close the head."""
    self.body.append(self.context.pop())


def visit_head(self: Any, node: HeadCell) -> None:
    """In any other output a head is a cell like the others."""
    self.visit_entry(node)


def depart_head(self: Any, node: HeadCell) -> None:
    """Close the cell."""
    self.depart_entry(node)


#: A matrix with more rows scrolls within its box, under its heads; a shorter one shows it all.
_TALL = 8

Content = str | Sequence[nodes.Node]


def head(
    content: Content, scope: str, *, columns: int = 1, classes: Sequence[str] = ()
) -> HeadCell:
    """A head; ``scope`` is col, row, colgroup or rowgroup."""
    node = HeadCell("", *_paragraph(content), scope=scope, classes=list(classes))
    if columns > 1:
        node["morecols"] = columns - 1
    return node


def cell(content: Content, *, columns: int = 1, classes: Sequence[str] = ()) -> nodes.entry:
    """An ordinary cell."""
    node = nodes.entry("", *_paragraph(content), classes=list(classes))
    if columns > 1:
        node["morecols"] = columns - 1
    return node


def row(*cells: nodes.entry, classes: Sequence[str] = ()) -> nodes.row:
    """A row of cells."""
    return nodes.row("", *cells, classes=list(classes))


def table(
    caption: Content,
    anchor: str,
    heads: Sequence[Content],
    groups: Sequence[Sequence[nodes.row]],
    *,
    wide: bool = False,
    widths: Sequence[int] = (),
) -> nodes.Node:
    """A table in a box of its own that scrolls where the screen is narrow.

    ``anchor`` must be unique on the page; ``groups`` become one body, in order.
    """
    header = row(*(head(content, "col") for content in heads))
    group = nodes.tgroup(
        "",
        *(nodes.colspec(colwidth=width) for width in (widths or [1] * len(heads))),
        nodes.thead("", header),
        nodes.tbody("", *(one for rows in groups for one in rows)),
        cols=len(heads),
    )
    rows = sum(len(one) for one in groups)
    shape = ["breed", *(["hoog"] if rows > _TALL else [])] if wide else []
    classes = ["normspoor-tabel", *shape]
    words = [nodes.Text(caption)] if isinstance(caption, str) else caption
    node = nodes.table("", nodes.title("", "", *words), group, ids=[anchor], classes=classes)
    return nodes.container("", node, classes=["tabelvak", *shape])


def _paragraph(content: Content) -> list[nodes.Node]:
    """Cells hold paragraphs or lists as they are; loose words become a paragraph."""
    if isinstance(content, str):
        return [nodes.paragraph("", content)]
    if any(isinstance(node, nodes.Inline | nodes.Text) for node in content):
        return [nodes.paragraph("", "", *content)]
    return list(content)
