"""For the whole run: the site is built once, and what tests measured is printed at the end.

A test says ``record_property("figure", "first load: 104 kB")``; the line travels with its
report, also from another process.
"""

from __future__ import annotations

import json

import pytest
from filelock import FileLock

from normspoor.adapters.build import Built, build
from support.pages import ROOT
from support.site import SETTINGS


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
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """The site of this repository, made now, once for all processes that test it."""
    base = tmp_path_factory.getbasetemp()
    folder = base if worker_id == "master" else base.parent
    output, told = folder / "site", folder / "site.json"
    with FileLock(folder / "site.lock"):
        if not told.is_file():
            made = build(ROOT, "html", output, settings=SETTINGS)
            told.write_text(json.dumps(made.warnings), encoding="utf-8")
    return Built(output, tuple(json.loads(told.read_text(encoding="utf-8"))))
