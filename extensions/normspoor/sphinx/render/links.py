"""Links to items, right for every builder."""

from __future__ import annotations

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

    def to(self, item: Item, text: str = "", *, title: str = "") -> nodes.Node:
        """A link to ``item``; only its text where the page is not in this output."""
        words = text or item.title or item.id
        uri = self.uri(item)
        if not uri:
            return nodes.inline("", words)
        reference = nodes.reference("", "", internal=not item.external, refuri=uri)
        if title:
            reference["reftitle"] = title
        reference += nodes.Text(words)
        return reference

    def uri(self, item: Item) -> str:
        """Where ``item`` stands, from this page; nothing where this output has no such page."""
        if self._builder.name == "singlehtml" and not item.external:
            # Sphinx would put the page before the anchor: two anchors, so a dead link
            return f"#{item.id}"
        docname = item.place.page
        try:
            if item.external:
                return self._external(docname, item.id)
            return f"{self._builder.get_relative_uri(self._docname, docname)}#{item.id}"
        except NoUri:
            return ""

    def _external(self, docname: str, item_id: str) -> str:
        """A page of a norm that was built along, in its own folder of this site."""
        base = self._builder.config.normspoor_norm_url
        if not base:
            return ""
        page = self._builder.get_target_uri(self._docname)
        up = "../" * page.count("/")
        return f"{up}{base}/{docname}.html#{item_id}"
