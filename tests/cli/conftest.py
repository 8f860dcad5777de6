"""Dossiers that all tests of the command share; tests that change one make a copy."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.dossier import DAY, Run, needs_json, new_dossier, normspoor, paste_examples
from support.in_order import in_order


@pytest.fixture(scope="session")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for dossiers that no test changes."""
    return tmp_path_factory.mktemp("dossiers")


@pytest.fixture(scope="session")
def empty(workplace: Path) -> Path:
    """A dossier as ``nieuw`` writes it, without taalhuis and IDO."""
    return new_dossier(workplace / "leeg")


@pytest.fixture(scope="session")
def filled(workplace: Path) -> Path:
    """A dossier with everything, in which each example of the template was taken over."""
    return paste_examples(new_dossier(workplace / "gevuld", "--taalhuis", "--ido"))


@pytest.fixture(scope="session", name="in_order")
def dossier_in_order(workplace: Path) -> Path:
    """A dossier in which nothing is left to do: every answer and every judgement is there."""
    return in_order(workplace / "op-orde")


@pytest.fixture
def copy_of(tmp_path: Path) -> Callable[[Path], Path]:
    """Copies a shared dossier, so that a test may change it."""

    def copy(folder: Path) -> Path:
        return shutil.copytree(folder, tmp_path / folder.name)

    return copy


@pytest.fixture(scope="session")
def site_run(filled: Path) -> Run:
    """The site of the filled dossier, with the norm's own pages built along."""
    return normspoor("site", filled, "--peildatum", DAY, cwd=filled)


@pytest.fixture(scope="session")
def site(filled: Path, site_run: Run) -> Path:
    """Where that site stands."""
    assert site_run.code == 0, site_run.text
    return filled / "_build" / "site"


def _needs(folder: Path) -> dict[str, dict[str, Any]]:
    data = json.loads(
        needs_json(folder, folder.parent / f"{folder.name}-needs").read_text(encoding="utf-8")
    )
    (version,) = data["versions"].values()
    found: dict[str, dict[str, Any]] = version["needs"]
    return found


@pytest.fixture(scope="session")
def empty_needs(empty: Path) -> dict[str, dict[str, Any]]:
    """Every object of the empty dossier by id."""
    return _needs(empty)


@pytest.fixture(scope="session")
def filled_needs(filled: Path) -> dict[str, dict[str, Any]]:
    """Every object of the filled dossier by id."""
    return _needs(filled)
