"""Previous and next: only to a page of the same part of the site.

Sphinx strings all pages together.  After the last page of the norm would then come the first
lesson, and before the reference the last page of an invented dossier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Before a page is written."""
    app.connect("html-page-context", _stay)


def _stay(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    relations = getattr(app.builder, "relations", {})
    if pagename not in relations:
        return
    _, before, after = relations[pagename]
    here = _part(app, relations, pagename)
    for name, other in (("prev", before), ("next", after)):
        if other and _part(app, relations, other) != here:
            context[name] = None


def _part(app: Sphinx, relations: Mapping[str, Sequence[str | None]], page: str) -> int:
    """Which table of contents of the front page leads to ``page``; -1 for that page itself."""
    root = app.config.root_doc
    seen = {page}
    while (above := relations[page][0]) and above != root and above not in seen:
        page = above
        seen.add(page)
    parts = app.env.tocs[root].findall(addnodes.toctree)
    return next((at for at, part in enumerate(parts) if page in part["includefiles"]), -1)
