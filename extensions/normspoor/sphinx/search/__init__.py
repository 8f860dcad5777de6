"""The search of a site: an index of passages, and the page on which one searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx.search import page
from normspoor.sphinx.search.builders import DirHtmlBuilder, HtmlBuilder
from normspoor.sphinx.search.language import SearchDutchCompounds

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """The language, the index and what the search page shows."""
    app.add_search_language(SearchDutchCompounds)
    app.add_builder(HtmlBuilder, override=True)
    app.add_builder(DirHtmlBuilder, override=True)
    page.register(app)
