"""The site: our layer on the theme, and how our nodes look in each output."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    from sphinx.config import Config

_STATIC = Path(__file__).parent / "static"


def register(app: Sphinx) -> None:
    """Nodes and stylesheet."""
    plain = (visit_head, depart_head)
    app.add_node(
        HeadCell,
        html=(visit_head_html, depart_head_html),
        latex=plain,
        text=plain,
        man=plain,
        texinfo=plain,
    )
    picture.register(app)
    app.connect("config-inited", _apply)
    app.add_css_file("normspoor.css")


def _apply(app: Sphinx, config: Config) -> None:
    config.html_static_path = [*config.html_static_path, str(_STATIC)]
