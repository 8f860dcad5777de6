"""The catalogue tells the sources in words of its own (domain model C-A42).

The sources belong to others and are not in this repository.  ``bronnen.bin`` holds a mark for
every run of six words in them: enough to see a run again, too little to read one.  Who has the
sources makes it anew with ``python tests/content/test_own_words.py FILE...``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from normspoor.core.metamodel import Kind, Layer
from normspoor.core.model import Item
from support.pages import report

MARKS = Path(__file__).with_name("bronnen.bin")
_RUN, _SIZE = 6, 5
_WORD = re.compile(r"[^\W_]+")
#: Where a text stands is said with the name that the source gives to the place.
_PLACES = ("bron", "bronplaats", "vindplaats")
#: Words that are a name or a list, and can be said in no other way.
_NAMES = {
    "verantwoordelijkheid versterken verbinden vertrouwen en vrijheid": "the five V's by name",
}


def runs(text: str) -> Iterator[str]:
    """Every run of six words in a text."""
    words = _WORD.findall(text.replace("\u00ad", "").lower())
    for start in range(len(words) - _RUN + 1):
        yield " ".join(words[start : start + _RUN])


def mark(run: str) -> bytes:
    """What stands for a run in the file."""
    return sha256(run.encode()).digest()[:_SIZE]


def marks() -> list[bytes]:
    """All marks of the sources."""
    content = MARKS.read_bytes()
    return [content[start : start + _SIZE] for start in range(0, len(content), _SIZE)]


def said(item: Item) -> Iterator[str]:
    """All that an object of the catalogue says itself."""
    yield item.title
    yield item.body
    for field in item.object_type.fields:
        if field.kind is Kind.TEXT and field.name not in _PLACES:
            yield item.get(field.name)


def test_no_text_of_the_catalogue_shares_six_words_with_a_source(catalog):
    known = set(marks())

    report(
        "say it in words of our own: no six words in a row as in a source",
        [
            f"{item.place}: {run}"
            for item in catalog
            if item.object_type.layer is Layer.KADER
            for text in said(item)
            for run in runs(text)
            if mark(run) in known and run not in _NAMES
        ],
    )


def test_the_marks_are_there_in_order_and_each_once():
    found = marks()

    assert len(found) > 10_000
    assert all(one < other for one, other in pairwise(found))


def test_every_name_that_may_be_shared_is_in_a_source():
    known = set(marks())

    assert [run for run in _NAMES if mark(run) not in known] == []


def test_a_run_of_a_source_is_seen_whatever_stands_between_its_words():
    (run,) = runs("Verantwoordelijkheid, versterken;\n*verbinden* (vertrouwen) en vrijheid")

    assert mark(run) in set(marks())


if __name__ == "__main__":
    texts = [Path(name).read_text(encoding="utf-8", errors="replace") for name in sys.argv[1:]]
    joined = (re.sub(r"(\w)-[ \t]*\n\s*(\w)", r"\1\2", text) for text in texts)
    MARKS.write_bytes(b"".join(sorted({mark(run) for text in joined for run in runs(text)})))
