"""What a spreadsheet does with awkward words, days, names and bytes: nothing we did not ask."""

from __future__ import annotations

import time
import zipfile
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

from normspoor.core.wording.report_files import REST
from normspoor.report.limits import CELL
from normspoor.report.sheets import xlsx_of
from support.sample_report import sample_report
from support.workbook import FIXED, lines, opened, with_cells, with_table

#: What a spreadsheet would like to make something of.
WORDS = (
    "=1+1", "@SUM(A1)", "+31 6", "-", "http://ergens.nl", "mailto:wij", "{=A1}", "007", "1e3",
    "internal:Cijfers!A1", " voor en na ", "een\ntwee", "a_x0041_b", "2026-03-15", "12",
)  # fmt: skip
#: Column (2 holds days, 3 numbers), what was written and what the spreadsheet has.
VALUES = (
    (2, "2026-03-15", datetime.fromisoformat("2026-03-15")),
    (2, "1900-03-01", datetime.fromisoformat("1900-03-01")),
    (2, "1900-02-28", "1900-02-28"),
    (2, "2026-02-30", "2026-02-30"),
    (2, "voorjaar 2026", "voorjaar 2026"),
    (3, "12", 12),
    (3, "-3,5", -3.5),
    (3, "012", "012"),
    (3, "1.000", "1.000"),
    (3, "1234567890123456", "1234567890123456"),
    (3, "ongeveer 12", "ongeveer 12"),
)


def test_words_stay_words():
    book = opened(with_cells([(4, words) for words in WORDS]))
    cells = book["Bewijs"]["G"][1:]

    # openpyxl leaves the sign by which Excel knows that what follows is meant as it stands
    assert [cell.value.replace("_x005F_", "_") for cell in cells] == [*WORDS]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell.value for cell in cells if cell.hyperlink]


def test_a_day_and_a_number_are_that_only_where_they_can_be_read_back():
    heads = [column.head for column in sample_report().table("bewijs").columns]
    read = lines(opened(with_cells([(column, words) for column, words, _ in VALUES]))["Bewijs"])
    values = [line[heads[column]] for line, (column, _, _) in zip(read, VALUES, strict=True)]

    assert values == [value for _, _, value in VALUES]
    assert [type(one) for one in values] == [type(value) for _, _, value in VALUES]


def test_a_day_reads_in_dutch():
    cell = opened(with_cells([(2, "2026-03-15")]))["Bewijs"]["E2"]

    assert (cell.number_format, cell.is_date) == ("[$-413]d mmmm yyyy", True)


def test_a_report_without_anything_is_a_workbook_too():
    report = replace(sample_report(), first=(), figures=(), parts=(), tables=(), things={})

    assert opened(report).sheetnames == [*FIXED, "Objecten"]


def test_a_screen_reader_hears_what_a_table_is():
    with zipfile.ZipFile(BytesIO(xlsx_of(sample_report()))) as book:
        drawn = [book.read(n).decode() for n in book.namelist() if n.startswith("xl/tables/")]

    table = sample_report().table("bewijs")
    assert all('altText="' in one and 'altTextSummary="' in one for one in drawn)
    assert any(f'altText="{table.title}" altTextSummary="{table.explanation}"' in one
               for one in drawn)  # fmt: skip


def test_a_text_longer_than_a_cell_says_where_the_rest_stands():
    words = "é🎉" * 20_000
    cell = opened(with_cells([(4, words)]))["Bewijs"]["G2"].value

    assert len(cell.encode("utf-16-le")) // 2 <= CELL
    assert cell.endswith(REST)
    assert words.startswith(cell.removesuffix(REST))


def test_titles_that_look_alike_or_cannot_be_a_name_get_one():
    report = sample_report()
    titles = ("Bewijs", "BEWIJS", "a/b\\c?*[d]:'e'", "X" * 200, "X" * 201, "History", "", "=1")
    tables = tuple(replace(report.table("bewijs"), title=one) for one in titles)
    names = opened(replace(report, tables=tables)).sheetnames[3:-1]

    assert names == ["Bewijs", "BEWIJS (2)", "a b c d e", f"{'X' * 30}…", f"{'X' * 25}…",
                     "History (2)", "Blad", "=1"]  # fmt: skip


def test_heads_that_look_alike_can_be_told_apart():
    columns = tuple(
        replace(one, head=head)
        for one, head in zip(
            sample_report().table("bewijs").columns,
            ("Taal", "TAAL", "Y" * 300, "Y" * 300, "Vraag  (id)\n"), strict=True,
        )
    )  # fmt: skip
    heads = [cell.value for cell in opened(with_table(columns=columns))["Bewijs"][1]]

    assert len({head.casefold() for head in heads}) == len(heads)
    assert heads[:4] == ["Taal", "Taal (id)", "TAAL (2)", "TAAL (id) (2)"]
    assert max(len(head) for head in heads) <= 255


def test_names_of_others_do_not_spoil_the_head_of_a_page():
    report = sample_report()
    head = replace(report.head, dossier="Lees & Co &P " + "x" * 300)
    book = opened(replace(report, head=head))

    assert book["Cijfers"].oddHeader.left.text.startswith("Lees && Co &&P")


def test_signs_that_a_workbook_cannot_hold_do_not_spoil_it():
    spoiled = "een\x01\ufffe\x0btwee"
    report = with_cells([(4, spoiled)])
    (table,) = report.tables
    columns = tuple(replace(one, head=spoiled) for one in table.columns)
    table = replace(table, title=spoiled, explanation=spoiled, columns=columns)
    head = replace(report.head, dossier=spoiled, norm=spoiled)
    made = xlsx_of(replace(report, tables=(table,), head=head, reading=(spoiled,)))

    with zipfile.ZipFile(BytesIO(made)) as held:
        for name in held.namelist():
            ET.fromstring(held.read(name))  # noqa: S314 - made by ourselves
    sheet = load_workbook(BytesIO(made))["een twee"]
    assert sheet["A1"].value == sheet.oddHeader.left.text == "een twee"


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati"])
def test_the_same_report_gives_the_same_bytes(monkeypatch, zone):
    expected = xlsx_of(sample_report())
    turned = replace(sample_report(), things=dict(reversed(sample_report().things.items())))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert xlsx_of(turned) == expected
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_only_day_in_the_workbook_is_the_peildatum():
    made = xlsx_of(sample_report())
    known = load_workbook(BytesIO(made)).properties

    assert {known.created, known.modified} == {datetime.fromisoformat("2026-11-21")}
    assert known.title == "Rapport samenwerking: Bibliotheek De Proef"
    with zipfile.ZipFile(BytesIO(made)) as held:
        assert {date(*one.date_time[:3]) for one in held.infolist()} == {date(1980, 1, 1)}
