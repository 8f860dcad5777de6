"""The overview on paper: an auditor reads it without a screen."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

MATRIX = "Van vraag naar bewijs"
_SHEET = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</word>')
_TABLE = """caption => {
  const tables = [...document.querySelectorAll("table")];
  const captions = tables.map(t => t.caption ? t.caption.innerText.trim() : "");
  const table = tables[captions.indexOf(caption)];
  const text = cells => [...cells].map(cell => cell.innerText.trim());
  return {heads: text(table.tHead.querySelectorAll("th")),
    rows: text(table.querySelectorAll("tbody th[scope=row]")),
    next: [captions[captions.indexOf(caption) + 1]]};
}"""


@dataclass(frozen=True)
class Sheet:
    """One printed page: its size and its words with where they begin."""

    width: float
    height: float
    words: tuple[tuple[float, float, str], ...]

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height

    @property
    def text(self) -> str:
        """The words in the order of the page."""
        return " ".join(word for _, _, word in self.words)

    def left_of(self, head: str) -> str:
        """The words left of a column, from top to bottom: a cell's lines stay together."""
        edge = min((x for x, _, word in self.words if word == head), default=0.0)
        lines = sorted((round(y), x, word) for x, y, word in self.words if x < edge - 1)
        return " ".join(word for _, _, word in lines)


@pytest.fixture(scope="session")
def sheets(overview, tmp_path_factory) -> list[Sheet]:
    """The overview as it comes out of a printer."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("Er is geen pdftotext op deze computer (het zit in poppler-utils).")
    paper = Path(tmp_path_factory.mktemp("papier"))
    overview.page.pdf(path=paper / "overzicht.pdf", format="A4", prefer_css_page_size=True)
    command = [reader, "-bbox", "overzicht.pdf", "overzicht.html"]
    subprocess.run(command, cwd=paper, check=True)
    return [
        Sheet(
            float(width),
            float(height),
            tuple((float(x), float(y), unescape(word)) for x, y, word in _WORD.findall(inner)),
        )
        for width, height, inner in _SHEET.findall(
            (paper / "overzicht.html").read_text(encoding="utf-8")
        )
    ]


@pytest.fixture(scope="session")
def matrix(overview) -> dict[str, list[str]]:
    """The heads and row titles of the matrix on the screen, and the caption of what follows."""
    found: dict[str, list[str]] = overview.page.evaluate(_TABLE, MATRIX)
    return found


def test_every_row_of_the_matrix_is_on_paper(sheets, matrix):
    left = " ".join(sheet.left_of(matrix["heads"][1]) for sheet in sheets)
    missing = [row for row in matrix["rows"] if " ".join(row.split()) not in left]

    assert len(matrix["rows"]) >= 15
    assert not missing


def test_the_matrix_lies_on_its_side(sheets, matrix):
    pages = [sheet for sheet in sheets if all(head in sheet.text for head in matrix["heads"])]

    assert pages, "no page holds all heads of the matrix"
    assert all(sheet.landscape for sheet in pages)


def test_running_text_stays_upright(sheets):
    assert not sheets[0].landscape


def test_the_heads_come_back_on_every_page_of_the_matrix(sheets, matrix):
    heads = matrix["heads"]
    first = next(n for n, sheet in enumerate(sheets) if MATRIX in sheet.text)
    last = next(n for n, sheet in enumerate(sheets) if matrix["next"][0] in sheet.text)
    without = [n + 1 for n in range(first, last) if not all(h in sheets[n].text for h in heads)]

    assert first < last
    assert not without, f"pages without the heads of the matrix: {without}"


def test_nothing_is_cut_off_at_the_edge_of_the_paper(sheets):
    found = [word for sheet in sheets for x, _, word in sheet.words if x < 0 or x > sheet.width - 5]

    assert not found


def test_what_only_works_on_a_screen_is_not_printed(sheets):
    text = " ".join(sheet.text for sheet in sheets)

    assert "Zoeken" not in text
    assert "Spring naar" not in text
