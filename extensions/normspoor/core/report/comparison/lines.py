"""A comparison as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from normspoor.core.periods import as_read
from normspoor.core.report.comparison.shape import Comparison, FieldChange, Line, Section
from normspoor.core.report.shape import Head
from normspoor.core.wording import comparison as say
from normspoor.core.wording.labels import SUBJECT

_MARGIN = 4


@dataclass(frozen=True, slots=True)
class Told:
    """A line of text: how far it stands from the edge, whether it is a heading or an aside."""

    text: str = ""
    indent: int = 0
    heading: bool = False
    aside: bool = False


def lines(comparison: Comparison) -> Iterator[Told]:
    """Which reports, what to mind, then every section; an empty line between the parts."""
    yield Told(say.HEADLINE, heading=True)
    for which, head in ((say.THEN, comparison.then), (say.NOW, comparison.now)):
        yield Told(f"{which}:")
        yield from (Told(f"{label}: {value}", _MARGIN) for label, value in about(head))
    if comparison.caveats:
        yield from (Told(), Told(f"{say.CAVEATS}:", heading=True))
        yield from (Told(one.text, _MARGIN) for one in comparison.caveats)
    if not comparison.changed:
        yield from (Told(), Told(say.NOTHING))
    for section in comparison.sections:
        yield from (Told(), *_section(section))


def about(head: Head) -> Iterator[tuple[str, str]]:
    """What a report is, in labels and values; what is not known stays away."""
    for name, label in say.HEADS.items():
        if value := as_read(getattr(head, name)):
            yield label, value


def _section(section: Section) -> Iterator[Told]:
    yield Told(section.title, heading=True)
    yield Told(section.explanation if section.groups else section.empty)
    for group in section.groups:
        yield from (Told(), Told(f"{group.title} ({len(group.lines)}):"))
        for line in group.lines:
            yield from _line(line)


def _line(line: Line) -> Iterator[Told]:
    subject = f" ({SUBJECT.get(line.subject, line.subject)})" if line.subject else ""
    standing = say.standing(line.then, line.now)
    yield Told(f"{line.title}{subject}{f': {standing}' if standing else ''}", _MARGIN)
    if line.reason:
        yield Told(f"{say.REASON}: {line.reason}", _MARGIN + 2)
    yield from (Told(_field(one), _MARGIN + 2) for one in line.fields)
    known = (line.kind, line.id) if line.kind else ()
    yield Told(" · ".join((line.authority.value, *known)), _MARGIN, aside=True)


def _field(change: FieldChange) -> str:
    if change.running:
        return f"{change.label}: {say.OTHER_TEXT}"
    then, now = (as_read(value) or say.UNFILLED for value in (change.then, change.now))
    return f"{change.label}: {say.standing(then, now)}"
