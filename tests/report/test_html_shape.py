"""How a table looks in the HTML form follows from what is in it."""

from __future__ import annotations

from dataclasses import replace

from normspoor.core.report.shape import Cell, Report, Table
from normspoor.report.html.page import html_of
from support.report_page import Element, read
from support.sample_report import sample_report


def test_a_matrix_lies_on_its_side_unless_it_is_too_wide_for_that():
    made = sample_report()
    table = made.table("partner-verband")

    def wider(times: int) -> Table:
        rows_ = tuple(replace(row, cells=row.cells * times) for row in table.rows)
        return replace(table, columns=table.columns * times, rows=rows_)

    many, some = wider(4), replace(wider(2), as_cards=True)

    assert _form(made, table) == ["tabel", "breed", "liggend"]
    assert _form(made, many) == ["tabel", "breed", "vol"]
    assert _form(made, some) == ["tabel", "alskaarten", "kort"]
    assert _form(made, replace(table, as_cards=True)) == ["tabel", "breed", "liggend"]
    assert _form(made, replace(table, wide=False)) == ["tabel", "kort"]


def _form(made: Report, table: Table) -> list[str]:
    others = tuple(one for one in made.tables if one.key != table.key)
    return (
        read(html_of(replace(made, tables=(*others, table)))).one(id="tabel-overzichten-1").classes
    )


def test_the_first_column_is_the_head_of_a_row_where_it_is_a_name():
    made = sample_report()
    table = made.table("keten")
    long = "Een heel verhaal dat niemand als kop boven een regel zou zetten, en wij ook niet."
    rows_ = tuple(
        replace(row, cells=(row.cells[0], Cell(long), *row.cells[2:])) for row in table.rows
    )
    others = tuple(one for one in made.tables if one.key != "keten")
    page = read(html_of(replace(made, tables=(*others, replace(table, rows=rows_)))))

    assert {one.tag for one in _first_cells(read(html_of(made)))} == {"th"}
    assert {one.tag for one in _first_cells(page)} == {"td"}


def _first_cells(page: Element) -> list[Element]:
    (body,) = page.one(id="tabel-samenwerking-SV-0-1").all("tbody")
    return [row.all("th", "td")[0] for row in body.all("tr")]


def test_the_steps_of_a_chain_stand_in_a_row_with_their_words():
    page = read(html_of(sample_report()))
    chains = [one for one in page.all("ol") if "keten" in one.classes]

    assert [[step.text for step in one.all("li")] for one in chains] == [
        ["1. Ambitie aanwezig", "2. Aanpak ontbreekt"]
    ] * 2


def test_there_is_no_filter_where_there_is_nothing_to_choose():
    made = sample_report()
    plain = tuple(
        replace(one, rows=tuple(replace(row, subjects=(), state="") for row in one.rows))
        for one in made.tables
    )

    page = read(html_of(replace(made, tables=plain)))
    assert not page.all("form")
