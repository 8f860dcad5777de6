"""The directive ``tekening``: a drawing of the package, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from normspoor.core.wording.pictures import CAPTIONS, unknown
from normspoor.sphinx.render.figure import figure, named, source
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx

logger = logging.getLogger(__name__)


class DrawingDirective(SphinxDirective):
    """Put the drawing itself in the page, so that it takes the colours of the page."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0] if self.arguments else ""
        if name not in CAPTIONS:
            where = self.get_location()
            logger.warning(unknown(name), location=where, type="normspoor", subtype="tekening")
            return [trouble_box(unknown(name))]
        path = source(name)
        self.env.note_dependency(path)
        number = self.env.new_serialno("normspoor-tekening")
        anchor = nodes.make_id(f"tekening-{self.env.docname}-{number + 1}")
        drawn = figure(named(path.read_text(encoding="utf-8"), anchor), CAPTIONS[name])
        # on a page from outside all other finished HTML is taken out
        drawn["ours"] = True
        return [drawn]


def register(app: Sphinx) -> None:
    """One directive; the names stand with the captions."""
    app.add_directive("tekening", DrawingDirective)
