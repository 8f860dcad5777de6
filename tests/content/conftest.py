"""The pages of this repository as a catalog, read once for all tests in this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.adapters.catalog import read_catalog
from normspoor.core.model import Catalog


@pytest.fixture(scope="session")
def catalog(own_needs: Path) -> Catalog:
    """Everything in the pages: the norm, the checklists and the example dossier."""
    return read_catalog(own_needs)
