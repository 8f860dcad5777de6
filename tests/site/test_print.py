"""The overview on paper: an auditor reads it without a screen."""

from __future__ import annotations

import re

import pytest

from support.paper import MM, Sheet

pytestmark = pytest.mark.browser

MATRIX = "Van vraag naar bewijs"
_TABLE = """caption => {
  const tables = [...document.querySelectorAll("table")];
  const words = t => t.querySelector(".caption-text") ?? t.caption;
  const captions = tables.map(t => words(t)?.innerText.trim() ?? "");
  const table = tables[captions.indexOf(caption)];
  const text = cells => [...cells].map(cell => cell.innerText.trim());
  return {heads: text(table.tHead.querySelectorAll("th")),
    rows: text(table.querySelectorAll("tbody th[scope=row]")),
    next: [captions[captions.indexOf(caption) + 1]]};
}"""


@pytest.fixture(scope="session")
def sheets(on_paper) -> tuple[Sheet, ...]:
    """The overview as it comes out of a printer."""
    return on_paper("docs/voorbeelddossier/overzicht").sheets


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


def test_a_page_of_matrices_lies_on_its_side_as_a_whole(sheets):
    assert any("Wat staat nog open?" in sheet.text for sheet in sheets)
    assert all(sheet.landscape for sheet in sheets)
    assert all(len(sheet.words) > 60 for sheet in sheets)


def test_text_below_the_only_matrix_of_a_page_stands_upright(on_paper):
    sheets = on_paper("docs/voorbeelddossier/hulpmiddelen/strategie").sheets
    (text,) = [sheet for sheet in sheets if "Wat daarin opvalt" in sheet.text]

    assert sheets[0].landscape
    assert not text.landscape


def test_the_heading_and_the_words_above_a_matrix_stay_with_it(sheets):
    (sheet,) = [sheet for sheet in sheets if "Welke samenwerking helpt welke" in sheet.text]

    assert "Van ambitie naar samenwerking" in sheet.text


def test_the_year_view_keeps_its_dates_whole_and_its_files_on_screen(on_paper):
    sheets = on_paper("docs/voorbeelddossier/jaarkalender").sheets
    days = [word for sheet in sheets for word in sheet.words if word.left < 20 * MM]
    text = " ".join(sheet.text for sheet in sheets)

    assert not [word.text for word in days if re.fullmatch("20[0-9]{2}", word.text)]
    assert "31 december 2027" in text
    assert "agenda" not in text
    assert all(len(sheet.words) > 60 for sheet in sheets)


def test_the_title_goes_along_with_a_matrix_that_follows_it(sheets, matrix):
    assert all(head in sheets[0].text for head in matrix["heads"])
    assert sheets[0].landscape


def test_the_heads_come_back_on_every_page_of_the_matrix(sheets, matrix):
    heads = matrix["heads"]
    first = next(n for n, sheet in enumerate(sheets) if MATRIX in sheet.text)
    last = next(n for n, sheet in enumerate(sheets) if matrix["next"][0] in sheet.text)
    without = [n + 1 for n in range(first, last) if not all(h in sheets[n].text for h in heads)]

    assert first < last
    assert not without, f"pages without the heads of the matrix: {without}"


def test_nothing_is_cut_off_at_the_edge_of_the_paper(sheets):
    found = [word for sheet in sheets for word in sheet.beside(5)]

    assert not found


def test_what_only_works_on_a_screen_is_not_printed(sheets):
    text = " ".join(sheet.text for sheet in sheets)

    assert "Zoeken" not in text
    assert "Spring naar" not in text
