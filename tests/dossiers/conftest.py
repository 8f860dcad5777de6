"""The whole dossier and all breaks in it, read once for all tests in this folder."""

from __future__ import annotations

import pytest

from dossiers.cases import CASES
from support.planted import Dossiers


@pytest.fixture(scope="session")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> Dossiers:
    """The whole dossier, and the dossier with each of the breaks."""
    return Dossiers(tmp_path_factory.mktemp("dossiers") / "proef", CASES)
