"""The objects of two reports in pairs, and what became of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from normspoor.core.metamodel import TYPES_BY_NAME, Field, Kind
from normspoor.core.model import Item, Place
from normspoor.core.periods import moment
from normspoor.core.report.comparison.shape import FieldChange, Group, Line, Section
from normspoor.core.report.shape import Authority, Head, Report, Thing
from normspoor.core.wording import comparison as say
from normspoor.core.wording.labels import choice_label

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


def day_of(head: Head) -> date:
    """The peildatum of a report."""
    return moment(head.peildatum)


def item_of(thing: Thing | None) -> Item | None:
    """The object as the rest of the core knows it, so that its rules can be asked about it.

    A report holds labels and the words of a reader; the metamodel leads them back.
    """
    if thing is None:
        return None
    given = dict(thing.fields)
    fields = {
        field.name: _written(field, given[field.label])
        for field in TYPES_BY_NAME[thing.type].fields
        if field.label in given
    }
    return Item(thing.id, thing.type, thing.title, Place(thing.file, thing.line), fields=fields)


def _written(field: Field, shown: str) -> str:
    """What an author types for the word that a reader sees."""
    choices = field.choices if field.kind is Kind.CHOICE else ()
    return next((word for word in choices if choice_label(word) == shown), shown)
