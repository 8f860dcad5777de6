"""The Sphinx side: pages in, needs.json and a site out.  Holds no rules of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor import __version__
from normspoor.sphinx import (
    agenda,
    cards,
    defaults,
    drawings,
    freshness,
    lasting,
    mentions,
    menu,
    messages,
    metamodel,
    neighbours,
    norm,
    notes,
    objects,
    outgoing,
    outside,
    page_list,
    placeholders,
    private_files,
    rereading,
    resolve,
    search,
    signposts,
    site,
    slips,
    stamp,
    strays,
    tidy,
    typed_tables,
    unknown,
    view,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register everything; each line is one module with one job."""
    messages.register(app)
    for extension in ("myst_parser", "sphinx_design", "sphinx_needs"):
        app.setup_extension(extension)
    defaults.register(app)
    outside.register(app)
    metamodel.register(app)
    norm.register(app)
    notes.register(app)
    objects.register(app)
    slips.register(app)
    unknown.register(app)
    placeholders.register(app)
    drawings.register(app)
    cards.register(app)
    rereading.register(app)
    view.register(app)
    freshness.register(app)
    resolve.register(app)
    private_files.register(app)
    mentions.register(app)
    strays.register(app)
    typed_tables.register(app)
    tidy.register(app)
    outgoing.register(app)
    site.register(app)
    signposts.register(app)
    menu.register(app)
    page_list.register(app)
    stamp.register(app)
    search.register(app)
    neighbours.register(app)
    agenda.register(app)
    lasting.register(app)
    return {
        "version": __version__,
        "env_version": 3,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
