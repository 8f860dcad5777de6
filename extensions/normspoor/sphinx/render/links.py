"""Links to items, right for every builder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.errors import NoUri

from normspoor.adapters.norm import NORM_FOLDER
from normspoor.core.model import Item

if TYPE_CHECKING:
    from sphinx.builders import Builder


#: The builders that make a site, in which files can stand beside the pages.
SITES = ("html", "dirhtml", "singlehtml")
#: Those in which each page is a file of its own.
PAGED = ("html", "dirhtml")
#: The folder with a small page for each object, see :mod:`normspoor.sphinx.lasting.objects`.
ADDRESSES = "i"
#: With its ending, and below the limit of every kind of disk.
_LONGEST = 200


#: The reference page of all checks.
CHECKS_PAGE = "docs/naslag/controles"


def file_name(item: Item) -> str:
    """The small page of an item; nothing for an id that is too long to be the name of a file."""
    return f"{item.id}.html" if len(item.id) <= _LONGEST else ""


def check_anchor(check_id: str) -> str:
    """The place of a check on its page."""
    return f"controle-{check_id}"


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
        return self._link(self.uri(item), content, internal=not item.external)

    def lasting(self, item: Item, content: nodes.Node) -> nodes.Node:
        """A link to the address that stays, around what is drawn: to copy and to write down."""
        return self._link(self.address_of(item), content)

    def _link(self, uri: str, content: nodes.Node, *, internal: bool = True) -> nodes.Node:
        """A link, or only its content where there is nothing to lead to."""
        if not uri:
            return nodes.inline("", "", content)
        return nodes.reference("", "", content, internal=internal, refuri=uri)

    def all(self, items: Sequence[Item]) -> list[nodes.Node]:
        """Links to several items, in a row."""
        parts: list[nodes.Node] = []
        for item in items:
            parts += [nodes.Text("; "), self.to(item)] if parts else [self.to(item)]
        return parts

    @property
    def has_files(self) -> bool:
        """Whether files can stand beside the pages."""
        return self._builder.name in SITES

    def to_file(self, path: str, text: str) -> nodes.Node:
        """A link to a file that stands beside the pages, by its path from the top."""
        return nodes.reference("", text, internal=True, refuri=f"{self._up()}{path}")

    def address_of(self, item: Item) -> str:
        """The address of ``item`` that stays when its text moves, from this page.

        Nothing where no files can stand beside the pages, or the id cannot be one.
        """
        name = file_name(item)
        if not (name and self.has_files):
            return ""
        site = f"{NORM_FOLDER}/" if item.external else ""
        return f"{self._up()}{site}{ADDRESSES}/{name}"

    def to_check(self, check_id: str) -> nodes.Node:
        """The id of a check, leading to what the reference page says about it.

        That page stands in this site, or in that of the norm beside it; else only the id.
        """
        environment, anchor = self._builder.env, check_anchor(check_id)
        if CHECKS_PAGE in environment.found_docs:
            return self._link(self._on_page(CHECKS_PAGE, anchor), nodes.Text(check_id))
        beside = f"{self._up()}{NORM_FOLDER}/{CHECKS_PAGE}.html#{anchor}"
        has_norm = self.has_files and environment.config.normspoor_norm
        return self._link(beside if has_norm else "", nodes.Text(check_id))

    def _up(self) -> str:
        """From this page to the top of the site."""
        if self._builder.name == "singlehtml":
            return ""
        return "../" * self._builder.get_target_uri(self._docname).count("/")

    def uri(self, item: Item) -> str:
        """Where ``item`` stands, from this page; nothing where this output has no such page."""
        if item.external:
            return f"{self._up()}{item.place.file}#{item.id}"
        return self._on_page(item.place.page, item.id)

    def _on_page(self, page: str, anchor: str) -> str:
        """A place on a page of this site."""
        if self._builder.name == "singlehtml":
            # Sphinx would put the page before the anchor: two anchors, so a dead link
            return f"#{anchor}"
        try:
            return f"{self._builder.get_relative_uri(self._docname, page)}#{anchor}"
        except NoUri:
            return ""
