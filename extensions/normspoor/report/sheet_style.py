"""How the sheets of the workbook look, on the screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from normspoor.report.limits import clipped, one_line

A4 = 9
#: Dutch names of months, whatever language Excel speaks.
DAY = "[$-413]d mmmm yyyy"
#: A head of a page may be 255 long, and holds three such parts.
_PART = 70


@dataclass(frozen=True, slots=True)
class Style:
    """The formats of cells."""

    title: Format
    head: Format
    text: Format
    day: Format
    link: Format

    @classmethod
    def of(cls, book: Workbook) -> Style:
        top = {"text_wrap": True, "valign": "top"}
        return cls(
            book.add_format({"bold": True, "font_size": 16}),
            book.add_format({**top, "bold": True, "bottom": 1}),
            book.add_format(top),
            book.add_format({**top, "num_format": DAY, "align": "left"}),
            book.add_format({**top, "underline": 1, "font_color": "#0B4A8F"}),
        )


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around every printed sheet."""

    dossier: str
    day: str
    page: str

    def put(self, sheet: Worksheet, title: str) -> None:
        """Set paper, head and foot of a sheet with this title."""
        sheet.set_paper(A4)
        sheet.set_header(f"&L{_typed(self.dossier)}&R{_typed(title)}")
        sheet.set_footer(f"&L{_typed(self.day)}&R{self.page}")


def _typed(text: str) -> str:
    """Words of others in the head of a page, where ``&`` begins an instruction."""
    return clipped(one_line(text), _PART).replace("&", "&&")
