"""Tables as an author types them get what ours have: heads with a scope, and a caption."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.sphinx.render.tables import HeadCell

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """After everything else has had its say."""
    app.connect("doctree-resolved", _scope_heads, priority=900)
    app.connect("doctree-resolved", _caption, priority=900)


def _scope_heads(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Heads say what they are the head of: of a column, or of a row where a first column is one."""
    for group in doctree.findall(nodes.tgroup):
        columns = [part for part in group.children if isinstance(part, nodes.colspec)]
        stubs = sum(column.attributes.pop("stub", 0) for column in columns)
        for part in group.children[len(columns) :]:
            in_head = isinstance(part, nodes.thead)
            for entry in [one for row in part for one in row[: None if in_head else stubs]]:
                if not isinstance(entry, HeadCell):
                    scope = "col" if in_head else "row"
                    head = HeadCell("", *entry.children, scope=scope, **entry.attributes)
                    entry.replace_self(head)


def _caption(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """A table without a caption is called after its part of the page.

    The eye has just read that heading, so only who listens gets it again: a screen reader can
    go from table to table, past the headings.
    """
    for table in doctree.findall(nodes.table):
        if table.next_node(nodes.title) is None and (words := _heading_above(table)):
            # as it is to be: Sphinx wants an anchor for a title and puts a link to it there
            caption = f'<caption class="alleen-gehoord">{escape(words)}</caption>'
            table.insert(0, nodes.raw("", caption, format="html"))


def _heading_above(node: nodes.Node) -> str:
    while node is not None and not isinstance(node, nodes.section):
        node = node.parent
    heading = node.next_node(nodes.title) if node is not None else None
    return heading.astext() if heading is not None else ""
