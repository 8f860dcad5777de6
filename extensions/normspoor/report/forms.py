"""The report in each of its forms, as files in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from normspoor.core.report.shape import Report
from normspoor.report.csv_files import csv_of
from normspoor.report.html.page import html_of
from normspoor.report.json_file import json_of
from normspoor.report.pdf.typeset import pdf_of
from normspoor.report.sheets import xlsx_of

#: The forms that are one file, by its name.
FORMS: tuple[tuple[str, Callable[[Report], bytes]], ...] = (
    ("rapport.html", lambda report: html_of(report).encode()),
    ("rapport.pdf", pdf_of),
    ("rapport.xlsx", xlsx_of),
    ("metrics.json", json_of),
)
#: The folder with the form that is many files.
CSV = "csv"


def write_forms(report: Report, folder: Path) -> tuple[Path, ...]:
    """Write every form into a folder, made where it is not there, and say which files.

    OSError where that cannot be done; files written by then stay behind, so build aside.
    """
    files = {name: made(report) for name, made in FORMS}
    files |= {f"{CSV}/{name}": held for name, held in csv_of(report).items()}
    for name, held in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(held)
    return tuple(folder / name for name in files)
