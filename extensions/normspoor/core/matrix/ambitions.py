"""Ambition by collaboration: what drives what, and which ambition nobody serves."""

from __future__ import annotations

from datetime import date

from normspoor.core.matrix.shape import (
    Cell,
    Group,
    Mark,
    Matrix,
    Row,
    column_counts,
    no_rows,
    stateless,
)
from normspoor.core.model import Catalog, Item
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import choice_label


def ambitions_by_collaboration(catalog: Catalog, peildatum: date, subject: str) -> Matrix:
    """A row for every ambition, a column for every collaboration."""
    columns = _about(catalog, "samenwerkingsverband", subject)
    rows = tuple(_row(catalog, a, columns) for a in _about(catalog, "ambitie", subject))
    totals = tuple(str(number) for number in column_counts(rows, len(columns)))
    return Matrix(
        say.AMBITION,
        columns,
        say.SERVED_BY,
        (Group("", rows, totals, ""),) if rows else (),
        say.filters(peildatum, subject),
        () if rows else no_rows(catalog, subject, "ambitie"),
    )


def _row(catalog: Catalog, ambition: Item, columns: tuple[Item, ...]) -> Row:
    serving = catalog.sources(ambition, "draagt_bij_aan")
    cells = tuple(
        Cell((Mark(column, choice_label(column.get("status"))),) if column in serving else (),
             say.EMPTY, ambition)
        for column in columns
    )  # fmt: skip
    number = sum(1 for column in columns if column in serving)
    alone = [
        choice_label(choice.get("uitkomst"))
        for choice in catalog.sources(ambition, "vloeit_voort_uit")
        if choice.get("uitkomst") in ("zelf", "niet_doen")
    ]
    note = say.chosen(alone) if alone and not number else say.collaborations(number)
    return Row(ambition, cells, note, stands=stateless(ambition.subjects))


def _about(catalog: Catalog, type_name: str, subject: str) -> tuple[Item, ...]:
    return tuple(
        item for item in catalog.of_type(type_name) if not subject or subject in item.subjects
    )
