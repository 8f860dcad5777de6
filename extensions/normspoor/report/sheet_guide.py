"""The first sheet of the workbook: what this is, how to read it, where everything stands."""

from __future__ import annotations

from collections.abc import Iterator

from xlsxwriter.worksheet import Worksheet

from normspoor.core.report.facts import facts, marks
from normspoor.core.report.shape import Report
from normspoor.core.wording.report_files import (
    ABOUT,
    HOW_TO_READ,
    SHEETS,
    UNTESTED,
    WHAT_IT_IS,
    WHAT_SHEETS_ARE,
    title,
)
from normspoor.report.grids import Grid
from normspoor.report.sheet_style import Style

_LABELS, _SENTENCES = 32, 90


def put_guide(
    sheet: Worksheet, report: Report, named: tuple[tuple[str, Grid], ...], style: Style
) -> None:
    """Fill the sheet; ``named`` are the other sheets by name, to go to."""
    sheet.set_column(0, 0, _LABELS)
    sheet.set_column(1, 1, _SENTENCES)
    sheet.fit_to_pages(1, 0)
    sheet.write_string(0, 0, title(report.head.dossier), style.title)
    down = 0
    for down, (label, words) in enumerate(_lines(report), start=1):
        sheet.write_string(down, 0, label, style.head if not words else style.text)
        sheet.write_string(down, 1, words, style.text)
    for below, (name, grid) in enumerate(named, start=down + 1):
        sheet.write_url(below, 0, f"internal:'{name}'!A1", style.link, name)
        sheet.write_string(below, 1, _explained(name, grid), style.text)


def _lines(report: Report) -> Iterator[tuple[str, str]]:
    """Label and words of each line; a line without words is a heading."""
    yield from _section(WHAT_IT_IS, WHAT_SHEETS_ARE)
    yield ABOUT, ""
    yield from facts(report.head)
    yield from marks(report.head)
    yield from _section(HOW_TO_READ, report.reading)
    yield from _section(UNTESTED, report.untested)
    yield SHEETS, ""


def _section(heading: str, sentences: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield heading, ""
    yield from (("", sentence) for sentence in sentences)


def _explained(name: str, grid: Grid) -> str:
    """What is on a sheet, with its title where that did not fit in its name."""
    return grid.explanation if name == grid.title else f"{grid.title}. {grid.explanation}"
