"""Which pages to write again: sphinx-needs keeps no track of what a page shows of another."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sphinx_needs.data import SphinxNeedsData

from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def register(app: Sphinx) -> None:
    """Compare with the build before, once all pages are read."""
    app.connect("env-updated", _stale_pages)


def _stale_pages(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Every page with objects or overviews, where any object, list or the peildatum changed."""
    view = view_of(app)
    state = hashlib.sha256(view.peildatum.isoformat().encode())
    state.update(repr(view.lists).encode())
    for item in view.catalog:
        state.update(repr(item).encode())
    digest = state.hexdigest()
    if digest == getattr(env, "normspoor_digest", None):
        return []
    env.normspoor_digest = digest  # type: ignore[attr-defined]  # environments are open
    pages = {*notes_of(env).overviews, *SphinxNeedsData(env).get_or_create_docs()["all"]}
    return sorted(pages & env.found_docs)
