"""Links to other websites: on paper the address stands behind the words, once on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_WEB = ("https://", "http://")
#: The stylesheet for paper writes the address of a link with this class.
_BEHIND = "adres-erachter"


def register(app: Sphinx) -> None:
    """When every object and list is in its place."""
    app.connect("doctree-resolved", _mark, priority=900)


def _mark(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """The first link to each address, unless its words are that address."""
    shown: set[str] = set()
    for link in doctree.findall(nodes.reference):
        address = link.get("refuri", "")
        if address.startswith(_WEB) and not link.get("internal") and address not in shown:
            shown.add(address)
            if _bare(link.astext()) != _bare(address):
                link["classes"].append(_BEHIND)


def _bare(address: str) -> str:
    """What a reader has to type."""
    for scheme in _WEB:
        address = address.removeprefix(scheme)
    return address.strip().removesuffix("/")
