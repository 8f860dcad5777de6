"""Dutch compounds: which known words a long word is made of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

#: What is a word; the script of the search page looks for the same.
WORD = re.compile(r"[^\W_]+")
#: Shorter parts are more often chance than meaning: the "rijk" of "belangrijk" is long already.
_FIRST, _LAST = 4, 3
#: What may stand between two parts: samenwerking-s-overeenkomst, gemeente-n.
_LINKS = ("", "s", "e", "en", "n")


def lexicon(texts: Iterable[str], stopwords: Collection[str]) -> frozenset[str]:
    """The words that occur on their own in these texts, in small letters, as parts of others."""
    words = {word for text in texts for word in WORD.findall(text.lower())}
    return frozenset(
        word for word in words - set(stopwords) if len(word) >= _LAST and word.isalpha()
    )


def parts(word: str, known: Collection[str]) -> tuple[str, ...]:
    """The known words that ``word`` is made of, with the first as long as can be; or nothing.

    The last part may be a compound itself.  A word in small letters comes in, as words in
    ``known`` are.
    """
    for end in range(len(word) - _LAST, _FIRST - 1, -1):
        if word[:end] not in known:
            continue
        for link in _LINKS:
            rest = word[end + len(link) :]
            if not word.startswith(link, end) or len(rest) < _LAST:
                continue
            if rest in known:
                return word[:end], rest
            if deeper := parts(rest, known):
                return word[:end], *deeper
    return ()
