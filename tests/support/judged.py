"""The judged questions of tests/site/zoekvragen.toml, and how well an answer does on them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

QUESTIONS = Path(__file__).parent.parent / "site" / "zoekvragen.toml"


@dataclass(frozen=True)
class Question:
    """What somebody types; which pages are right, or the place where it leads at once."""

    text: str
    right: frozenset[str] = frozenset()
    best: frozenset[str] = frozenset()
    place: str = ""
    held_out: bool = False


@dataclass(frozen=True)
class Marks:
    """How an answer did: how much of what is right is there, and how much of it is right."""

    question: Question
    recall: float
    precision: float
    first: bool

    def __str__(self) -> str:
        first = "first right" if self.first else "FIRST WRONG"
        return f"{self.question.text}: R {self.recall:.2f}, P {self.precision:.2f}, {first}"


def questions(site: Path, pages: Iterable[str]) -> tuple[Question, ...]:
    """The questions; for those with a word, the pages of ``site`` that say it are right."""
    texts = {page: text_of(site / f"{page}.html") for page in pages}
    written = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))["vraag"]
    return tuple(_question(one, texts) for one in written)


def _question(one: dict[str, object], texts: dict[str, str]) -> Question:
    if "springt" in one:
        return Question(str(one["zoek"]), place=str(one["springt"]))
    right = one.get("bladzijden") or [
        page for page, text in texts.items() if re.search(str(one["woord"]), text, re.IGNORECASE)
    ]
    assert isinstance(right, list)
    best = one.get("beste", right)
    assert isinstance(best, list)
    held_out = bool(one.get("achteraf"))
    return Question(str(one["zoek"]), frozenset(right), frozenset(best), held_out=held_out)


def marks(question: Question, found: Sequence[str]) -> Marks:
    """Compare what was found, best page first, with what is right."""
    hits = len(question.right.intersection(found))
    recall = hits / len(question.right)
    precision = hits / len(found) if found else 0.0
    return Marks(question, recall, precision, bool(found) and found[0] in question.best)


class _Article(HTMLParser):
    """The text of a page without what stands around it on every page."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.said: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.said.append(data)


def text_of(page: Path) -> str:
    """What a page says to its reader."""
    parser = _Article()
    parser.feed(page.read_text(encoding="utf-8"))
    return " ".join("".join(parser.said).split())
