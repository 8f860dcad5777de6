"""The sheets of the report, read back: nothing lost, nothing over anything, calm to read."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from pdfua import validate

from normspoor.core.report.facts import facts, marks
from normspoor.core.report.shape import Block, Cell, Column, Part, Row, Table
from normspoor.core.wording import report_frame as words
from normspoor.core.wording.report_paper import unprintable
from normspoor.report.pdf.content import content
from normspoor.report.pdf.letters import MARK
from normspoor.report.pdf.typeset import pdf_of
from support.paper import MM, Paper, read_back
from support.report_paper import (
    as_printed,
    awkward,
    awkward_report,
    large,
    over_each_other,
    rows,
    small,
    squeezed,
    stands_on,
)
from support.reports import report_of_items
from support.sample_report import big_report, sample_report
from support.story import answers, story

MADE = {
    "small": (sample_report, small),
    "awkward": (awkward_report, awkward),
    "large": (big_report, large),
}


@pytest.fixture(scope="module", params=MADE)
def both(request, tmp_path_factory):
    """A report and its paper."""
    report, made = MADE[request.param]
    file = tmp_path_factory.mktemp("papier") / "rapport.pdf"
    file.write_bytes(made())
    return report(), read_back(file, "")


@pytest.fixture
def report(both):
    return both[0]


@pytest.fixture
def paper(both) -> Paper:
    return both[1]


@pytest.fixture(scope="module")
def squeezed_paper(both) -> str:
    return as_printed(both[1].sheets)


def test_the_first_sheet_says_what_it_is_and_how_it_stands(report, paper):
    first = as_printed(paper.sheets[:1])
    known = (one for both in (*facts(report.head), *marks(report.head)) for one in both)
    lines = (text for one in report.first for text in (one.title, one.words, one.authority.value))
    assert [one for one in chain(known, lines) if squeezed(one) not in first] == []


def test_what_is_said_around_the_tables_is_there(report, squeezed_paper):
    said = chain(
        report.reading,
        report.untested,
        (text for one in report.parts for text in (one.title, one.explanation)),
        (
            text
            for one in report.figures
            for text in (one.title, one.words, one.formula, one.filter)
        ),
    )

    assert [one for one in said if not stands_on(squeezed_paper, one)] == []


def test_every_cell_of_every_table_is_there(report, squeezed_paper):
    shown = chain.from_iterable(
        rows(report, report.table(block.table), block)
        for part in report.parts
        for block in part.blocks
    )

    lost = {cell for row in shown for cell in row if not stands_on(squeezed_paper, cell)}
    assert lost == set()


def test_every_row_stands_together_with_its_label(report, squeezed_paper):
    items = chain.from_iterable(sheet["items"] for sheet in content(report)["sheets"])
    lines = ["".join(row) for one in items if one["kind"] == "table" for row in one["rows"]]

    assert len(lines) > 10
    left_to_right = [one for one in lines if not re.search(r"[\u0590-\u08ff]", one)]
    assert [one for one in left_to_right if squeezed(one) not in squeezed_paper] == []


def test_a_table_without_rows_says_so(report, squeezed_paper):
    assert squeezed(report.table("leeg").empty) in squeezed_paper


def test_nothing_is_printed_over_anything_else(paper):
    found = {n: over_each_other(sheet) for n, sheet in enumerate(paper.sheets, start=1)}

    assert {n: pairs[:3] for n, pairs in found.items() if pairs} == {}


UNBREAKABLE = (
    "G" + "r" * 50,
    "W" * 12,
    "mwmwmwmwmwmw",
    "відповідальність" * 4,
    "0f" * 32,
    "https://voorbeeld.nl/" + "a1" * 40,
    "SAM_ORG_V1_BEWIJS_" * 5,
)


def test_words_that_cannot_be_hyphenated_stay_in_their_column(tmp_path):
    columns = tuple(Column(f"k{n}", f"Kolom {n}") for n in range(9))
    odd = tuple(
        Row(tuple(Cell(UNBREAKABLE[(n + shift) % len(UNBREAKABLE)]) for n in range(9)))
        for shift in range(len(UNBREAKABLE))
    )
    paper = _printed_alone(tmp_path, _table("Vreemde woorden", columns, odd))

    assert [pair for sheet in paper.sheets for pair in over_each_other(sheet)] == []
    assert [word for sheet in paper.sheets for word in sheet.beside(19.9)] == []
    assert [one for one in UNBREAKABLE if one not in as_printed(paper.sheets)] == []


def _table(title: str, columns: tuple[Column, ...], lines: tuple[Row, ...]) -> Table:
    return Table(squeezed(title), title, f"Over {title}.", columns, lines, "Niets.")


def _printed_alone(folder: Path, *tables: Table) -> Paper:
    """A chapter with these tables, in a report without anything else."""
    part = Part("deel", "Deel", "Een deel.", tuple(Block(one.key) for one in tables))
    file = folder / "rapport.pdf"
    file.write_bytes(pdf_of(replace(sample_report(), parts=(part,), tables=tables)))
    return read_back(file, "")


def test_what_stands_above_a_table_never_ends_a_sheet(tmp_path):
    columns = (Column("wat", "Wat"), Column("hoe", "Hoe"))
    tables = (
        _table(f"Tabel {n}", columns, (Row((Cell(f"rij {n}"), Cell("zo"))),) * (n % 5 + 2))
        for n in range(60)
    )

    paper = _printed_alone(tmp_path, *tables)

    filled = [sheet for sheet in paper.sheets if " rij " in sheet.text]
    ends = [" ".join(word.text for word in sheet.last_line) for sheet in filled]
    assert len(ends) > 8
    assert [one for one in ends if not one.startswith("rij ")] == []


def test_a_row_that_is_longer_than_a_sheet_goes_on_on_the_next(tmp_path):
    long = " ".join(f"woord{n}" for n in range(4_000))
    columns = (Column("wat", "Wat"), Column("hoe", "Hoe"))

    paper = _printed_alone(tmp_path, _table("Lang", columns, (Row((Cell(long), Cell("zo"))),)))

    found = (word.text for sheet in paper.sheets for word in sheet.words)
    assert [one for one in found if one.startswith("woord")] == long.split()
    assert [pair for sheet in paper.sheets for pair in over_each_other(sheet)] == []


def _cards(folder: Path, number: int, text: str) -> Paper:
    """As many cards as rows; more heads than can be read across."""
    more = tuple(Column(f"meer-{n}", f"Meer {n}") for n in range(5))
    columns = (Column("wie", "Wie"), Column("wat", "Wat"), *more)
    rest = tuple(Cell("x") for _ in more)
    lines = tuple(
        Row((Cell(f"partner {n}"), Cell(text), *rest), state="loopt") for n in range(number)
    )
    return _printed_alone(folder, replace(_table("Kaarten", columns, lines), as_cards=True))


def test_every_card_stands_on_one_sheet_as_a_whole(tmp_path):
    paper = _cards(tmp_path, 60, "een paar woorden " * 30)

    sheets = [squeezed(sheet.text) for sheet in paper.sheets]
    for n in range(60):
        more = "Meer 0 x Meer 1 x Meer 2 x Meer 3 x Meer 4 x"
        card = f"Wie partner {n} Wat {'een paar woorden ' * 30} {more} Stand loopt Label dossier"
        assert sum(squeezed(card) in one for one in sheets) == 1


def test_a_card_that_is_longer_than_a_sheet_goes_on_on_the_next(tmp_path):
    long = " ".join(f"woord{n}" for n in range(4_000))
    paper = _cards(tmp_path, 2, long)

    found = [word.text for sheet in paper.sheets for word in sheet.words]
    assert [one for one in found if one.startswith("woord")] == 2 * long.split()
    assert [pair for sheet in paper.sheets for pair in over_each_other(sheet)] == []


def test_the_report_of_a_dossier_loses_nothing(tmp_path):
    report = report_of_items(*story(), *answers("nee"))
    file = tmp_path / "rapport.pdf"
    file.write_bytes(pdf_of(report))
    paper = read_back(file, "")
    printed = as_printed(paper.sheets)

    every = (row for part in report.parts for block in part.blocks
             for row in rows(report, report.table(block.table), block))  # fmt: skip
    assert {cell for row in every for cell in row if not stands_on(printed, cell)} == set()
    assert [pair for sheet in paper.sheets for pair in over_each_other(sheet)] == []
    assert [word for sheet in paper.sheets for word in sheet.beside(19.9)] == []
    assert list(validate(file).findings) == []


def test_nothing_leaves_the_sheet(paper):
    assert [sheet.beside(19.9) for sheet in paper.sheets if sheet.beside(19.9)] == []


def test_the_foot_of_every_sheet_says_which_sheet_of_what(report, paper):
    total = len(paper.sheets)
    for number, sheet in enumerate(paper.sheets, start=1):
        foot = squeezed(sheet.said_below)
        assert squeezed(f"Bladzijde {number} van {total}") in foot
        assert squeezed(report.head.dossier) in foot
        assert squeezed(f"Stand van 21 november 2026 · versie {report.head.recorded}") in foot


def test_the_contents_say_on_which_sheet_a_part_starts(report, paper):
    contents = as_printed(tuple(one for one in paper.sheets[1:4]))
    for part in report.parts:
        if not part.within:
            start = next(
                n
                for n, sheet in enumerate(paper.sheets, start=1)
                if n > 2 and as_printed((sheet,)).startswith(squeezed(part.title))
            )
            assert squeezed(f"{part.title}{start}") in contents


def test_every_line_of_the_contents_ends_with_a_number(report, paper):
    """Also below a title that reads from right to left."""
    entries = [one for sheet in content(report)["sheets"] for one in sheet["items"]
               if one["kind"] == "heading" and one["level"] < 3]  # fmt: skip
    start = next(n for n, sheet in enumerate(paper.sheets)
                 if n > 1 and squeezed(sheet.text).startswith(squeezed(words.READING)))  # fmt: skip
    ends = [word.text for sheet in paper.sheets[1:start] for word in sheet.words
            if word.right > sheet.width - 20.5 * MM]  # fmt: skip

    assert [one for one in ends if one.isdigit()] == [one for one in ends if one[-1:] != "\u00ad"]
    assert len([one for one in ends if one.isdigit()]) == len(entries)


def test_no_sheet_is_empty_and_no_heading_stands_alone_at_its_end(report, paper):
    titles = {squeezed(one.title) for one in (*report.parts, *report.tables)}
    for sheet in paper.sheets:
        assert sheet.words
        assert squeezed(" ".join(word.text for word in sheet.last_line)) not in titles


def test_a_matrix_lies_on_its_side_and_has_its_heads_on_every_sheet(report, paper):
    head = report.table("partner-verband").columns[0].head
    lying = [sheet for sheet in paper.sheets if sheet.landscape]

    assert lying
    assert [sheet.text[:60] for sheet in lying if f" {head} " not in f" {sheet.text} "] == []


def test_the_mark_is_explained_only_where_it_stands(report, squeezed_paper):
    said = squeezed(unprintable(MARK)) in squeezed_paper

    assert said is ("🎉" in "".join(one.title for one in report.things.values()))
