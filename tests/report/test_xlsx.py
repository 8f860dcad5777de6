"""The workbook, read back: it says what the report says, and nothing in it computes."""

from __future__ import annotations

import time
import zipfile
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from normspoor.core.periods import parse_date
from normspoor.core.report.reading import plain
from normspoor.core.report.shape import Cell, Kind, Report, Table
from normspoor.core.wording.report_files import REST
from normspoor.report.limits import CELL
from normspoor.report.sheets import xlsx_of
from support.sample_report import big_report, sample_report

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
FIXED = ("Leeswijzer", "Eerste blad", "Cijfers")


def opened(report: Report):
    return load_workbook(BytesIO(xlsx_of(report)))


def with_table(**changed) -> Report:
    """A report with one table, changed in these respects."""
    report = sample_report()
    return replace(report, tables=(replace(report.table("bewijs"), **changed),))


def with_cells(said: list[tuple[int, str]]) -> Report:
    """A report with a row of evidence for each of these: the column, and the words in it."""
    row = sample_report().table("bewijs").rows[0]
    rows = tuple(
        replace(row, cells=(*row.cells[:column], Cell(words), *row.cells[column + 1 :]))
        for column, words in said
    )
    return with_table(rows=rows)


@pytest.fixture(scope="module", params=[sample_report, big_report], ids=["small", "big"])
def both(request):
    """A report and its workbook; opening a big one takes a second."""
    report = request.param()
    return report, opened(report)


def as_read(column, words: str):
    """A cell as openpyxl reads it: a day is a day, a number is a number, nothing is None."""
    day = parse_date(words) if column.kind is Kind.DATE else None
    if day:
        return datetime.fromisoformat(words)
    if column.kind is Kind.NUMBER and words.isdigit():
        return int(words)
    return words or None


def lines(sheet) -> list[dict]:
    """The lines of a sheet by the heads of its columns."""
    heads, *rows = sheet.iter_rows(values_only=True)
    assert len(set(heads)) == len(heads)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def sheet_of(book, table: Table):
    return book[table.title]


def test_the_sheets_stand_in_the_order_of_the_report(both):
    report, book = both

    titles = [table.title for table in report.tables]
    assert book.sheetnames == [*FIXED, *titles, "Objecten"]
    assert book.active.title == "Leeswijzer"
    assert not [sheet.title for sheet in book if sheet.sheet_state != "visible"]


def test_every_cell_of_every_table_is_there(both):
    report, book = both
    for table in report.tables:
        sheet = sheet_of(book, table)
        read = lines(sheet)
        if table.rows:
            assert len(read) == len(table.rows)
            for row, line in zip(table.rows, read, strict=True):
                for column, cell in zip(table.columns, row.cells, strict=True):
                    assert line[column.head] == as_read(column, plain(report, cell))


def test_every_line_says_whose_words_it_is_about_and_how_it_stands(both):
    report, book = both
    for table in report.tables:
        for row, line in zip(table.rows, lines(sheet_of(book, table)), strict=False):
            assert line["Label"] == row.authority.value
            assert (line["Stand"] or "") == row.state
            assert (line["Onderwerp"] or "") == "; ".join(row.subjects)
            assert (line["Hoort bij"] or "") == "; ".join(row.of)


def test_a_column_with_the_same_head_and_other_words_is_told_apart():
    columns = sample_report().table("bewijs").columns
    renamed = (*columns[:4], replace(columns[4], head="Stand"))
    (first, *_) = lines(opened(with_table(columns=renamed))["Bewijs"])

    assert (first["Stand"], first["Stand (2)"]) == (None, "verlopen")


def test_ids_stand_beside_titles_and_together_where_a_table_is_wide(both):
    report, book = both
    for table in report.tables:
        for row, line in zip(table.rows, lines(sheet_of(book, table)), strict=False):
            ids = [one.id for cell in row.cells for one in cell.mentions]
            if table.wide:
                assert line["Ids in deze regel"].split("; ") == list(dict.fromkeys(ids))
            else:
                beside = [line[head] for head in line if head.endswith(" (id)") and line[head]]
                assert "; ".join(beside).split("; ") == ids


