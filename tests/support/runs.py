"""Run a dossier as every face does, on the day of these tests."""

from __future__ import annotations

from datetime import date

from normspoor.core.model import Catalog
from normspoor.core.work import Work, to_do, work
from support.planted import DAY

PEILDATUM = date.fromisoformat(DAY)


def lines(catalog: Catalog) -> tuple[Work, ...]:
    """Every line, also what a conscious decision explains."""
    return work(catalog, PEILDATUM)


def asked(catalog: Catalog) -> list[tuple[str, str]]:
    """Check and place of every line that asks something."""
    return [(one.check_id, str(one.place)) for one in to_do(lines(catalog))]


def explained(catalog: Catalog) -> dict[tuple[str, str], str]:
    """The reason of every line that a conscious decision explains, by check and object."""
    return {(one.check_id, one.item_id): one.reason for one in lines(catalog) if one.is_motivated}
