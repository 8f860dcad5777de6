"""Small repairs of what Sphinx and sphinx-needs leave behind for some outputs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: On one page Sphinx 9.0 writes ``#document-page#id``: two anchors, so a dead link.
_TWO_ANCHORS = re.compile(r'href="#document-[^"#]*#')


def register(app: Sphinx) -> None:
    """After everything else has had its say."""
    app.connect("build-finished", _remove_leftovers, priority=900)
    app.connect("build-finished", _single_anchor, priority=900)


def _remove_leftovers(app: Sphinx, failed: Exception | None) -> None:
    """An English page of sphinx-needs that nothing links to."""
    (app.outdir / "permalink.html").unlink(missing_ok=True)


def _single_anchor(app: Sphinx, failed: Exception | None) -> None:
    """Links within the one page, in its text and in its menus."""
    page = app.outdir / f"{app.config.root_doc}.html"
    if app.builder.name == "singlehtml" and page.is_file():
        text = page.read_text(encoding="utf-8")
        page.write_text(_TWO_ANCHORS.sub('href="#', text), encoding="utf-8")
