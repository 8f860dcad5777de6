"""The directive ``kaarten``: a list becomes cards, to cut on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from normspoor.core.wording.cards import NO_LIST

if TYPE_CHECKING:
    from sphinx.application import Sphinx

logger = logging.getLogger(__name__)

#: The first sentence of a card.
_TITLE = re.compile(r".+?[.?!](?=\s|$)", re.DOTALL)


class CardsDirective(SphinxDirective):
    """Read the body as Markdown and style the list in it; all text stays, also on a mistake.

    What stands behind the braces is the name of the pile, which each card carries.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        found = self.parse_content_to_nodes()
        match found:
            case [nodes.bullet_list() as cards]:
                _style(cards, self.arguments[0] if self.arguments else "")
            case _:
                where = self.get_location()
                logger.warning(NO_LIST, location=where, type="normspoor", subtype="kaarten")
        return found


def _style(cards: nodes.bullet_list, pile: str) -> None:
    cards["classes"].append("kaarten")
    for card in cards.children:
        match card.children:
            case [nodes.paragraph(children=[nodes.Text() as text, *_]), *_]:
                _raise_title(text)
        if pile:
            card.insert(0, nodes.paragraph("", pile, classes=["stapel"]))


def _raise_title(text: nodes.Text) -> None:
    """The first sentence as a title, the rest as it was."""
    title = _TITLE.match(text)
    if title:
        rest = nodes.Text(text[title.end() :])
        text.parent[0:1] = [nodes.strong("", title[0], classes=["kaarttitel"]), rest]


def register(app: Sphinx) -> None:
    """One directive."""
    app.add_directive("kaarten", CardsDirective)
