"""Checklists and cards on paper: room to write, whole sheets, nothing cut off."""

from __future__ import annotations

import pytest

from support.paper import MM, Sheet, Word

pytestmark = pytest.mark.browser

PAGES = {
    "KSF": "checklists/succesfactoren",
    "F1a": "checklists/fase-1a",
    "5V": "checklists/vijf-vs",
    "AUDIT": "checklists/audit-voorbereiden",
    "spel": "docs/gids/netwerkspel",
}
#: The number of points on a list, and the number of sheets that its form may take.
FORMS = {"KSF": (12, 3), "F1a": (20, 4), "5V": (5, 1), "AUDIT": (12, 2)}
#: The margins of the paper are wider; what is nearer to the edge is out of its place.
MARGIN = 9
#: The numbers of the points stand in a column along the left margin.
COLUMN = 28 * MM
CARDS = 8
PILES = {"Rollen", "Situaties", "Eigen"}


@pytest.fixture
def form(on_paper, code) -> list[Sheet]:
    """The sheets of the form of a list."""
    sheets = on_paper(PAGES[code]).sheets
    first = next(n for n, sheet in enumerate(sheets) if "Invulblad:" in sheet.text)
    return list(sheets[first:])


def numbers(sheet: Sheet) -> list[Word]:
    """The numbers of the points on a sheet of a form, from top to bottom."""
    found = (word for word in sheet.words if word.left < COLUMN and word.text.isdecimal())
    return sorted(found, key=lambda word: word.top)


@pytest.mark.parametrize("name", PAGES)
def test_it_is_printed_on_a4_and_nothing_is_cut_off(on_paper, name):
    paper = on_paper(PAGES[name])
    sheets = paper.sheets

    assert {(round(sheet.width / MM), round(sheet.height / MM)) for sheet in sheets} == {(210, 297)}
    assert [word for sheet in sheets for word in sheet.beside(MARGIN)] == []
    assert paper.lost == []


@pytest.mark.parametrize("name", PAGES)
def test_no_sheet_is_empty(on_paper, name):
    """A sheet with a page number and a line of a licence is one that nobody wants."""
    assert [len(sheet.words) > 15 for sheet in on_paper(PAGES[name]).sheets].count(False) == 0


@pytest.mark.parametrize("code", FORMS)
def test_a_form_has_every_point_once_in_order_on_few_sheets(form, code):
    points, most = FORMS[code]
    found = [int(word.text) for sheet in form for word in numbers(sheet)]

    assert found == list(range(1, points + 1))
    assert len(form) <= most


@pytest.mark.parametrize("code", FORMS)
def test_what_a_round_said_is_printed_first_and_the_form_begins_on_a_new_sheet(
    on_paper, form, code
):
    before = on_paper(PAGES[code]).sheets[: -len(form)]

    assert form[0].text.startswith("Invulblad:")
    assert before
    assert any(word in sheet.text for sheet in before for word in ("besproken", "klopt"))
    assert not any("☐" in sheet.text for sheet in before)


@pytest.mark.parametrize("code", ["F1a"])
def test_an_open_question_has_room_to_write_on_the_same_sheet(form, code):
    for sheet in form:
        ends = sorted(word.bottom for word in sheet.words if word.text == "overgeslagen,")
        for number, end in zip(numbers(sheet), ends, strict=True):
            assert end - number.top > 30 * MM, f"point {number.text} has no room"


@pytest.mark.parametrize("code", ["KSF", "5V", "AUDIT"])
def test_a_point_with_a_choice_has_every_box_and_a_wide_column_to_write_in(form, code):
    for sheet in form:
        said = [word.text for word in sheet.words]
        head = next(word for word in sheet.words if word.text == "Wat")
        points = len(numbers(sheet))
        boxes = [said[n + 1] for n, word in enumerate(said[:-1]) if word == "☐"]
        assert [boxes.count(one) for one in ("ja", "twijfelachtig", "nee", "overgeslagen")] == (
            [points] * 4
        )
        assert sheet.width - 15 * MM - head.left > 68 * MM


@pytest.mark.parametrize("code", ["KSF", "F1a"])
def test_the_outer_lines_of_a_form_are_as_dark_on_the_right_as_on_the_left(on_paper, form, code):
    paper = on_paper(PAGES[code])
    rows = paper.greys(len(paper.sheets) - len(form) + 1)
    head = next(word for word in form[0].words if word.text == "Nr.")
    for word in (head, numbers(form[0])[0]):
        row = rows[round(word.top + word.bottom)]  # two dots a point: the middle of the word
        left, right = min(row[: round(16 * MM * 2)]), min(row[round(192 * MM * 2) :])
        assert left < 128
        assert abs(left - right) < 40


def test_the_cards_fill_their_sheets_and_are_the_last(on_paper):
    sheets = on_paper(PAGES["spel"]).sheets
    cards = [sum(word.text in PILES for word in sheet.words) for sheet in sheets]
    with_cards = [number for number in cards if number]

    assert cards[-len(with_cards) :] == with_cards == [CARDS] * len(with_cards)
    assert len(sheets) - len(with_cards) <= 2
    assert sum(word.text == "Eigen" for word in sheets[-1].words) == CARDS
