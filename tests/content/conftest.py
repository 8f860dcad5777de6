"""The pages of this repository, built once for all tests in this folder."""

from __future__ import annotations

import pytest

from normspoor.adapters.build import fresh_needs
from normspoor.adapters.catalog import read_catalog
from normspoor.core.model import Catalog
from support.pages import ROOT

#: The day on which the example library lives; conf.py says the same.
PEILDATUM = "2026-11-21"


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Everything in the pages: the norm, the checklists and the example dossier."""
    with fresh_needs(ROOT, PEILDATUM) as built:
        return read_catalog(built.needs_json)
