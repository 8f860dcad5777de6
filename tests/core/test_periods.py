"""Dates and periods."""

from datetime import date

import pytest

from normspoor.core.periods import (
    after,
    before,
    has_run_out,
    in_words,
    is_term,
    last_day,
    parse_date,
)


@pytest.mark.parametrize("text", ["2026-03-15", " 2026-03-15 "])
def test_a_date_is_written_as_year_month_day(text):
    assert parse_date(text) == date(2026, 3, 15)


@pytest.mark.parametrize(
    "text",
    ["", "15-03-2026", "2026-3-15", "20260315", "2026-W11-7", "2026-02-30", "2026-13-01",
     "2026-03-15T00:00", "maart 2026"],
)  # fmt: skip
def test_anything_else_is_no_date(text):
    assert parse_date(text) is None


def test_29_february_exists_only_in_a_leap_year():
    assert parse_date("2024-02-29") == date(2024, 2, 29)
    assert parse_date("2026-02-29") is None


@pytest.mark.parametrize(
    "text", ["1 dag", "10 dagen", "1 week", "6 weken", "1 maand", "12 maanden", "1 jaar",
             "2 jaren", "12maanden", " 12 Maanden "],
)  # fmt: skip
def test_a_term_is_a_number_and_a_unit(text):
    assert is_term(text)


@pytest.mark.parametrize(
    "text", ["", "soms", "een jaar", "12", "maanden", "-1 maand", "1,5 jaar", "12 uur",
             "12 maanden en een dag", "ongeveer 12 maanden"],
)  # fmt: skip
def test_anything_else_is_no_term_and_has_no_last_day(text):
    assert not is_term(text)
    assert after(date(2026, 1, 1), text) is None


@pytest.mark.parametrize(
    ("start", "term", "last_day"),
    [
        ("2026-01-01", "1 dag", "2026-01-02"),
        ("2026-02-27", "10 dagen", "2026-03-09"),
        ("2026-01-01", "1 week", "2026-01-08"),
        ("2026-01-01", "6 weken", "2026-02-12"),
        ("2026-01-15", "1 maand", "2026-02-15"),
        ("2025-11-15", "1 maand", "2025-12-15"),
        ("2025-12-15", "1 maand", "2026-01-15"),
        ("2025-11-15", "13 maanden", "2026-12-15"),
        ("2026-01-31", "1 maand", "2026-02-28"),
        ("2024-01-31", "1 maand", "2024-02-29"),
        ("2026-03-31", "3 maanden", "2026-06-30"),
        ("2026-02-28", "1 maand", "2026-03-28"),
        ("2026-11-01", "1 jaar", "2027-11-01"),
        ("2024-02-29", "1 jaar", "2025-02-28"),
        ("2024-02-29", "4 jaren", "2028-02-29"),
        ("2025-11-01", "12 maanden", "2026-11-01"),
        ("2025-11-01", " 12 Maanden ", "2026-11-01"),
    ],
)
def test_a_period_ends_on_the_same_day_of_a_later_month_or_on_its_last(start, term, last_day):
    assert after(date.fromisoformat(start), term) == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    ("end", "term", "day"),
    [
        ("2027-03-16", "6 weken", "2027-02-02"),
        ("2027-03-01", "1 dag", "2027-02-28"),
        ("2027-03-31", "1 maand", "2027-02-28"),
        ("2027-01-15", "1 maand", "2026-12-15"),
        ("2027-01-15", "13 maanden", "2025-12-15"),
        ("2024-02-29", "1 jaar", "2023-02-28"),
        ("0001-01-03", "1 week", "0001-01-01"),
        ("2027-01-01", "3000 jaar", "0001-01-01"),
    ],
)
def test_a_period_before_a_day_counts_back_and_stops_at_the_first_day(end, term, day):
    assert before(date.fromisoformat(end), term) == date.fromisoformat(day)


def test_without_a_term_there_is_no_day_before():
    assert before(date(2027, 1, 1), "soms") is None


@pytest.mark.parametrize(
    ("start", "term", "over"),
    [
        (date(2026, 10, 1), "1 maand", False),
        (date(2026, 9, 30), "1 maand", True),
        (date(2026, 9, 30), "", False),
        (date(2026, 9, 30), "soms", False),
        (None, "1 maand", False),
    ],
)
def test_a_period_has_run_out_from_the_day_after_its_last(start, term, over):
    assert has_run_out(start, term, date(2026, 11, 1)) is over


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        (["2026-01-01", "2026-11-01", "2026-11-02"], date(2026, 11, 1)),
        (["2026-01-01", ""], date(2026, 1, 1)),
        (["2026-01-01", "ooit"], None),
        (["2026-11-02"], None),
        ([], None),
    ],
)
def test_the_last_of_days_is_the_last_that_has_been_and_that_all_can_be_read(texts, day):
    assert last_day(texts, date(2026, 11, 1)) == day


@pytest.mark.parametrize(
    ("month", "name"),
    enumerate(
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
         "oktober", "november", "december"], start=1,
    ),
)  # fmt: skip
def test_a_date_in_words_names_the_month_in_dutch(month, name):
    assert in_words(date(2026, month, 1)) == f"1 {name} 2026"
