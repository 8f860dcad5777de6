"""The shape of a comparison: what every form of it draws.  It holds no judgement."""

from __future__ import annotations

from dataclasses import dataclass

from normspoor.core.report.shape import Authority, Head


class Incomparable(Exception):
    """Reports that cannot be laid side by side; the text is for the user."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that says something else; ``running`` is text that is long to read.

    An empty value was not filled in.
    """

    label: str
    then: str
    now: str
    running: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One thing in both reports: how it stood then, how it stands now.

    None is a thing that the report does not hold; an empty word is a thing without a state.
    ``kind`` is empty for what is no object, such as a count.
    """

    id: str
    kind: str
    title: str
    authority: Authority
    then: str | None
    now: str | None
    subject: str = ""
    reason: str = ""
    fields: tuple[FieldChange, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether it stands otherwise now, or says something else."""
        return self.then != self.now or bool(self.fields)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of which the same can be said; ``key`` is its name for machines."""

    key: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Everything about one matter; ``empty`` is the sentence where it has no groups."""

    key: str
    title: str
    explanation: str
    empty: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Caveat:
    """Why these two are hard to compare; ``key`` is its name for machines."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports side by side, the earlier one as ``then``."""

    then: Head
    now: Head
    caveats: tuple[Caveat, ...]
    sections: tuple[Section, ...]

    @property
    def changed(self) -> bool:
        """Whether anything stands otherwise or says something else."""
        return any(
            line.changed
            for section in self.sections
            for group in section.groups
            for line in group.lines
        )
