"""The workbook, read back: it says what the report says, and a reader finds the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from normspoor.core.periods import parse_date
from normspoor.core.report.reading import plain
from normspoor.core.report.shape import Cell, Column, Kind, Row, Table
from support.sample_report import big_report, sample_report
from support.workbook import FIXED, lines, opened, with_table


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
            assert (line.get("Stand") or "") == row.state
            assert (line["Onderwerp"] or "") == "; ".join(row.subjects)
            assert (line.get("Hoort bij") or "") == "; ".join(row.of)


def test_what_a_column_says_already_or_no_row_says_stands_nowhere_else():
    (chain, *_) = lines(opened(sample_report())["Van ambitie tot lering"])

    assert list(chain) == ["Samenwerking", "Samenwerking (id)", "Stap", "Stand", "Waarmee",
                           "Waarmee (id)", "Label", "Onderwerp", "Hoort bij"]  # fmt: skip
    bare = tuple(replace(row, state="") for row in sample_report().table("bewijs").rows)
    assert "Stand" not in lines(opened(with_table(rows=bare))["Bewijs"])[0]
    (empty,) = lines(opened(sample_report())["Maatregelen"])
    assert list(empty) == ["Maatregel", "Maatregel (id)", "Norm"]


def test_a_column_with_the_same_head_and_other_words_is_told_apart():
    table = sample_report().table("bewijs")
    columns = (*table.columns[:4], replace(table.columns[4], head="Stand"))
    # on one of the rows they happen to say the same
    rows = (table.rows[0], replace(table.rows[1], state="Archief, map Beleid"))
    first, second = lines(opened(with_table(columns=columns, rows=rows))["Bewijs"])

    assert (first["Stand"], first["Stand (2)"]) == (None, "verlopen")
    assert second["Stand"] == second["Stand (2)"]


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


def test_a_title_that_does_not_fit_on_a_tab_stands_in_full_in_the_guide_and_on_paper():
    report = sample_report()
    long = replace(report.tables[0], title="Afspraken en of ze worden nagekomen")
    book = opened(replace(report, tables=(long,)))
    name = "Afspraken en of ze worden nage…"
    (line,) = [row for row in book["Leeswijzer"].iter_rows(values_only=True) if row[0] == name]

    assert line[1] == f"{long.title}. {long.explanation}"
    assert book[name].oddHeader.right.text == long.title


def test_nothing_in_the_workbook_computes_or_leads_away(both):
    _, book = both
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    targets = {cell.hyperlink.target for sheet in book for row in sheet.iter_rows()
               for cell in row if cell.hyperlink}  # fmt: skip

    assert kinds <= {"s", "n", "d"}
    assert targets == {None}
    assert not book.defined_names


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


def test_a_long_text_does_not_push_the_other_columns_off_the_screen():
    few, many = (
        replace(
            sample_report().table("bewijs"),
            title=f"{number} breed",
            columns=tuple(Column(f"k{n}", f"Kop {n}") for n in range(number)),
            rows=(Row((Cell("woord " * 200),) * number),),
        )
        for number in (3, 30)
    )
    book = opened(replace(sample_report(), tables=(few, many)))

    assert book["3 breed"].column_dimensions["A"].width == pytest.approx(60, abs=1)
    assert book["30 breed"].column_dimensions["A"].width == pytest.approx(22, abs=1)


def test_an_empty_table_says_so_under_its_head(both):
    report, book = both
    (line,) = lines(sheet_of(book, report.table("leeg")))

    assert [value for value in line.values() if value] == ["Geen maatregelen."]
    assert line["Maatregel"] == "Geen maatregelen."
