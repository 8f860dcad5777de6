"""Participation by kind of arrangement: who does, answers for and decides what."""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import partner_of
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
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Catalog, Item
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import choice_label


def participations_by_arrangement(catalog: Catalog, peildatum: date, subject: str) -> Matrix:
    """A row for every participation, grouped by collaboration; a column for every kind."""
    field = TYPES_BY_NAME["afspraak"].field("soort")
    kinds = field.choices if field else ()
    groups = tuple(
        group
        for collaboration in catalog.of_type("samenwerkingsverband")
        if not subject or subject in collaboration.subjects
        if (group := _group(catalog, collaboration, kinds)).rows
    )
    columns = tuple(choice_label(kind) for kind in kinds)
    return Matrix(
        say.PARTICIPATION,
        columns,
        say.LAID_DOWN,
        groups,
        say.filters(peildatum, subject),
        () if groups else no_rows(catalog, subject, "deelname"),
    )


def _group(catalog: Catalog, collaboration: Item, kinds: tuple[str, ...]) -> Group:
    rows = tuple(
        _row(catalog, part, kinds)
        for part in catalog.sources(collaboration, "in_verband")
        if part.type == "deelname"
    )
    totals = tuple(str(number) for number in column_counts(rows, len(kinds)))
    return Group(collaboration.title, rows, totals)


def _row(catalog: Catalog, participation: Item, kinds: tuple[str, ...]) -> Row:
    arranged = catalog.sources(participation, "van_deelname")
    cells = tuple(
        Cell(
            tuple(Mark(item) for item in arranged if item.get("soort") == kind),
            say.EMPTY,
            participation,
        )
        for kind in kinds
    )
    laid_down = sum(1 for item in arranged if catalog.targets(item, "vastgelegd_in"))
    return Row(
        partner_of(catalog, participation),
        cells,
        say.arranged(laid_down, len(arranged)),
        stands=stateless(participation.subjects),
    )
