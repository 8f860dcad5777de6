"""Draw a filled tool: its tables, what is noticed in words, and how to fill what is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.tools.shape import Group, Row, Said, Table, Tool
from normspoor.sphinx.render.said import draw_hints, draw_remarks, draw_said, draw_sentences
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.sphinx.render.links import Linker

#: From this many columns on the heads of the rows stay in sight while the rest scrolls.
_MANY = 5


def draw_tool(tool: Tool, caption: str, anchor: str, linker: Linker) -> list[nodes.Node]:
    """The tool as nodes; ``caption`` names a table that is not about one item."""
    tables = [
        _table(one, caption, f"{anchor}-{number}" if number else anchor, linker)
        for number, one in enumerate(tool.tables)
    ]
    say_it = draw_remarks if tables else draw_sentences
    return [
        *tables,
        *say_it(tool.sentences, linker),
        *draw_hints(tool.hints),
        nodes.paragraph("", " · ".join(tool.filters), classes=["filter"]),
    ]


def _table(one: Table, caption: str, anchor: str, linker: Linker) -> nodes.Node:
    wide = len(one.columns) >= _MANY
    groups = [_group(group, len(one.columns), linker) for group in one.groups]
    title = [linker.to(one.about)] if one.about else caption
    widths = [30, *([70 // (len(one.columns) - 1)] * (len(one.columns) - 1))]
    return table(title, anchor, one.columns, groups, wide=wide, widths=widths)


def _group(group: Group, width: int, linker: Linker) -> list[nodes.row]:
    rows = [_row(one, linker) for one in group.rows]
    if group.about is None:
        return rows
    content = [linker.to(group.about)]
    for said in group.said:
        content += [nodes.Text(" · "), *draw_said(said, linker)]
    top = row(head(content, "colgroup", columns=width), classes=["groep"])
    return [top, *(rows or [row(cell(group.empty, columns=width))])]


def _row(one: Row, linker: Linker) -> nodes.row:
    about = one.head if isinstance(one.head, str) else [linker.to(one.head)]
    return row(head(about, "row"), *(cell(_cell(said, linker)) for said in one.cells))


def _cell(found: Sequence[Said], linker: Linker) -> list[nodes.Node]:
    return [nodes.paragraph("", "", *draw_said(said, linker)) for said in found]
