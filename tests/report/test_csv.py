"""The CSV files, read back by their own description: they say what the report says."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normspoor.core.report.reading import plain
from normspoor.core.report.shape import Cell, Column, Kind, Mention, Report
from normspoor.report.csv_files import METADATA, csv_of, harmless
from support.sample_report import big_report, sample_report

OPENED_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

#: What a program that reads the file finds where an apostrophe was put in front.
HARMLESS = re.compile(r"'+[=+\-@\t\r\n]")


def as_written(words: str) -> str:
    """The words of the report behind those in a file."""
    return words[1:] if HARMLESS.match(words) else words


def described(files) -> dict:
    return json.loads(files[METADATA])


def read(files, name: str) -> list[dict[str, str]]:
    """The rows of a file by column, by what the description says of the files."""
    dialect = described(files)["dialect"]
    held = StringIO(files[name].decode("utf-8-sig"), newline="")
    rows = csv.DictReader(held, delimiter=dialect["delimiter"], quotechar=dialect["quoteChar"])
    return [{key: as_written(value) for key, value in row.items()} for row in rows]


@pytest.fixture(scope="module", params=[sample_report, big_report], ids=["small", "big"])
def both(request):
    """A report and its files."""
    report = request.param()
    return report, csv_of(report)


def with_words(*words: str) -> Report:
    """A report in which these words stand in the table with evidence, each on a row."""
    table = sample_report().table("bewijs")
    row = table.rows[0]
    rows = tuple(replace(row, cells=(*row.cells[:4], Cell(one))) for one in words)
    return replace(sample_report(), tables=(replace(table, rows=rows),))


def test_there_is_a_file_for_everything(both):
    report, files = both

    assert set(files) == {
        METADATA, "eerste-blad.csv", "cijfers.csv", "objecten.csv",
        *(f"{table.key}.csv" for table in report.tables),
    }  # fmt: skip


def test_every_cell_of_every_table_is_there(both):
    report, files = both
    for table in report.tables:
        rows = read(files, f"{table.key}.csv")
        assert len(rows) == len(table.rows)
        for row, line in zip(table.rows, rows, strict=True):
            values = list(line.values())
            at = 0
            for column, cell in zip(table.columns, row.cells, strict=True):
                assert values[at] == plain(report, cell)
                at += 1
                if column.kind is Kind.OBJECTS:
                    assert values[at] == "; ".join(one.id for one in cell.mentions)
                    at += 1
            assert values[at:] == [
                row.authority.value, "; ".join(row.subjects), row.state, "; ".join(row.of)
            ]  # fmt: skip


def test_every_figure_and_object_is_there(both):
    report, files = both
    counted = {row["sleutel"]: row for row in read(files, "cijfers.csv")}
    known = {row["id"]: row for row in read(files, "objecten.csv")}

    assert list(known) == sorted(report.things)
    assert {item_id: row["titel"] for item_id, row in known.items()} == {
        item_id: thing.title for item_id, thing in report.things.items()
    }
    for one in report.figures:
        row = counted[one.key]
        assert (int(row["waarde"]), row["woorden"]) == (one.value, one.words)
        assert tuple(row["geteld"].split("; ")) == one.inputs


def test_the_first_page_is_there(both):
    report, files = both

    assert [(row["titel"], row["woorden"]) for row in read(files, "eerste-blad.csv")] == [
        (one.title, one.words) for one in report.first
    ]


def test_a_dutch_excel_opens_a_file_by_itself(both):
    _, files = both
    for name, held in files.items():
        if name != METADATA:
            text = held.decode("utf-8")
            assert text.startswith("\ufeff")
            assert text.endswith("\r\n")
            assert re.fullmatch(r"[a-z0-9_]+(;[a-z0-9_]+)*", text[1:].partition("\r\n")[0])


def test_no_cell_begins_as_a_formula(both):
    _, files = both
    found = [
        value
        for name, held in files.items()
        if name != METADATA
        for row in csv.reader(StringIO(held.decode("utf-8-sig"), newline=""), delimiter=";")
        for value in row
        if value.startswith(OPENED_AS_FORMULA)
    ]

    assert found == []


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+oud", "'+oud"),
        ("- punt", "'- punt"),
        ("-1+1", "'-1+1"),
        ("\t=1", "'\t=1"),
        ("\r\n=1", "'\r\n=1"),
        ("'=1+1", "''=1+1"),
        ("'''-", "''''-"),
        ("-12", "-12"),
        ("-3,5", "-3,5"),
        ("+31", "+31"),
        ("'s avonds", "'s avonds"),
        ("", ""),
        ("1=1", "1=1"),
    ],
)
def test_only_words_that_would_be_computed_get_an_apostrophe(words, written):
    assert harmless(words) == written
    assert as_written(written) == words


@given(st.text(alphabet="'=+-@\t\r\n1a,;\"", max_size=8))
def test_an_apostrophe_can_always_be_taken_off_again(words):
    assert as_written(harmless(words)) == words


def test_marks_of_the_format_itself_come_back():
    words = ('een;twee "drie"', "een\ntwee", "een\r\ntwee", "een\rtwee", "'", " voor en na ", "é☕")
    rows = read(csv_of(with_words(*words)), "bewijs.csv")

    assert [row["vindplaats"] for row in rows] == [*words]


def test_the_description_fits_the_files(both):
    _, files = both
    known = described(files)

    assert known["@context"][0] == "http://www.w3.org/ns/csvw"
    assert known["dc:date"] == "2026-11-21"
    assert [table["url"] for table in known["tables"]] == [one for one in files if one != METADATA]
    for table in known["tables"]:
        columns = table["tableSchema"]["columns"]
        heads = files[table["url"]].decode("utf-8-sig").partition("\r\n")[0].split(";")
        # the standard wants the head of the file among the titles of the column
        assert [column["name"] for column in columns] == heads
        assert all(column["name"] == column["titles"][0] for column in columns)
        several = [column["name"] for column in columns if "separator" in column]
        assert all(name.endswith("_ids") or name in {"geteld", "van"} for name in several)


def test_an_object_in_a_column_of_words_has_its_id_beside_it():
    table = sample_report().table("bewijs")
    cells = (*table.rows[0].cells[:4], Cell("bij", (Mention("PART-0", "partner"),)))
    rows = (replace(table.rows[0], cells=cells), *table.rows[1:])
    report = replace(sample_report(), tables=(replace(table, rows=rows),))
    (first, second, _) = read(csv_of(report), "bewijs.csv")

    assert first["vindplaats"] == "Welzijn 0 (partner); bij"
    assert (first["vindplaats_ids"], second["vindplaats_ids"]) == ("PART-0", "")


def test_a_column_is_of_days_or_numbers_only_where_all_of_it_is():
    columns = {
        column["name"]: column["datatype"]
        for table in described(csv_of(sample_report()))["tables"]
        if table["url"] in {"bewijs.csv", "objecten.csv"}
        for column in table["tableSchema"]["columns"]
    }
    readable = replace(
        sample_report().table("bewijs"), rows=sample_report().table("bewijs").rows[:1]
    )
    again = described(csv_of(replace(sample_report(), tables=(readable,))))["tables"][-1]

    assert (columns["datum"], columns["stukken"], columns["regel"]) == (
        "string",
        "integer",
        "integer",
    )
    assert again["tableSchema"]["columns"][4]["datatype"] == "date"


def test_names_that_look_alike_stay_apart():
    report = sample_report()
    table = replace(report.table("leeg"), columns=(
        Column("SV-1", "Een"), Column("sv_1", "Twee"), Column("é", "Drie"), Column("", "Vier"),
    ))  # fmt: skip
    twice = (table, replace(table, key="OBJECTEN"), replace(table, key="objecten"))
    files = csv_of(replace(report, tables=twice))

    assert list(files)[4:] == ["leeg.csv", "objecten-2.csv", "objecten-3.csv"]
    assert files["leeg.csv"].decode("utf-8-sig") == (
        "sv_1;sv_1_2;e;kolom;regel_label;regel_onderwerpen;regel_stand;regel_bij\r\n"
    )


def test_the_same_report_gives_the_same_bytes():
    turned = replace(sample_report(), things=dict(reversed(sample_report().things.items())))

    assert csv_of(turned) == csv_of(sample_report())