def test_every_figure_has_its_words_formula_and_objects(both):
    report, book = both
    read = {line["Cijfer"]: line for line in lines(book["Cijfers"])}

    assert list(read) == [one.key for one in report.figures]
    for one in report.figures:
        assert list(read[one.key].values()) == [
            one.key, one.title, one.value, one.words, one.formula, one.filter,
            "; ".join(one.inputs), "; ".join(one.total),
        ]  # fmt: skip


def test_the_first_page_is_there_in_the_same_words(both):
    report, book = both
    read = [[value or "" for value in line.values()] for line in lines(book["Eerste blad"])]

    assert read == [
        [o.subject, o.title, o.words, o.element, o.authority.value, o.state, o.figure]
        for o in report.first
    ]


def test_every_object_can_be_looked_up(both):
    report, book = both
    read = {line["Id"]: line for line in lines(book["Objecten"])}

    assert list(read) == sorted(report.things)
    for item_id, one in report.things.items():
        line = read[item_id]
        assert (line["Titel"], line["Tekst"], line["Regel"]) == (one.title, one.text, one.line)
        assert line["Velden"] == "\n".join(f"{label}: {value}" for label, value in one.fields)
        assert line["Verbanden"] == "onderbouwt: SAM-ORG-V1"


def test_the_guide_names_the_facts_what_was_not_tested_and_every_sheet(both):
    report, book = both
    guide = book["Leeswijzer"]
    said = [value for row in guide.iter_rows(values_only=True) for value in row if value]
    links = {cell.value: cell.hyperlink.location for cell in guide["A"] if cell.hyperlink}

    assert guide["A1"].value == f"Rapport samenwerking: {report.head.dossier}"
    assert {*report.reading, *report.untested, "Peildatum", "21 november 2026"} <= {*said}
    assert links == {name: f"'{name}'!A1" for name in book.sheetnames[1:]}
    assert {table.explanation for table in report.tables} <= {*said}


def test_nothing_in_the_workbook_computes_or_leads_away(both):
    _, book = both
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    targets = {cell.hyperlink.target for sheet in book for row in sheet.iter_rows()
               for cell in row if cell.hyperlink}  # fmt: skip

    assert kinds <= {"s", "n", "d"}
    assert targets == {None}
    assert not book.defined_names


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


def test_a_table_can_be_filtered_and_keeps_its_head_in_view(both):
    _, book = both
    for sheet in book.worksheets[1:]:
        (table,) = sheet.tables.values()
        assert table.ref == table.autoFilter.ref == sheet.dimensions
        assert sheet.freeze_panes == "B2"
        assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")
        assert not sheet.merged_cells.ranges
        assert "Bladzijde &P van &N" in sheet.oddFooter.right.text.replace("&[Page]", "&P")
    names = [name for sheet in book for name in sheet.tables]
    assert len(set(names)) == len(names)


def test_a_wide_table_lies_down_and_a_narrow_one_stands(both):
    report, book = both
    matrix = next(table for table in report.tables if table.wide)
    sheet = sheet_of(book, matrix)

    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    # forty columns on one page cannot be read by anyone: they run on to the next
    fits = sheet.sheet_properties.pageSetUpPr
    assert bool(fits and fits.fitToPage) is (len(matrix.columns) < 12)
    assert book["Leeswijzer"].page_setup.orientation == "portrait"
    assert book["Leeswijzer"].sheet_properties.pageSetUpPr.fitToPage


def test_text_wraps_in_columns_that_are_neither_tiny_nor_endless(both):
    _, book = both
    for sheet in book.worksheets[1:]:
        widths = [one.width for one in sheet.column_dimensions.values()]
        assert 9 <= min(widths) <= max(widths) <= 61
        assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row
                   if cell.value is not None)  # fmt: skip


def test_an_empty_table_says_so_under_its_head(both):
    report, book = both
    (line,) = lines(sheet_of(book, report.table("leeg")))

    assert [value for value in line.values() if value] == ["Geen maatregelen."]
    assert line["Maatregel"] == "Geen maatregelen."


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

    assert names == ["Bewijs", "BEWIJS (2)", "a b c d e", "X" * 31, "X" * 26,
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
