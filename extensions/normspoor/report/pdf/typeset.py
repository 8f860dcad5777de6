"""The report as a PDF: its words as data, its shape from ``rapport.typ``, the letters ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst

from normspoor.core.report.shape import Report
from normspoor.core.wording.report_paper import no_paper, unprintable
from normspoor.report.pdf.content import content
from normspoor.report.pdf.letters import MARK, letters, printable
from normspoor.report.pdf.tables import SIZE
from normspoor.report.pdf.widths import breakable

_TEMPLATE = Path(__file__).parent / "rapport.typ"


class NoPaper(Exception):
    """A report that cannot be drawn; the text is for the user."""


def pdf_of(report: Report) -> bytes:
    """The report as PDF/UA-1 and PDF/A-2a: the same bytes for the same report, on any computer.

    Typst itself refuses to write a PDF that breaks what these promise.  Raises
    :class:`NoPaper` then, and :class:`~normspoor.report.pdf.letters.NoLetters`.
    """
    fonts = letters()
    data = _each(content(report), lambda text: breakable(printable(text)))
    said = json.dumps(data, ensure_ascii=False)
    note = unprintable(MARK) if MARK in said else ""
    try:
        return typst.compile(
            _TEMPLATE,
            root=_TEMPLATE.parent,
            font_paths=fonts,
            sys_inputs={"report": said, "size": str(SIZE), "note": note},
            pdf_standards=["ua-1", "a-2a"],
            timestamp=datetime.fromisoformat(report.head.peildatum).replace(tzinfo=UTC),
        )
    except typst.TypstError as error:
        raise NoPaper(no_paper(str(error))) from error


def _each(value: Any, change: Callable[[str], str]) -> Any:
    """The same data with every text changed; names stay as they are."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _each(one, change) for name, one in value.items()}
    return [_each(one, change) for one in value] if isinstance(value, list | tuple) else value
