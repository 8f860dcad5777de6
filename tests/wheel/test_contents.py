"""The wheel carries everything that a dossier needs, and nothing of this repository besides."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from normspoor.adapters.norm import CURRENT
from normspoor.adapters.norm_pages import build_catalog
from normspoor.report.pdf.letters import FILES
from support.dossier import REPOSITORY

pytestmark = pytest.mark.slow

PACKAGE = REPOSITORY / "extensions" / "normspoor"
CATALOG = f"catalogus/{CURRENT}.json"
#: The norm, the guidance and the checklists, from which a team's site of the norm is made.
CARRIED = ("norms", "docs/beginnen", "docs/gids", "docs/uitleg", "docs/naslag", "checklists")


@pytest.fixture(scope="module")
def archive(wheel: Path) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(wheel) as opened:
        yield opened


def _below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _packed(archive: zipfile.ZipFile, folder: str) -> dict[str, bytes]:
    start = f"normspoor/{folder}/"
    return {
        name.removeprefix(start): archive.read(name)
        for name in archive.namelist()
        if name.startswith(start)
    }


@pytest.mark.parametrize(
    "folder",
    [
        "sjabloon",
        "catalogus",
        "core",
        "cli",
        "adapters",
        "pytest_plugin",
        "report",
        "sphinx/static",
    ],
)
def test_a_folder_of_the_package_is_packed_whole(archive: zipfile.ZipFile, folder: str) -> None:
    assert _packed(archive, folder) == _below(PACKAGE / folder)
    assert _packed(archive, folder)


@pytest.mark.parametrize("folder", ["sphinx/beelden", "sphinx/locale", "sphinx/templates"])
def test_what_the_site_needs_besides_code_is_packed(archive: zipfile.ZipFile, folder: str) -> None:
    assert _packed(archive, folder) == _below(PACKAGE / folder)
    assert _packed(archive, folder)


@pytest.mark.parametrize("folder", CARRIED)
def test_the_pages_that_go_along_are_packed_whole(archive: zipfile.ZipFile, folder: str) -> None:
    assert _packed(archive, f"paginas/{folder}") == _below(REPOSITORY / folder)
    assert _packed(archive, f"paginas/{folder}")


def test_the_example_dossier_stays_behind(archive: zipfile.ZipFile) -> None:
    carried = tuple(f"{folder}/" for folder in CARRIED)
    assert [name for name in _packed(archive, "paginas") if not name.startswith(carried)] == []


def test_others_can_check_types_against_it(archive: zipfile.ZipFile) -> None:
    assert "normspoor/py.typed" in archive.namelist()


def test_the_command_and_the_plugin_are_announced(archive: zipfile.ZipFile) -> None:
    (name,) = (name for name in archive.namelist() if name.endswith("/entry_points.txt"))
    lines = archive.read(name).decode().split("\n")
    assert "normspoor = normspoor.cli.main:main" in lines
    assert "normspoor = normspoor.pytest_plugin.plugin" in lines


def test_every_licence_goes_along(archive: zipfile.ZipFile) -> None:
    names = {name.rsplit("/", 1)[1] for name in archive.namelist() if "/LICENSES/" in name}
    assert names == {
        "CC-BY-4.0.txt", "EUPL-1.2.txt", "LicenseRef-DejaVu.txt", "OFL-1.1.txt"
    }  # fmt: skip


def test_the_letters_of_the_report_go_along(archive: zipfile.ZipFile) -> None:
    assert set(_packed(archive, "report/pdf/lettertype")) == set(FILES)


def test_nothing_else_of_this_repository_goes_along(archive: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top.split("-")[0] for top in tops} == {"normspoor"}
    assert not [n for n in archive.namelist() if "_build" in n or "__pycache__" in n]


def test_the_pinned_catalog_is_what_the_pages_of_the_norm_say(tmp_path: Path) -> None:
    made = tmp_path / "catalogus.json"
    build_catalog(made)
    assert made.read_bytes() == (PACKAGE / CATALOG).read_bytes(), "run make norm"
