"""Which fields of an object say something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from normspoor.core.metamodel import TYPES_BY_NAME, links_from
from normspoor.core.report.comparison.shape import FieldChange
from normspoor.core.report.reading import BETWEEN
from normspoor.core.report.shape import Report, Thing
from normspoor.core.wording import comparison as say


def wording_changes(was: Thing, became: Thing) -> tuple[FieldChange, ...]:
    """Title, strength, fields and text; where it stands and how it is wrapped do not count."""
    return tuple(
        chain(
            _differ(say.TITLE, was.title, became.title),
            _differ(say.STRENGTH, was.strength, became.strength),
            *(_differ(*one) for one in _side_by_side(dict(was.fields), dict(became.fields))),
            _differ(_body(became), was.text, became.text, running=True),
        )
    )


def changes(then: Report, now: Report, was: Thing, became: Thing) -> tuple[FieldChange, ...]:
    """The same with kind, subjects and what it leads to.

    The state is no field: where nobody wrote anything, time alone can change it.
    """
    return tuple(
        chain(
            _differ(say.KIND, was.kind, became.kind),
            _differ(say.SUBJECTS, BETWEEN.join(was.subjects), BETWEEN.join(became.subjects)),
            wording_changes(was, became),
            _links(then, now, was, became),
        )
    )


def _differ(label: str, then: str, now: str, *, running: bool = False) -> Iterator[FieldChange]:
    if then.split() != now.split():
        yield FieldChange(label, then, now, running)


def _side_by_side(then: dict[str, str], now: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """In the order of the new object; what it lost comes last."""
    for label in {**now, **then}:
        yield label, then.get(label, ""), now.get(label, "")


def _links(then: Report, now: Report, was: Thing, became: Thing) -> Iterator[FieldChange]:
    """What it leads to itself, by id: a target under another title is the same target."""
    for label in dict.fromkeys(link.outgoing for link in links_from(became.type)):
        left, right = _targets(was, label), _targets(became, label)
        if set(left) != set(right):
            yield FieldChange(
                label, BETWEEN.join(map(then.title, left)), BETWEEN.join(map(now.title, right))
            )


def _targets(thing: Thing, label: str) -> tuple[str, ...]:
    return tuple(one for word, ids in thing.links if word == label for one in ids)


def _body(thing: Thing) -> str:
    known = TYPES_BY_NAME.get(thing.type)
    return known.body.label if known else say.TEXT
