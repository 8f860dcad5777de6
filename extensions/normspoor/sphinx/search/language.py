"""Dutch for Sphinx' search: words without accents, and compounds with their parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from sphinx.search.nl import SearchDutch

from normspoor.core.compounds import WORD, lexicon, parts
from normspoor.core.wording.search import STOPWORDS

_SCRIPT = Path(__file__).parent / "split.js"
#: Before a word that is only a part of another; stands in no word.
_PART = "+"
#: A noun of a verb, which its stem does not tell from the verb.
_NOUN = re.compile(r"(.+ing)(?:en)?")


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
        """The words of a text in small letters, each compound followed by its marked parts."""
        return [part for word in WORD.findall(input.lower()) for part in self._with_parts(word)]

    def stem(self, word: str) -> str:
        """What all forms of a word have in common, however its accents were typed.

        As a part a noun stays a noun: a *kanttekening* is not about *tekenen*.
        """
        if word not in self._stems:
            plain = _without_accents(word)
            noun = _NOUN.fullmatch(plain) if plain.startswith(_PART) else None
            self._stems[word] = noun[1] if noun else self._stem_of(plain)
        return self._stems[word]

    def _stem_of(self, word: str) -> str:
        """That of Sphinx, which does not know our sign."""
        bare = word.removeprefix(_PART)
        return word.removesuffix(bare) + super().stem(bare)

    def _with_parts(self, word: str) -> list[str]:
        if word not in self._split:
            self._split[word] = [word, *(f"{_PART}{part}" for part in parts(word, self._known))]
        return self._split[word]


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
