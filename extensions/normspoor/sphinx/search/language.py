"""Dutch for Sphinx' search: words without accents, and compounds with their parts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from sphinx.search.nl import SearchDutch

from normspoor.core.compounds import WORD, lexicon, parts
from normspoor.core.wording.search import STOPWORDS

_SCRIPT = Path(__file__).parent / "split.js"


class SearchDutchCompounds(SearchDutch):
    """Sphinx' own Dutch, that finds *overeenkomst* in *samenwerkingsovereenkomst* too."""

    stopwords = SearchDutch.stopwords | STOPWORDS
    js_splitter_code = _SCRIPT.read_text(encoding="utf-8")

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._known: frozenset[str] = frozenset()
        self._split: dict[str, list[str]] = {}
        self._stems: dict[str, str] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Take the words of these texts as the words that compounds are made of."""
        self._known = lexicon(texts, self.stopwords)
        self._split.clear()

    def split(self, input: str) -> list[str]:  # noqa: A002 - the name that Sphinx gave it
        """The words of a text in small letters, each compound followed by its parts."""
        return [part for word in WORD.findall(input.lower()) for part in self._with_parts(word)]

    def stem(self, word: str) -> str:
        """What all forms of a word have in common, however its accents were typed."""
        if word not in self._stems:
            self._stems[word] = super().stem(_without_accents(word))
        return self._stems[word]

    def _with_parts(self, word: str) -> list[str]:
        if word not in self._split:
            self._split[word] = [word, *parts(word, self._known)]
        return self._split[word]


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
