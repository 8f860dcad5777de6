"""The builders of a site, with our index in place of Sphinx' own."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.builders.html import StandaloneHTMLBuilder

from normspoor.core.synonyms import synonyms
from normspoor.sphinx.search.index import About, PassageIndex
from normspoor.sphinx.search.kinds import kind_of
from normspoor.sphinx.theme import THEME
from normspoor.sphinx.view import view_of


class _Passages(StandaloneHTMLBuilder):
    """With another theme the search page is not ours, so the index is not either."""

    def load_indexer(self, docnames: AbstractSet[str]) -> None:
        """Right after Sphinx made an index of its own, which is still empty."""
        if self.config.html_theme == THEME:
            self.indexer = self._passages()
        super().load_indexer(docnames)

    def _passages(self) -> PassageIndex:
        catalog = view_of(self._app).catalog
        return PassageIndex(
            self.env,
            (
                self.config.html_search_language or self.config.language,
                self.config.html_search_options,
                self.config.html_search_scorer,
            ),
            self._about,
            {item.id: item.title for item in catalog},
            synonyms(catalog),
        )

    def _about(self, docname: str) -> About:
        return About(self.get_target_uri(docname), kind_of(self.env, docname).value)


class HtmlBuilder(_Passages):
    """A page is a file."""


class DirHtmlBuilder(_Passages, DirectoryHTMLBuilder):
    """A page is a folder."""
