"""Hooks and options; does nothing in a project that names no checklists."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.core.checklist import LANDING
from normspoor.core.mistakes import mistakes
from normspoor.core.pageless import missing_pages, pageless_verdicts
from normspoor.core.summary import summary_lines
from normspoor.core.wording import checklist as say
from normspoor.pytest_plugin.collect import ChecklistFile, EmptyPage, PointItem, page_of
from normspoor.pytest_plugin.dossier import judged, why_not


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the checklists are, and for which day they are judged."""
    parser.addini(
        "normspoor_checklists", "folders or pages with checklists", type="paths", default=[]
    )
    group = parser.getgroup("normspoor")
    group.addoption("--peildatum", default="", help=say.PEILDATUM_HELP)
    group.addoption("--needs-json", default="", help=say.NEEDS_JSON_HELP)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the Markdown pages below the folders that the settings name."""
    if file_path.suffix != ".md" or file_path.stem == LANDING:
        return None
    roots: list[Path] = parent.config.getini("normspoor_checklists")
    if not any(file_path == root or file_path.is_relative_to(root) for root in roots):
        return None
    return ChecklistFile.from_parent(parent, path=file_path)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """What is to be done, in Dutch, after pytest's own dots."""
    session = terminalreporter._session  # noqa: SLF001 - the only way to the items that ran
    items = getattr(session, "items", [])
    points = [item.verdict for item in items if isinstance(item, PointItem)]
    empty = [item.file for item in items if isinstance(item, EmptyPage)]
    if reason := why_not(config):
        terminalreporter.section(say.TITLE)
        terminalreporter.line(reason)
    elif points or empty:
        terminalreporter.section(say.TITLE)
        dossier = judged(config)
        pageless = pageless_verdicts(dossier.catalog, _all_pages(config), dossier.peildatum)
        missing = missing_pages(dossier.catalog, pageless)
        found = mistakes(dossier.catalog)
        judged_points = [*points, *pageless]
        for line in summary_lines(found, judged_points, empty, missing, dossier.messages):
            terminalreporter.line(line)


def _all_pages(config: pytest.Config) -> list[str]:
    """Every page with a checklist, also where only a few of them ran."""
    roots: list[Path] = config.getini("normspoor_checklists")
    files = [file for root in roots for file in ([root] if root.is_file() else root.rglob("*.md"))]
    return [page_of(config, file) for file in files if file.stem != LANDING]
