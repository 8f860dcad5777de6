"""What stands on paper, before it is drawn: the rows of each part, in order, and how they lie."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from normspoor.core.report.shape import Authority, Block
from normspoor.core.wording.report_cells import nothing_here
from normspoor.report.pdf.content import content
from support.report_paper import rows
from support.sample_report import sample_report

REPORT = sample_report()


def _items(report):
    return [one for sheet in content(report)["sheets"] for one in sheet["items"]]


def _part(title):
    """The items below a title, up to the next title of a part."""
    items = _items(REPORT)
    start = next(n for n, one in enumerate(items) if one.get("text") == title)
    rest = items[start + 1 :]
    ends = (n for n, one in enumerate(rest) if one["kind"] == "heading" and one["level"] < 3)
    return rest[: next(ends, len(rest))]


def test_a_part_shows_its_own_rows_and_only_the_columns_that_it_does_not_say_already():
    part = next(one for one in REPORT.parts if one.about == "SV-1")
    tables = [one for one in _part(part.title) if one["kind"] == "table"]

    assert len(tables) == len(part.blocks) == 2
    for block, table in zip(part.blocks, tables, strict=True):
        wanted = [tuple(row) for row in rows(REPORT, REPORT.table(block.table), block)]
        assert [row[: len(wanted[0])] for row in table["rows"]] == wanted
        assert wanted


def test_a_table_without_rows_is_a_sentence():
    part = next(one for one in REPORT.parts if one.about == "SAM-TH-V1")

    assert _part(part.title)  # its title is that of the other question: the first one counts
    assert {"kind": "text", "text": "Geen maatregelen.", "on_side": False} in _items(REPORT)


def test_a_sheet_without_rows_of_its_own_says_that_of_itself_only():
    part = replace(REPORT.parts[-1], blocks=(Block("leeg", "SV-1"),), about="SV-1")

    texts = [one.get("text") for one in _items(replace(REPORT, parts=(part,)))]
    assert nothing_here([REPORT.table("leeg").title]) in texts
    assert "Geen maatregelen." not in texts


def test_every_line_says_whose_rule_it_is():
    norm = tuple(
        replace(one, rows=tuple(replace(row, authority=Authority.NORM) for row in one.rows))
        for one in REPORT.tables
    )
    tables = [one for one in _items(replace(REPORT, tables=norm)) if one["kind"] == "table"]

    labels = {row[-1] for one in tables[:-2] for row in one["rows"]}
    assert labels == {"norm"}
    assert {one["heads"][-1] for one in tables[:-2]} == {"Label"}


def test_chapters_and_sheets_start_on_a_sheet_of_their_own():
    firsts = [one["items"][0]["text"] for one in content(REPORT)["sheets"]]

    assert firsts[1:6] == ["Vragen van de norm", "Vraag 1", "Samenwerkingen", "Leestafel 1",
                           "Overzichten"]  # fmt: skip


def test_headings_skip_no_level():
    levels = [one["level"] for one in _items(REPORT) if one["kind"] == "heading"]

    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_stands_above_a_table_lies_as_it_does():
    for sheet in content(REPORT)["sheets"]:
        assert {one["on_side"] for one in sheet["items"]} == {sheet["on_side"]}


def test_a_fact_that_is_not_known_has_no_line():
    without = replace(REPORT, head=replace(REPORT.head, audit_day="", terms=()))

    for name in ("facts", "marks"):
        assert len(content(REPORT)[name]) - len(content(without)[name]) == 1


def test_a_part_with_one_table_of_the_same_name_says_the_name_once():
    (index,) = (one for one in REPORT.parts if one.key == "overzichten")
    table = REPORT.table("bewijs")
    part = replace(
        index, title=table.title, blocks=index.blocks[1:2], explanation=table.explanation
    )

    texts = [one.get("text") for one in _items(replace(REPORT, parts=(part,)))]
    assert texts.count(table.title) == 1
    assert texts.count(table.explanation) == 1
