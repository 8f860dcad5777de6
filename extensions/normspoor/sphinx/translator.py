"""Write HTML as Sphinx does, with the attributes that a node of ours asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator

from normspoor.sphinx.render.links import SITES

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: The key under which a node keeps them.
HTML = "html"


class Translator(HTML5Translator):
    """A node may hold a mapping of attributes under ``html``; values are escaped as always."""

    def starttag(
        self,
        node: nodes.Element | dict[str, Any],
        tagname: str,
        suffix: str = "\n",
        empty: bool = False,
        **attributes: Any,
    ) -> str:
        """The opening tag with those attributes added."""
        tag: str = super().starttag(
            node, tagname, suffix, empty, **{**attributes, **node.get(HTML, {})}
        )
        return tag


def register(app: Sphinx) -> None:
    """For every site; the theme adds its own to it."""
    for builder in SITES:
        app.set_translator(builder, Translator)
