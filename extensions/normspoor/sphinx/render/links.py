"""Links to items, right for every builder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.errors import NoUri

from normspoor.core.model import Item

if TYPE_CHECKING:
    from sphinx.builders import Builder


class Linker:
    """Makes links from one page."""

    def __init__(self, builder: Builder, docname: str) -> None:
        self._builder = builder
        self._docname = docname

    def to(self, item: Item, text: str = "") -> nodes.Node:
        """A link to ``item``; only its text where the page is not in this output."""
        return self.around(item, nodes.Text(text or item.title or item.id))

    def around(self, item: Item, content: nodes.Node) -> nodes.Node:
        """The same link, around a piece of text that is already drawn."""
        uri = self.uri(item)
        if not uri:
            return nodes.inline("", "", content)
        return nodes.reference("", "", content, internal=not item.external, refuri=uri)

    def all(self, items: Sequence[Item]) -> list[nodes.Node]:
        """Links to several items, in a row."""
        parts: list[nodes.Node] = []
        for item in items:
            parts += [nodes.Text("; "), self.to(item)] if parts else [self.to(item)]
        return parts

    def uri(self, item: Item) -> str:
        """Where ``item`` stands, from this page; nothing where this output has no such page."""
        if self._builder.name == "singlehtml" and not item.external:
            # Sphinx would put the page before the anchor: two anchors, so a dead link
            return f"#{item.id}"
        if item.external:
            up = "../" * self._builder.get_target_uri(self._docname).count("/")
            return f"{up}{item.place.file}#{item.id}"
        try:
            page = self._builder.get_relative_uri(self._docname, item.place.page)
        except NoUri:
            return ""
        return f"{page}#{item.id}"
