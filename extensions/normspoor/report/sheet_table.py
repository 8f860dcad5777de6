"""One table on a sheet of its own: typed cells, filters, a head that stays in view."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from xlsxwriter.worksheet import Worksheet

from normspoor.core.periods import parse_date
from normspoor.core.report.shape import Column, Kind
from normspoor.core.wording.report_files import REST
from normspoor.report.grids import Grid
from normspoor.report.limits import CELL, clipped, one_line
from normspoor.report.sheet_style import Style

#: A number as we write it, so that no digit or zero gets lost: Excel keeps fifteen digits.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,10})(?:,[0-9]{1,4})?")
#: Excel knows no day before this one.
_FIRST_DAY = date(1900, 3, 1)
_NARROWEST, _WIDEST, _WIDEST_OF_MANY, _ROOM = 9, 60, 22, 500
#: Characters on a line of A4: standing, and lying down at half size.
_UPRIGHT, _FITS = 90, 250
#: Excel takes a few hundred characters for what a screen reader says of a table.
_SPOKEN = 250


def put_table(sheet: Worksheet, grid: Grid, number: int, style: Style) -> None:
    """Fill a sheet; a table without rows says so in its first cell."""
    rows = grid.rows or ((grid.empty, *("" for _ in grid.columns[1:])),)
    sheet.add_table(
        0, 0, len(rows), len(grid.columns) - 1,
        {
            "name": f"Tabel_{number}",
            "title": clipped(one_line(grid.title), _SPOKEN),
            "description": clipped(one_line(grid.explanation), _SPOKEN),
            "style": "Table Style Light 1",
            "columns": [{"header": one.head, "header_format": style.head} for one in grid.columns],
        },
    )  # fmt: skip
    for down, row in enumerate(rows, start=1):
        for across, (column, words) in enumerate(zip(grid.columns, row, strict=True)):
            value = _value(column, words)
            sheet.write(down, across, value, style.day if isinstance(value, date) else style.text)
    _lay_out(sheet, grid, _widths(grid, rows))


def _value(column: Column, words: str) -> datetime | float | str:
    """What Excel can sort by, where the words say that; otherwise the words."""
    day = parse_date(words) if column.kind is Kind.DATE else None
    if day and day >= _FIRST_DAY:
        return datetime.combine(day, time.min)
    if column.kind is Kind.NUMBER and _NUMBER.fullmatch(words):
        return float(words.replace(",", "."))
    return clipped(words, CELL, REST)


def _widths(grid: Grid, rows: tuple[tuple[str, ...], ...]) -> list[int]:
    """Wide enough for the longest line, within reason; many columns share the room."""
    widest = min(max(_ROOM // len(grid.columns), _WIDEST_OF_MANY), _WIDEST)
    columns = zip(*((one.head for one in grid.columns), *rows), strict=True)
    lines = (max(len(line) for text in texts for line in text.split("\n")) for texts in columns)
    return [min(max(length + 3, _NARROWEST), widest) for length in lines]


def _lay_out(sheet: Worksheet, grid: Grid, widths: list[int]) -> None:
    """Widths and paper; what is too wide to read on one page runs on to the next."""
    for across, width in enumerate(widths):
        sheet.set_column(across, across, width)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0, 0)
    if grid.wide or sum(widths) > _UPRIGHT:
        sheet.set_landscape()
    if sum(widths) <= _FITS:
        sheet.fit_to_pages(1, 0)
