"""The report as CSV files, with a description for who reads them with a program."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from io import StringIO

from normspoor.core.report.shape import Report
from normspoor.core.safe_names import free, slug
from normspoor.report.csv_metadata import metadata_of
from normspoor.report.grids import Grid, grid_of
from normspoor.report.overviews import figures, first_page, things

METADATA = "csv-metadata.json"
#: What a spreadsheet may take for a formula.  The apostrophes in front belong to it, so that
#: one more can always be taken off again.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


def csv_of(report: Report) -> Mapping[str, bytes]:
    """Each file by name: first page, figures, tables, objects and what the columns hold."""
    tables = (grid_of(report, table) for table in report.tables)
    named: dict[str, Grid] = {}
    for grid in (first_page(report), figures(report), things(report), *tables):
        named[f"{free(slug(grid.key, 'tabel'), _stems(named))}.csv"] = grid
    files = {name: table_bytes(grid) for name, grid in named.items()}
    return {METADATA: metadata_of(report.head, named), **files}


def table_bytes(grid: Grid) -> bytes:
    """One table: UTF-8 with a BOM and ``;``, as a Dutch Excel opens it by itself."""
    held = StringIO(newline="")
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    writer.writerow(column.key for column in grid.columns)
    writer.writerows([harmless(words) for words in row] for row in grid.rows)
    return held.getvalue().encode("utf-8-sig")


def harmless(words: str) -> str:
    """Words with an apostrophe in front where a spreadsheet would compute them.

    A number may begin with a minus; it computes nothing.
    """
    computed = _FORMULA.match(words) and not _NUMBER.fullmatch(words)
    return f"'{words}" if computed else words


def _stems(named: Mapping[str, Grid]) -> set[str]:
    return {name.removesuffix(".csv") for name in named}
