"""The report as a workbook for Excel: a guide first, then one table on each sheet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

from xlsxwriter import Workbook

from normspoor.core.periods import in_words
from normspoor.core.report.shape import Head, Report
from normspoor.core.wording.report_files import GUIDE, on_day, page, title
from normspoor.report.grids import Grid, grid_of
from normspoor.report.limits import sheet_names
from normspoor.report.overviews import figures, first_page, things
from normspoor.report.sheet_guide import put_guide
from normspoor.report.sheet_style import Furniture, Style
from normspoor.report.sheet_table import put_table

#: Nothing that somebody typed becomes a formula, a link or a number by itself.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def sheets_of(report: Report) -> tuple[Grid, ...]:
    """What stands on the sheets after the guide."""
    tables = (grid_of(report, table, to_read=True) for table in report.tables)
    return (first_page(report), figures(report), *tables, things(report))


def xlsx_of(report: Report) -> bytes:
    """The workbook; the same bytes for the same report."""
    grids = sheets_of(report)
    titles = (GUIDE, *(grid.title for grid in grids))
    guide, *names = sheet_names(titles)
    held = BytesIO()
    with Workbook(held, _OPTIONS) as book:
        book.set_properties(_properties(report.head))
        style, furniture = Style.of(book), _furniture(report.head)
        put_guide(book.add_worksheet(guide), report, tuple(zip(names, grids, strict=True)), style)
        for number, (name, grid) in enumerate(zip(names, grids, strict=True), start=1):
            put_table(book.add_worksheet(name), grid, number, style)
        for sheet, words in zip(book.worksheets(), titles, strict=True):
            furniture.put(sheet, words)
    return held.getvalue()


def _properties(head: Head) -> dict[str, str | datetime]:
    day = date.fromisoformat(head.peildatum)
    return {
        "title": title(head.dossier),
        "subject": f"{head.framework}, {head.norm} {head.norm_version}",
        "author": head.dossier,
        "comments": on_day(in_words(day)),
        "created": datetime(day.year, day.month, day.day, tzinfo=UTC),
    }


def _furniture(head: Head) -> Furniture:
    day = in_words(date.fromisoformat(head.peildatum))
    return Furniture(head.dossier, on_day(day), page("&P", "&N"))
