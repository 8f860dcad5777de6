"""What the CSV files hold, in the words of W3C's CSV on the Web."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from normspoor.core.periods import parse_date
from normspoor.core.report.reading import BETWEEN
from normspoor.core.report.shape import Column, Head, Kind
from normspoor.core.wording.report_files import APOSTROPHE, title
from normspoor.report.grids import Grid

_WHOLE = re.compile(r"-?[0-9]+")
_DIALECT = {
    "encoding": "utf-8",
    "delimiter": ";",
    "lineTerminators": ["\r\n"],
    "quoteChar": '"',
    "doubleQuote": True,
    "header": True,
}


def metadata_of(head: Head, files: Mapping[str, Grid]) -> bytes:
    """``csv-metadata.json`` for these files by name."""
    data = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "dc:title": title(head.dossier),
        "dc:date": head.peildatum,
        "dc:description": APOSTROPHE,
        "dialect": _DIALECT,
        "tables": [_table(name, grid) for name, grid in files.items()],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _table(name: str, grid: Grid) -> dict[str, Any]:
    values = zip(*grid.rows, strict=True) if grid.rows else ((),) * len(grid.columns)
    columns = [_column(*one) for one in zip(grid.columns, values, strict=True)]
    return {
        "url": name,
        "dc:title": grid.title,
        "dc:description": grid.explanation,
        "tableSchema": {"columns": columns},
    }


def _column(column: Column, values: tuple[str, ...]) -> dict[str, Any]:
    """Its first title is the head in the file, as the standard asks; the second is for readers."""
    several = {"separator": BETWEEN} if column.kind is Kind.OBJECTS else {}
    titles = list(dict.fromkeys((column.key, column.head)))
    return {"name": column.key, "titles": titles, "datatype": _type(column, values), **several}


def _type(column: Column, values: tuple[str, ...]) -> str:
    """The strictest type that holds for the whole column: a day may be left as it was typed."""
    filled = [value for value in values if value]
    if column.kind is Kind.DATE and all(parse_date(value) for value in filled):
        return "date"
    if column.kind is Kind.NUMBER and all(_WHOLE.fullmatch(value) for value in filled):
        return "integer"
    return "string"
