"""Run a dossier as every face does, on the day of these tests."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from normspoor.core.checklist import FOLDER
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog
from normspoor.core.points import POINTS
from normspoor.core.work import Ahead, Work, ahead, assess, to_do
from support.planted import DAY

PEILDATUM = date.fromisoformat(DAY)


def pages_of(catalog: Catalog) -> tuple[str, ...]:
    """The page of every checklist, as a team has it that kept them all."""
    found = (point.place.page.rpartition(f"{FOLDER}/") for point in catalog.of_type(*POINTS))
    return tuple(sorted({f"{folder}{name}" for _, folder, name in found}))


def work(
    catalog: Catalog, day: date = PEILDATUM, lists: Collection[str] | None = None
) -> tuple[Work, ...]:
    """The list of a team that kept these checklists, or all of them."""
    kept = pages_of(catalog) if lists is None else lists
    return assess(catalog, day, kept, mistakes(catalog)).lines


def look_ahead(
    catalog: Catalog, today: tuple[Work, ...], lists: Collection[str] | None = None
) -> Ahead | None:
    """What the next audit day adds to the list of today, for the same team."""
    kept = pages_of(catalog) if lists is None else lists
    return ahead(catalog, PEILDATUM, today, kept, mistakes(catalog))


def lines(catalog: Catalog) -> tuple[Work, ...]:
    """Every line, also what a conscious decision explains."""
    return work(catalog)


def asked(catalog: Catalog) -> list[tuple[str, str]]:
    """Check and place of every line that asks something."""
    return [(one.check_id, str(one.place)) for one in to_do(lines(catalog))]


def explained(catalog: Catalog) -> dict[tuple[str, str], str]:
    """The reason of every line that a conscious decision explains, by check and object."""
    return {(one.check_id, one.item_id): one.reason for one in lines(catalog) if one.is_motivated}
