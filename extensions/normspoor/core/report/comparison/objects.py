"""The objects of the dossier: new, changed and gone, by kind in the order of the metamodel."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.comparison.fields import changes
from normspoor.core.report.comparison.pairs import (
    Pair,
    labelled,
    line_of,
    pairs,
    section_of,
)
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Authority, Report, Thing
from normspoor.core.wording import comparison as say

_ORDER = tuple(TYPES_BY_NAME)


def objects(then: Report, now: Report) -> Section:
    """Every object of the dossier that is new, says something else or is gone."""
    found = pairs(then, now, labelled(Authority.DOSSIER))
    kinds = {thing.type: thing.kind for pair in found for thing in pair if thing}
    titles = {
        f"{name}-{group}": say.of_kind(_plural(name, kinds[name]), words)
        for name in sorted(kinds, key=_place)
        for group, words in say.OBJECTS.items()
    }
    lines = (one for pair in found for one in _line(then, now, pair))
    return section_of("objecten", lines, titles)


def _line(then: Report, now: Report, pair: Pair) -> Iterator[tuple[str, Line]]:
    was, became = pair
    if was and became:
        if fields := changes(then, now, was, became):
            yield _key(became, "veranderd"), line_of(pair, "", "", fields=fields)
    elif became:
        yield _key(became, "nieuw"), line_of(pair, None, became.state)
    elif was:
        yield _key(was, "weg"), line_of(pair, was.state, None)


def _key(thing: Thing, group: str) -> str:
    return f"{thing.type}-{group}"


def _place(name: str) -> tuple[int, str]:
    """What this version does not know comes last, by name."""
    return (_ORDER.index(name), "") if name in _ORDER else (len(_ORDER), name)


def _plural(name: str, kind: str) -> str:
    return TYPES_BY_NAME[name].plural if name in TYPES_BY_NAME else kind
