"""How wide columns are, and how a table that is too wide is cut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from normspoor.report.pdf.tables import Grid, Line, drawn
from normspoor.report.pdf.widths import (
    BREAK,
    Width,
    breakable,
    fits,
    height,
    runs,
    shares,
    width,
)


def test_a_column_has_room_for_its_longest_word():
    short, long = width("Wie", ["een twee"]), width("Wie", ["verantwoordelijk " * 9])

    assert short.least < long.least < long.most


@pytest.mark.parametrize("text", ["21 september 2026", "12 van 30", "3 maanden"])
def test_a_day_and_an_amount_stay_on_one_line(text):
    one = width("", [text, ""])

    assert one.least == one.most


def test_what_only_starts_with_a_number_does_not():
    one = width("", ["3. Evalueren met elkaar", "12 stukken en nog een paar"])

    assert one.least < one.most


def test_a_long_dutch_word_asks_for_no_more_than_a_part_of_it():
    part, whole = width("", ["samenwerking"]), width("", ["samenwerkingsovereenkomst " * 2])

    assert whole.least == part.least
    assert width("", ['("samenwerkingsovereenkomst").']).least == part.least
    assert width("", ["SAM_ORG_V1_BEWIJS_2_EN_MEER_XX " * 2]).least > 2 * part.least


@pytest.mark.parametrize("word", ["angstschreeuwend", "koeieuierverzorging", "Coördinatieoverleg,"])
def test_what_dutch_can_be_hyphenated(word):
    assert width("", [f"{word} en meer woorden"]).least < 9


@pytest.mark.parametrize(
    "word", ["grrrrrrrrrrrrrrr", "відповідальність", "bcdfghjklmnpqrst", "SV_2026_20_30_40"]
)
def test_what_is_no_dutch_cannot(word):
    assert width("", [f"{word} en meer woorden"]).least > 9


@pytest.mark.parametrize("wide", ["MWMW", "mwmw", "ЖЩЖЩ", "AB12"])
def test_wide_letters_take_more(wide):
    assert width("", [f"{wide} of " * 9]).least > width("", ["ilil of " * 9]).least


def test_an_empty_column_is_as_wide_as_its_head():
    assert width("Waarmee", ["", ""]).least == width("", ["Waarmee"]).least


def test_what_is_left_goes_to_who_wants_it():
    narrow, wide = Width(5, 5), Width(5, 25)

    assert shares([narrow, wide], 20) == (5, 15)
    assert shares([narrow, wide], 40) == (5, 25)
    assert shares([narrow, wide], 8) == (5, 5)
    assert shares([narrow], 8) == (5,)


def test_columns_fit_or_not():
    assert fits([Width(5, 9), Width(5, 9)], 10)
    assert not fits([Width(5, 9), Width(5, 9)], 9.9)


@pytest.mark.parametrize(
    ("number", "room", "sizes"),
    [(0, 9, []), (3, 15, [3]), (4, 15, [2, 2]), (7, 15, [2, 3, 2]), (3, 4, [1, 1, 1])],
)
def test_as_few_parts_as_fit_and_all_about_as_long(number, room, sizes):
    found = runs([Width(5, 5)] * number, room)

    assert [len(one) for one in found] == sizes
    assert [n for run in found for n in run] == list(range(number))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Beleidsplan 2025-2028", 1),
        ("samenwerkingsovereenkomsten" * 2, 1),
        ("a1" * 32, 3),
        ("aa" * 32, 3),
        ("Grr" + "r" * 57, 2),
        ("archief/beleid/" + "b2" * 15, 1),
    ],
)
def test_a_line_may_end_only_in_what_is_too_long(text, pieces):
    broken = breakable(text)

    assert broken.replace(BREAK, "") == text
    assert len(broken.split(BREAK)) == pieces
    assert breakable(broken) == broken


def test_a_long_text_takes_as_many_lines_as_its_column_is_narrow():
    long = "woord " * 100

    assert height(["kort", long], [10, 10]) > 2 * height(["kort", long], [10, 20])
    assert height(["kort"], [10]) < 1
    assert height(["een\ntwee\ndrie"], [10]) > 2


@pytest.mark.parametrize(
    ("words", "on_side", "breakable"), [(20, False, False), (200, True, False), (900, True, True)]
)
def test_long_texts_lie_on_their_side_and_the_longest_go_on_on_the_next_sheet(
    words, on_side, breakable
):
    texts = ("woord " * words, *("een paar woorden meer" for _ in range(3)))
    (table,) = drawn(Grid(("Wat", "Wie", "Waar", "Hoe"), (Line(texts),)))

    assert (table["on_side"], table["breakable"]) == (on_side, breakable)


HEADS = ("Wie", *(f"Samenwerking {n}" for n in range(40)))
WIDE = Grid(
    HEADS,
    tuple(Line((f"Partner {p}", *(f"{p}-{n}" for n in range(40))), "loopt", "dossier")
          for p in range(3)),
)  # fmt: skip


def test_every_cell_of_a_table_in_parts_stands_in_one_part_with_its_row():
    tables = [one for one in drawn(WIDE) if one["kind"] == "table"]

    assert len(tables) > 1
    assert [head for one in tables for head in one["heads"][1:-2]] == list(HEADS[1:])
    for p, line in enumerate(WIDE.lines):
        cells = [one["rows"][p] for one in tables]
        assert {cell[0] for cell in cells} == {f"Partner {p}"}
        assert {cell[-2:] for cell in cells} == {("loopt", "dossier")}
        assert [text for cell in cells for text in cell[1:-2]] == list(line.texts[1:])


def test_a_table_of_one_column_is_a_table():
    (table,) = drawn(Grid(("Wie",), (Line(("ik",), label="norm"),)))

    assert (table["heads"], table["rows"]) == (["Wie", "Label"], [("ik", "norm")])


def test_the_parts_of_a_table_say_which_they_are():
    said = [one["text"] for one in drawn(WIDE) if one["kind"] == "part"]

    assert said[0].startswith(f"Deel 1 van {len(said)}: Samenwerking 0 tot en met Samenwerking ")
    assert said[-1].endswith(" tot en met Samenwerking 39")


def test_a_table_lies_on_its_side_where_it_asks_or_has_to():
    grid = Grid(("Wie", "Wat"), (Line(("ik", "dit")),))

    assert [one["on_side"] for one in drawn(grid)] == [False]
    assert [one["on_side"] for one in drawn(Grid(grid.heads, grid.lines, wide=True))] == [True]
    assert all(one["on_side"] for one in drawn(WIDE))


def test_cards_have_a_line_for_every_head_with_words():
    lines = (Line(("ik", "", "daar"), "loopt", "norm"), Line(("jij", "dat", ""), "loopt", "norm"))
    (found,) = drawn(Grid(("Wie", "Wat", "Waar"), lines, as_cards=True))

    assert found["cards"] == [
        [("Wie", "ik"), ("Waar", "daar"), ("Stand", "loopt"), ("Label", "norm")],
        [("Wie", "jij"), ("Wat", "dat"), ("Stand", "loopt"), ("Label", "norm")],
    ]
    assert (found["breakable"], found["on_side"]) == (False, False)


def test_a_card_that_no_sheet_holds_goes_on_on_the_next():
    (found,) = drawn(Grid(("Wie", "Wat"), (Line(("ik", "woord " * 900)),), as_cards=True))

    assert found["breakable"]


def test_a_table_within_a_sheet_becomes_cards_where_the_sheet_is_too_narrow():
    few = Grid(("Wie", "Wat"), (Line(("ik", "dit")),), wide=True, within=True)

    assert [one["kind"] for one in drawn(replace(WIDE, within=True))] == ["cards"]
    assert [(one["kind"], one["on_side"]) for one in drawn(few)] == [("table", False)]


def test_a_state_that_a_row_says_itself_is_not_said_twice():
    said = Grid(("Stap", "Hoe"), (Line(("1", "ontbreekt"), "ontbreekt", "norm"),))
    silent = Grid(("Stap", "Hoe"), (Line(("1", "nog niets"), "ontbreekt", "norm"),))

    assert [one["heads"] for one in drawn(said)] == [["Stap", "Hoe", "Label"]]
    assert [one["heads"] for one in drawn(silent)] == [["Stap", "Hoe", "Stand", "Label"]]
