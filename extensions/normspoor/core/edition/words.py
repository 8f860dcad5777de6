"""Which words may stand nowhere in an edition, and where they do all the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from posixpath import basename

from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.model import Item

_LONG = 8
#: Ids that the reference page shows in its examples: they tell nothing.
_EXAMPLES = frozenset(f"{one.prefix}-1" for one in OBJECT_TYPES)
#: Signs that no reader sees; a word with one in it is still that word.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True, order=True)
class Secret:
    """A word or row of words that tells about something hidden, and where that is written."""

    word: str
    written: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds it as words of its own, in any case and also where a line ends within it."""
        words = r"\s+".join(map(re.escape, self.word.split()))
        return re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE)


def secrets(
    hidden: Iterable[Item], files: Iterable[str], known: str, conf: str = ""
) -> tuple[Secret, ...]:
    """Ids and titles of hidden objects, and names of hidden files (pages and attachments).

    Titles and names of files count from eight characters or two words on.  What stands in
    ``known``, text that everybody may read, is no secret: the norm itself says "Evaluatie".
    Neither is a title in ``conf``, the name of the library; the name of a file there is.
    """
    objects = list(hidden)
    titles = {Secret(one.title.strip(), str(one.place)) for one in objects}
    names = {Secret(word, file) for file in files
             for word in (basename(file), file.removesuffix(".md"))}  # fmt: skip
    titles -= {one for _, one in found_in(conf, [one for one in titles if one.word])}
    telling = {one for one in titles | names if len(one.word) >= _LONG or len(one.word.split()) > 1}
    telling -= {one for _, one in found_in(known, telling)}
    ids = {
        Secret(item_id, str(one.place))
        for one in objects
        for item_id in (one.id, one.get("bedoeld_id"))
        if item_id and item_id not in _EXAMPLES
    }
    return tuple(sorted(telling | ids))


def found_in(text: str, words: Collection[Secret]) -> Iterator[tuple[int, Secret]]:
    """Every secret that stands in a text, with the line (from 1) of the first time."""
    plain = _UNSEEN.sub("", text)
    low = " ".join(plain.lower().split())
    for secret in words:
        # most texts hold none of them, and that is quick to see
        phrase = " ".join(secret.word.lower().split())
        if phrase in low and (match := secret.pattern.search(plain)):
            yield plain.count("\n", 0, match.start()) + 1, secret
