"""Which fields of an object say something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from normspoor.core.metamodel import TYPES_BY_NAME
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
    """The same with kind, subjects, state and what it leads to."""
    return tuple(
        chain(
            _differ(say.KIND, was.kind, became.kind),
            _differ(say.STATE, was.state, became.state),
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
    """By id: a target that only got another title is the same target."""
    before, after = dict(was.links), dict(became.links)
    for label in {**after, **before}:
        left, right = before.get(label, ()), after.get(label, ())
        if set(left) != set(right):
            yield FieldChange(
                label, BETWEEN.join(map(then.title, left)), BETWEEN.join(map(now.title, right))
            )


def _body(thing: Thing) -> str:
    known = TYPES_BY_NAME.get(thing.type)
    return known.body.label if known else say.TEXT
