"""The site: our nodes in each output, with the layer on the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx import (
    dutch,
    lean,
    list_form,
    page_scripts,
    shipped,
    theme,
    translator,
    widths,
)
from normspoor.sphinx.render import picture
from normspoor.sphinx.render.tables import (
    HeadCell,
    depart_head,
    depart_head_html,
    visit_head,
    visit_head_html,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Our nodes, the layer on the theme and its Dutch."""
    plain = (visit_head, depart_head)
    as_head = (visit_head_html, depart_head_html)
    app.add_node(
        HeadCell,
        html=as_head,
        epub=as_head,  # sphinx-needs has nodes for epub only, so html is not asked there
        latex=plain,
        text=plain,
        man=plain,
        texinfo=plain,
    )
    picture.register(app)
    translator.register(app)
    list_form.register(app)
    page_scripts.register(app)
    theme.register(app)
    dutch.register(app)
    lean.register(app)
    widths.register(app)
    shipped.register(app)
