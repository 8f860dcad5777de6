"""The catalog that the points are judged on, read once for a whole run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from normspoor.adapters.build import CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson
from normspoor.adapters.judging import Judged, read_judged
from normspoor.core.periods import parse_date
from normspoor.core.wording.mistakes import bad_date

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
        return read_judged(Path(given), asked)
    with fresh_needs(config.rootpath, asked) as built:
        return replace(read_judged(built.needs_json, asked), messages=built.warnings)
