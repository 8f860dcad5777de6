"""The report of a dossier made by hand."""

from __future__ import annotations

from datetime import date

from normspoor.core.edition import Edition
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, Item
from normspoor.core.report.head import Origin
from normspoor.core.report.make import report_of_dossier
from normspoor.core.report.shape import Report, Row, Table
from normspoor.core.work import assess
from support.factory import PEILDATUM, dossier
from support.runs import pages_of

ORIGIN = Origin("ab12cd3 van 20 november 2026", Edition.AUDITOR)


def report_of_items(*items: Item, peildatum: date = PEILDATUM, **settings: str) -> Report:
    """The report of the norm, a profile with these settings and these items."""
    return report_of_catalog(dossier(*items, **settings), peildatum)


def report_of_catalog(catalog: Catalog, peildatum: date = PEILDATUM) -> Report:
    """The report of a catalog, with all that is found in it for a team that kept every list."""
    assessed = assess(catalog, peildatum, pages_of(catalog), mistakes(catalog))
    return report_of_dossier(catalog, peildatum, assessed, ORIGIN)


def named(table: Table, row: Row, column: str) -> list[str]:
    """The ids of the objects in one place of a table."""
    return [one.id for one in _cell(table, row, column).mentions]


def said(table: Table, row: Row, column: str) -> str:
    """The text in one place of a table."""
    return _cell(table, row, column).text


def _cell(table: Table, row: Row, column: str):
    return row.cells[[one.key for one in table.columns].index(column)]
