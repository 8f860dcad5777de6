"""The first page, the figures and the objects of a report as rectangles of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from normspoor.core.report.reading import BETWEEN
from normspoor.core.report.shape import Column, Kind, Report, Thing
from normspoor.core.wording.report_files import (
    EMPTY,
    FIGURE_HEADS,
    FIGURES,
    FIGURES_EXPLANATION,
    FIRST,
    FIRST_EXPLANATION,
    FIRST_HEADS,
    THING_HEADS,
    THINGS,
    THINGS_EXPLANATION,
)
from normspoor.report.grids import Grid

#: Columns that hold something else than words.
_KINDS = {"waarde": Kind.NUMBER, "regel": Kind.NUMBER, "geteld": Kind.OBJECTS, "van": Kind.OBJECTS}


def first_page(report: Report) -> Grid:
    rows = (
        (one.subject, one.title, one.words, one.element, one.authority.value, one.state, one.figure)
        for one in report.first
    )
    return _grid("eerste-blad", FIRST, FIRST_EXPLANATION, FIRST_HEADS, rows)


def figures(report: Report) -> Grid:
    rows = (
        (
            one.key,
            one.title,
            str(one.value),
            one.words,
            one.formula,
            one.filter,
            BETWEEN.join(one.inputs),
            BETWEEN.join(one.total),
        )
        for one in report.figures
    )
    return _grid("cijfers", FIGURES, FIGURES_EXPLANATION, FIGURE_HEADS, rows)


def things(report: Report) -> Grid:
    """All objects by id: their order in the report has no meaning."""
    rows = (_thing(report.things[item_id]) for item_id in sorted(report.things))
    return _grid("objecten", THINGS, THINGS_EXPLANATION, THING_HEADS, rows)


def _thing(one: Thing) -> tuple[str, ...]:
    return (
        one.id,
        one.kind,
        one.title,
        one.authority.value,
        one.strength,
        BETWEEN.join(one.subjects),
        one.state,
        one.text,
        "\n".join(f"{label}: {value}" for label, value in one.fields),
        "\n".join(f"{words}: {BETWEEN.join(ids)}" for words, ids in one.links),
        one.file,
        str(one.line) if one.line else "",
        one.type,
    )


def _grid(
    key: str,
    title: str,
    explanation: str,
    heads: Mapping[str, str],
    rows: Iterable[tuple[str, ...]],
) -> Grid:
    columns = (Column(name, head, _KINDS.get(name, Kind.TEXT)) for name, head in heads.items())
    return Grid(key, title, explanation, tuple(columns), tuple(rows), EMPTY)
