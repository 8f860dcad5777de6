"""Addresses that last: of objects, of pages that moved, and of the site as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx.lasting import base, head, missing, moved, objects, outside_links, sitemap

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Once it is known where the site will stand; most is written beside the pages."""
    base.register(app)
    head.register(app)
    objects.register(app)
    moved.register(app)
    missing.register(app)
    sitemap.register(app)
    outside_links.register(app)
