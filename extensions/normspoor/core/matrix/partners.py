"""Partner by role: who gives money, who delivers, who works along, and in what."""

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
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Catalog, Item
from normspoor.core.trace import trace
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import choice_label


def partners_by_role(catalog: Catalog, peildatum: date, subject: str) -> Matrix:
    """A row for every partner, a column for every role of the norm."""
    field = TYPES_BY_NAME["partner"].field("rollen")
    roles = field.choices if field else ()
    partners = [
        item for item in catalog.of_type("partner") if not subject or subject in item.subjects
    ]
    rows = tuple(_row(catalog, partner, roles) for partner in partners)
    columns = tuple(choice_label(role) for role in roles)
    totals = tuple(str(number) for number in column_counts(rows, len(columns)))
    return Matrix(
        say.PARTNER,
        columns,
        say.TAKES_PART_IN,
        (Group("", rows, totals),) if rows else (),
        say.filters(peildatum, subject),
        () if rows else no_rows(catalog, subject, "partner"),
    )


def _row(catalog: Catalog, partner: Item, roles: tuple[str, ...]) -> Row:
    cells = tuple(
        Cell((Mark(partner, choice_label(role)),) if role in partner.words("rollen") else (),
             say.EMPTY, partner)
        for role in roles
    )  # fmt: skip
    number = len(trace(catalog, partner, "<van_partner", "in_verband"))
    return Row(partner, cells, say.collaborations(number), stands=stateless(partner.subjects))
