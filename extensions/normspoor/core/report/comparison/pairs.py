"""The objects of two reports in pairs, and what became of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.comparison.shape import (
    FieldChange,
    Group,
    Incomparable,
    Line,
    Section,
)
from normspoor.core.report.shape import Authority, Report, Thing
from normspoor.core.wording import comparison as say

Pair = tuple[Thing | None, Thing | None]


def pairs(then: Report, now: Report, wanted: Callable[[Thing], bool]) -> tuple[Pair, ...]:
    """The objects that are wanted, by id; None where a report lacks one, or has another there."""
    before, after = (
        {key: thing for key, thing in one.things.items() if wanted(thing)} for one in (then, now)
    )
    return tuple((before.get(key), after.get(key)) for key in sorted({**before, **after}))


def of_type(name: str) -> Callable[[Thing], bool]:
    """Whether an object is of this type."""
    return lambda thing: thing.type == name


def labelled(label: Authority) -> Callable[[Thing], bool]:
    """Whether an object bears this label."""
    return lambda thing: thing.authority is label


def line_of(
    pair: Pair,
    then: str | None,
    now: str | None,
    *,
    reason: str = "",
    fields: tuple[FieldChange, ...] = (),
) -> Line:
    """A line about an object, under the name that it has now."""
    thing = pair[1] or pair[0]
    if thing is None:
        raise ValueError("a pair holds an object")
    return Line(
        thing.id, thing.kind, thing.title, thing.authority, then, now, reason=reason, fields=fields
    )


def section_of(key: str, found: Iterable[tuple[str, Line]], titles: Mapping[str, str]) -> Section:
    """A section with its lines in the groups of ``titles``, in that order; none is empty."""
    lines = tuple(found)
    groups = (
        Group(name, title, tuple(line for group, line in lines if group == name))
        for name, title in titles.items()
    )
    words = say.SECTIONS[key]
    return Section(
        key, words.title, words.explanation, words.empty, tuple(one for one in groups if one.lines)
    )


def counted_in(report: Report, which: str, key: str) -> frozenset[str]:
    """The ids that a report counted; raises :class:`Incomparable` where it did not count them."""
    try:
        return frozenset(report.figure(key).inputs)
    except KeyError:
        raise Incomparable(say.missing(which, key)) from None


def value(thing: Thing | None, name: str) -> str:
    """What an object says in a field that the metamodel calls ``name``, or nothing."""
    field = TYPES_BY_NAME[thing.type].field(name) if thing else None
    return dict(thing.fields).get(field.label, "") if thing and field else ""
