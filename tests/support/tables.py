"""Read the tables, anchors and links of a built page."""

from __future__ import annotations

import re
from html.parser import HTMLParser


def tables(page: str) -> dict[str, list[list[str]]]:
    """The rows below the head of every table by its id; the words of each cell.

    The small line that says of a point whether it is norm or guidance is left out.
    """
    reader = _Reader()
    reader.feed(page)
    return {anchor: [_words(row) for row in rows[1:]] for anchor, rows in reader.found.items()}


def anchors(page: str) -> list[str]:
    """Every id on a page, in order; an id that is there twice is wrong."""
    return re.findall(r'\sid="([^"]*)"', page)


def _words(cells: list[str]) -> list[str]:
    return [" ".join(cell.split()) for cell in cells]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[list[str]]] = {}
        self._rows: list[list[str]] = []
        self._in_cell = False
        self._in_label = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._rows = self.found.setdefault(dict(attrs).get("id") or "", [])
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._rows[-1].append("")
            self._in_cell = True
        elif tag == "p":
            self._in_label = dict(attrs).get("class") == "puntlabel"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in_cell = False
        elif tag in ("p", "div") and self._in_cell:
            self._rows[-1][-1] += " "
            self._in_label = False

    def handle_data(self, data: str) -> None:
        if self._in_cell and not self._in_label:
            self._rows[-1][-1] += data
