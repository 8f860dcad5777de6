"""What directives write down while pages are read; pickled, purged and merged by page."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from normspoor.core.metamodel import UNREADABLE
from normspoor.core.round_lines import AnswerLine

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """A block as its author typed it; ``trouble`` says why it became no object.

    ``cause`` is the line of the page that took it along, where its trouble is told already.
    """

    docname: str
    line: int
    type: str
    id: str
    title: str
    trouble: str = ""
    cause: int = 0
    #: where it stands, for what is not the text of a page that was read
    file: str = ""


@dataclass(frozen=True, slots=True, order=True)
class ImpliedLink:
    """A link that the object higher on the page gets from the one below it."""

    docname: str
    source: str
    link: str
    target: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A line of a round, on its line of the page."""

    docname: str
    line: int
    run: str
    answer: AnswerLine


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """The name of an object in running text, or behind an overview of that ``kind``."""

    docname: str
    line: int
    kind: str
    name: str


@dataclass(slots=True)
class Notes:
    """Everything noted, by page."""

    seen: dict[str, list[Seen]] = field(default_factory=dict)
    implied: dict[str, list[ImpliedLink]] = field(default_factory=dict)
    answered: dict[str, list[Answered]] = field(default_factory=dict)
    mentions: dict[str, list[Mention]] = field(default_factory=dict)
    #: what each page is for: the sentence with which it begins
    purposes: dict[str, str] = field(default_factory=dict)
    #: pages with a placeholder that looks beyond the page
    overviews: set[str] = field(default_factory=set)
    #: pages that show the year view, for which agendas are written
    years: set[str] = field(default_factory=set)
    #: what is wrong with files and with pages together; found anew in every build
    refused: list[Seen] = field(default_factory=list)

    def all_seen(self) -> Iterator[Seen]:
        """Every block, in order of page and line, whatever was read first."""
        blocks = [block for blocks in self.seen.values() for block in blocks]
        return iter(sorted([*blocks, *self.refused]))

    def all_implied(self) -> Iterator[ImpliedLink]:
        """Every implied link; within a page in the order in which it was written."""
        return (link for docname in sorted(self.implied) for link in self.implied[docname])

    def all_answered(self) -> Iterator[Answered]:
        """Every line of every round, in order of page and line."""
        return (one for docname in sorted(self.answered) for one in self.answered[docname])

    def all_mentions(self) -> Iterator[Mention]:
        """Every name of an object outside the fields, in order of page and line."""
        return iter(sorted({one for found in self.mentions.values() for one in found}))

    def forget(self, docname: str) -> None:
        """Drop what was noted about a page."""
        self.seen.pop(docname, None)
        self.implied.pop(docname, None)
        self.answered.pop(docname, None)
        self.mentions.pop(docname, None)
        self.purposes.pop(docname, None)
        self.overviews.discard(docname)
        self.years.discard(docname)

    def take_over(self, other: Notes, docnames: Collection[str]) -> None:
        """Add what another process noted about these pages."""
        for docname in docnames:
            if docname in other.seen:
                self.seen[docname] = other.seen[docname]
            if docname in other.implied:
                self.implied[docname] = other.implied[docname]
            if docname in other.answered:
                self.answered[docname] = other.answered[docname]
            if docname in other.mentions:
                self.mentions[docname] = other.mentions[docname]
            if docname in other.purposes:
                self.purposes[docname] = other.purposes[docname]
        self.overviews |= other.overviews & set(docnames)
        self.years |= other.years & set(docnames)


def notes_of(env: BuildEnvironment) -> Notes:
    """The notes that travel with this environment."""
    if not hasattr(env, "normspoor_notes"):
        env.normspoor_notes = Notes()  # type: ignore[attr-defined]  # environments are open
    notes: Notes = env.normspoor_notes  # type: ignore[attr-defined]  # as above
    return notes


def stand_in_id(block: Seen) -> str:
    """An id for a block without one; the same in every build of the same pages."""
    page = "-".join(part for part in _words(block.docname) if part)
    return f"{UNREADABLE.prefix}-{page}-{block.line}"


def _words(docname: str) -> list[str]:
    return "".join(c if c.isascii() and c.isalnum() else " " for c in docname).split()


def register(app: Sphinx) -> None:
    """Keep the notes right when pages are removed, read again or read elsewhere."""
    app.connect("env-purge-doc", _purge)
    app.connect("env-merge-info", _merge)


def _purge(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    notes_of(env).forget(docname)


def _merge(
    app: Sphinx, env: BuildEnvironment, docnames: Collection[str], other: BuildEnvironment
) -> None:
    notes_of(env).take_over(notes_of(other), docnames)
