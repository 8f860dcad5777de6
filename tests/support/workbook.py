"""Workbooks of reports, opened again to read them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from openpyxl import load_workbook

from normspoor.core.report.shape import Cell, Report
from normspoor.report.sheets import xlsx_of
from support.sample_report import sample_report

#: The sheets that every workbook begins with.
FIXED = ("Leeswijzer", "Eerste blad", "Cijfers")


def opened(report: Report):
    return load_workbook(BytesIO(xlsx_of(report)))


def with_table(**changed) -> Report:
    """A report with one table, changed in these respects."""
    report = sample_report()
    return replace(report, tables=(replace(report.table("bewijs"), **changed),))


def with_cells(said: list[tuple[int, str]]) -> Report:
    """A report with a row of evidence for each of these: the column, and the words in it."""
    row = sample_report().table("bewijs").rows[0]
    rows = tuple(
        replace(row, cells=(*row.cells[:column], Cell(words), *row.cells[column + 1 :]))
        for column, words in said
    )
    return with_table(rows=rows)


def lines(sheet) -> list[dict]:
    """The lines of a sheet by the heads of its columns."""
    heads, *rows = sheet.iter_rows(values_only=True)
    assert len(set(heads)) == len(heads)
    return [dict(zip(heads, row, strict=True)) for row in rows]
