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
_WHY_NOT = pytest.StashKey[str]()


def judged(config: pytest.Config) -> Judged:
    """The dossier of this run; builds a fresh needs.json unless one was given.

    Raises pytest's ``CollectError`` with a Dutch sentence where that cannot be done; it is
    tried once for the whole run.
    """
    if _KEY not in config.stash and _WHY_NOT not in config.stash:
        try:
            config.stash[_KEY] = _read(config)
        except (CannotBuild, UnusableNeedsJson, _NoDay) as error:
            config.stash[_WHY_NOT] = str(error)
    if _WHY_NOT in config.stash:
        raise pytest.Collector.CollectError(config.stash[_WHY_NOT])
    return config.stash[_KEY]


def why_not(config: pytest.Config) -> str:
    """Why there is no dossier to judge; nothing where there is one, or none was asked for."""
    return config.stash.get(_WHY_NOT, "")


class _NoDay(Exception):
    """The peildatum asked for is no date."""


def _read(config: pytest.Config) -> Judged:
    asked = config.getoption("--peildatum")
    if asked and parse_date(asked) is None:
        raise _NoDay(bad_date("--peildatum", asked))
    given = config.getoption("--needs-json")
    if given:
        return _from(Path(given), asked)
    with fresh_needs(config.rootpath, asked) as built:
        return _from(built.needs_json, asked)


def _from(path: Path, asked: str) -> Judged:
    records = read_records(path)
    day = parse_date(asked) or parse_date(judged_on(records)) or today()
    return Judged(catalog_of(items_of(records.values())), day)
