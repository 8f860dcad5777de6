"""Pages from outside: what many hands write may do no harm; only conf.py and our pages are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx.outside import (
    addresses,
    folder,
    lookalikes,
    parser,
    partners,
    settings,
    source,
    toctrees,
    trust,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """In the order in which a build meets them."""
    trust.register(app)
    settings.register(app)
    folder.register(app)
    partners.register(app)
    source.register(app)
    parser.register(app)
    addresses.register(app)
    toctrees.register(app)
    lookalikes.register(app)
