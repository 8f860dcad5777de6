"""The catalog that the points are judged on, read once for a whole run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from normspoor.adapters.build import CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson, items_of, judged_on, read_records
from normspoor.adapters.clock import today
from normspoor.core.model import Catalog, catalog_of
from normspoor.core.periods import parse_date
from normspoor.core.wording.mistakes import bad_date


@dataclass(frozen=True, slots=True)
class Judged:
    """A catalog and the day on which it is judged."""

    catalog: Catalog
    peildatum: date


_KEY = pytest.StashKey[Judged]()


def judged(config: pytest.Config) -> Judged:
    """The dossier of this run; builds a fresh needs.json unless one was given.

    Raises pytest's ``CollectError`` with a Dutch sentence where that cannot be done.
    """
    if _KEY not in config.stash:
        try:
            config.stash[_KEY] = _read(config)
        except (CannotBuild, UnusableNeedsJson) as error:
            raise pytest.Collector.CollectError(str(error)) from error
    return config.stash[_KEY]


def _read(config: pytest.Config) -> Judged:
    asked = config.getoption("--peildatum")
    if asked and parse_date(asked) is None:
        raise pytest.Collector.CollectError(bad_date("--peildatum", asked))
    given = config.getoption("--needs-json")
    if given:
        return _from(Path(given), asked)
    with fresh_needs(config.rootpath, asked) as built:
        return _from(built.needs_json, asked)


def _from(path: Path, asked: str) -> Judged:
    records = read_records(path)
    day = parse_date(asked) or parse_date(judged_on(records)) or today()
    return Judged(catalog_of(items_of(records.values())), day)
