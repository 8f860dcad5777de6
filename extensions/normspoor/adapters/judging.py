"""A needs.json together with the day on which it is judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from normspoor.adapters.catalog import items_of, judged_on, read_records
from normspoor.adapters.clock import today
from normspoor.core.model import Catalog, catalog_of
from normspoor.core.periods import parse_date


@dataclass(frozen=True, slots=True)
class Judged:
    """A catalog and the day on which it is judged."""

    catalog: Catalog
    peildatum: date
    #: what the build had to say about its pages
    messages: tuple[str, ...] = ()


def read_judged(path: Path, asked: str) -> Judged:
    """The dossier in a needs.json, on the day asked for, else that of the build, else today.

    Raises :class:`normspoor.adapters.catalog.UnusableNeedsJson` where it cannot be read.
    """
    records = read_records(path)
    day = parse_date(asked) or parse_date(judged_on(records)) or today()
    return Judged(catalog_of(items_of(records.values())), day)
