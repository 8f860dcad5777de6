"""Read the Markdown pages of this repository the way a reader meets them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from normspoor.core.wording.checklist import own_page
from normspoor.core.wording.round_page import INDEX as ROUNDS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "extensions" / "normspoor"
TEMPLATE = PACKAGE / "sjabloon"
#: Where the pages of the site stand; the front page is added by :func:`site_pages`.
FOLDERS = ("norms", "docs", "checklists")

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})\s*(.*)$")
_COLONS = re.compile(r"^\s*:{3,}(?:\{([\w-]+)\}\s*(.*))?$")
_OPTION = re.compile(r"^\s*:[\w-]+:(?:\s|$)")
#: Also a line of a round, whose number may carry a letter.
_ITEM = re.compile(r"^\s*(?:[*+-]|\d+(?:[a-z](?:-\d+)?)?\.)\s+")
_NO_PROSE = {"toctree", "dossierstand", "kanttekeningen", "keten"}
_ROLE = re.compile(r"\{\w+\}`([^`]*)`")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
#: A full stop after a number in bold, such as **1.**, ends no sentence.
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\*\d\.)[\")*_]*\s+(?=[\"(*_`{]*[A-ZÀ-Ý0-9`])")
_WORD = re.compile(r"[^\W_][\w'.-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its number, its words and what part it plays."""

    number: int
    text: str
    #: heading, prose, item, option, directive, table, code, quiet or blank
    kind: str
    #: the directives around it, outermost first
    inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of prose, with the line on which its paragraph starts."""

    line: int
    text: str

    @property
    def words(self) -> int:
        """How many words a reader reads; a link or a piece of code counts as its words."""
        return len(_WORD.findall(self.text))


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page and its place below a root."""

    name: str
    text: str

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line with the part that it plays."""
        return tuple(_lines(self.text))

    @property
    def readable(self) -> tuple[Line, ...]:
        """The lines a reader sees as text: no code and no links for the machine."""
        unread = {"code", "quiet", "blank"}
        return tuple(line for line in self.lines if line.kind not in unread)

    @property
    def paragraphs(self) -> tuple[tuple[Line, ...], ...]:
        """Running text: lines that belong together; each item of a list stands alone."""
        found: list[list[Line]] = []
        for is_prose, group in groupby(self.lines, lambda line: line.kind in ("prose", "item")):
            for line in group if is_prose else ():
                if line.kind == "item" or not found or found[-1][-1].number != line.number - 1:
                    found.append([])
                found[-1].append(line)
        return tuple(tuple(lines) for lines in found)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the running text."""
        return tuple(
            Sentence(lines[0].number, sentence)
            for lines in self.paragraphs
            for sentence in split(" ".join(line.text for line in lines))
        )

    def fences(self, info: str) -> tuple[str, ...]:
        """What stands in the code fences that are marked ``info``."""
        return tuple(_fences(self.text, info))


def read(path: Path, root: Path = ROOT) -> Page:
    """One page."""
    return Page(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


@cache
def pages(*folders: str) -> tuple[Page, ...]:
    """The pages in these folders of the repository, in order of name."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.md"))
    return tuple(read(path) for path in sorted(found) if "_build" not in path.parts)


def site_pages() -> tuple[Page, ...]:
    """All pages of the site."""
    return (read(ROOT / "index.md"), *pages(*FOLDERS))


@cache
def dossier_pages() -> tuple[Page, ...]:
    """What a team finds in a new dossier, and what is written into it or published beside it."""
    template = (read(path) for path in sorted(TEMPLATE.rglob("*.md")) if path.stem != "README")
    made = {
        "core/wording/checklist.py": own_page("De succesfactoren", "LIJST-KSF", "KSF", about=True),
        "core/wording/round_page.py": ROUNDS,
    }
    published = read(PACKAGE / "catalogus" / "index.md")
    return (*template, published, *(Page(name, text) for name, text in made.items()))


@cache
def repository_files() -> tuple[Path, ...]:
    """Every file that git knows or would take along."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    paths = (ROOT / name for name in sorted(set(done.stdout.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


@cache
def repository_texts() -> dict[str, str]:
    """The text files of the repository by name."""
    found: dict[str, str] = {}
    for path in repository_files():
        try:
            found[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


def split(text: str) -> list[str]:
    """Running text as sentences, without the marks of Markdown."""
    return [_plain(part) for part in _SENTENCE_END.split(text.strip()) if part]


def report(rule: str, breaches: Iterable[object]) -> None:
    """Fail with the rule and every place that breaks it."""
    found = [str(breach) for breach in breaches]
    if found:
        pytest.fail("\n".join([f"{rule} ({len(found)} found)", *found]), pytrace=False)


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", _ROLE.sub(r"\1", text)).replace("`", "").replace("*", "").strip()


def _fences(text: str, info: str) -> Iterator[str]:
    ends, kept = "", []
    for line in text.splitlines():
        match = _FENCE.match(line)
        if ends and match and match[1].startswith(ends) and not match[2]:
            if kept:
                yield "\n".join(kept[1:]) + "\n"
            ends, kept = "", []
        elif ends:
            kept += [line] if kept else []
        elif match:
            ends, kept = match[1], [line] if match[2] == info else []


def _lines(text: str) -> Iterator[Line]:
    fence, around, heading_of_block = "", [], False
    for number, line in enumerate(text.splitlines(), start=1):
        inside = tuple(around)
        match, colons = _FENCE.match(line), _COLONS.match(line)
        if fence:
            if match and match[1].startswith(fence) and not match[2]:
                fence, kind = "", "code" if around.pop() == "code" else "quiet"
            else:
                kind = "code" if around[-1] == "code" else _in_table(line)
            yield Line(number, line, kind, inside)
        elif match:
            fence = match[1]
            around.append("table" if match[2].startswith("{") else "code")
            yield Line(number, line, "quiet", inside)
        elif colons:
            if colons[1]:
                around.append(colons[1])
                heading_of_block = True
            elif around:
                around.pop()
            yield Line(number, colons[2] or "", "directive" if colons[2] else "quiet", inside)
        else:
            heading_of_block = heading_of_block and bool(_OPTION.match(line))
            yield Line(number, *_outside(line, inside, option=heading_of_block), inside)


def _outside(line: str, inside: tuple[str, ...], *, option: bool) -> tuple[str, str]:
    """The words of a line outside any fence, and its kind."""
    if not line.strip():
        return "", "blank"
    if option:
        return line, "option"
    # a line with % is a note for who writes; a reader never sees it
    if line.startswith("%") or (inside and inside[-1] in _NO_PROSE):
        return line, "quiet"
    if line.startswith("#"):
        return line, "heading"
    if line.startswith("|"):
        return line, "table"
    return (_ITEM.sub("", line), "item") if _ITEM.match(line) else (line.strip(), "prose")


def _in_table(line: str) -> str:
    if not line.strip():
        return "blank"
    return "option" if _OPTION.match(line) else "table"
