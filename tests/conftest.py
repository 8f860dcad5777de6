"""For the whole run: what takes long is built once, and what tests measured is printed at the end.

A test says ``record_property("figure", "first load: 104 kB")``; the line travels with its
report, also from another process.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from normspoor.adapters.build import Built, build
from normspoor.adapters.norm import CURRENT, NORM_FOLDER, norm
from normspoor.adapters.norm_pages import build_site
from support.pages import ROOT
from support.site import PEILDATUM, SETTINGS

Once = Callable[[str, Callable[[Path], object]], Path]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line for every figure, in the order of the alphabet."""
    reports = [one for kind in terminalreporter.stats.values() for one in kind]
    figures = {
        str(value)
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "figure"
    }
    if figures:
        terminalreporter.section("what was measured")
        for figure in sorted(figures):
            terminalreporter.write_line(figure)


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Once:
    """Makes a folder of that name once for all processes; who comes later waits for it."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent

    def made(name: str, make: Callable[[Path], object]) -> Path:
        folder, ready = shared / name, shared / f"{name}.ready"
        with FileLock(shared / f"{name}.lock"):
            if not ready.is_file():
                make(folder)
                ready.touch()
        return folder

    return made


@pytest.fixture(scope="session", autouse=True)
def memory(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[None]:
    """What Normspoor remembers on this computer stays within this run."""
    base = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        shared = base if worker_id == "master" else base.parent
        patch.setenv("XDG_CACHE_HOME", str(shared / "geheugen"))
        yield


@pytest.fixture(scope="session")
def built(once: Once) -> Built:
    """The site of this repository, made now."""

    def make(folder: Path) -> None:
        made = build(ROOT, "html", folder, settings=SETTINGS)
        folder.with_suffix(".json").write_text(
            json.dumps([made.warnings, made.pages]), encoding="utf-8"
        )

    output = once("site", make)
    told = json.loads(output.with_suffix(".json").read_text(encoding="utf-8"))
    return Built(output, *map(tuple, told))


@pytest.fixture(scope="session")
def own_needs(once: Once) -> Path:
    """The needs.json of this repository: the norm, the checklists and the example dossier."""
    given = {"normspoor_peildatum": PEILDATUM}
    return once("needs", lambda folder: build(ROOT, "needs", folder, settings=given)) / "needs.json"


@pytest.fixture(scope="session")
def norm_beside(once: Once) -> Callable[[Path], Path]:
    """Puts the norm's own pages into the folder of a site, where no test is about making them."""

    def put(site: Path) -> Path:
        pages = once("norm", lambda folder: build_site(norm(CURRENT), folder))
        shutil.copytree(pages, site / NORM_FOLDER)
        return site

    return put
