"""The report as a PDF: the same everywhere, for who listens, and to be kept."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pikepdf
import pytest
import typst
from pdfua import validate

from normspoor.core.wording.report_paper import no_letters
from normspoor.report.pdf import letters
from normspoor.report.pdf.content import content
from normspoor.report.pdf.letters import FILES, FOLDER, NoLetters
from normspoor.report.pdf.typeset import NoPaper, pdf_of
from support.report_paper import awkward, awkward_report, elements, opened, small, squeezed
from support.sample_report import sample_report


@pytest.fixture
def pdf():
    with opened(awkward()) as made:
        yield made


def _tables(report):
    items = chain(content(report)["first"], *(one["items"] for one in content(report)["sheets"]))
    return [one for one in items if one["kind"] == "table"]


def test_the_same_report_gives_the_same_bytes_anywhere_at_any_time(tmp_path, monkeypatch):
    first = small()
    monkeypatch.chdir(tmp_path)
    shutil.copy(FOLDER / "DejaVuSans.ttf", tmp_path)
    for name, value in {"TZ": "Pacific/Kiritimati", "TYPST_FONT_PATHS": str(tmp_path),
                        "SOURCE_DATE_EPOCH": "1", "LC_ALL": "C"}.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    time.tzset()
    try:
        assert pdf_of(sample_report()) == first
    finally:
        monkeypatch.undo()
        time.tzset()


def test_it_says_what_it_is_and_names_nobody(pdf):
    assert pdf.Root.Lang == "nl"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo.Title).startswith("Rapport Samenwerking: De ")
    assert "/Author" not in pdf.docinfo
    assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == "D:20261121000000Z"


def test_it_claims_to_be_readable_for_everybody_and_later(pdf):
    with pdf.open_metadata() as said:
        claims = {name: said[name] for name in ("pdfuaid:part", "pdfaid:part")}
        level = said["pdfaid:conformance"]

    assert claims == {"pdfuaid:part": "1", "pdfaid:part": "2"}
    assert level == "A"


@pytest.mark.parametrize("made", [small, awkward])
def test_the_checker_has_nothing_to_say(made, tmp_path):
    (tmp_path / "rapport.pdf").write_bytes(made())

    found = validate(tmp_path / "rapport.pdf")

    assert [f"{one.rule_id} {one.message}" for one in found.findings] == []
    assert found.exit_code == 0


def test_every_table_is_a_table_with_heads_above_its_columns(pdf):
    wanted = _tables(awkward_report())
    found = [one for one in elements(pdf) if one.S == "/Table"]

    assert len(found) == len(wanted)
    for table, one in zip(wanted, found, strict=True):
        head, body = one.K
        (line,) = head.K
        assert [str(cell.S) for cell in line.K] == ["/TH"] * len(table["heads"])
        assert all(_scope(cell) == "/Column" for cell in line.K)
        assert len(body.K) == len(table["rows"])
        assert all(len(row.K) == len(table["heads"]) for row in body.K)


def _scope(cell: pikepdf.Dictionary) -> str:
    return next(str(one.Scope) for one in cell.A if "/Scope" in one)


def test_every_paragraph_is_one(pdf):
    kinds = [str(one.S) for one in elements(pdf)]

    texts = [one for sheet in content(awkward_report())["sheets"] for one in sheet["items"]]
    assert kinds.count("/P") > sum(one["kind"] in ("text", "part") for one in texts)
    assert kinds.count("/L") == 2


def test_the_bookmarks_are_the_parts(pdf):
    report = awkward_report()
    with pdf.open_outline() as outline:
        found = [(one.title, [inner.title for inner in one.children]) for one in outline.root]

    chapters = [one for one in report.parts if not one.within]
    for chapter, (title, inner) in zip(chapters, found[2:-2], strict=True):
        sheets = [one.title for one in report.parts if one.within == chapter.key]
        tables = [report.table(one.table).title for one in chapter.blocks]
        assert title == chapter.title
        assert list(map(squeezed, inner)) == list(map(squeezed, (*tables, *sheets)))


def test_only_our_own_letters_are_in_it(pdf):
    names = {str(one.BaseFont).split("+")[-1] for one in pdf.objects
             if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"}  # fmt: skip

    assert {one.split("-Identity")[0] for one in names} == {
        "SourceSansPro-Regular", "SourceSansPro-Semibold", "DejaVuSans", "DejaVuSans-Bold"
    }  # fmt: skip


def test_no_letter_is_smaller_than_eight_points(pdf):
    sizes = {
        float(step.operands[1])
        for page in pdf.pages
        for step in pikepdf.parse_content_stream(page)
        if str(step.operator) == "Tf"
    }

    assert min(sizes) >= 8


def _half(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("spoil", [os.unlink, _half, lambda file: file.write_bytes(b"geen letter")])
def test_a_missing_or_broken_font_is_named(name, spoil, tmp_path, monkeypatch):
    monkeypatch.setattr(letters, "FOLDER", shutil.copytree(FOLDER, tmp_path / "letters"))
    spoil(tmp_path / "letters" / name)

    with pytest.raises(NoLetters) as caught:
        pdf_of(sample_report())

    assert str(caught.value) == no_letters(name)


def test_what_the_paper_refuses_is_told(monkeypatch):
    def refuses(*_: object, **__: object) -> bytes:
        raise typst.TypstError("unknown variable: kop")

    monkeypatch.setattr(typst, "compile", refuses)

    with pytest.raises(NoPaper, match="variable: kop"):
        pdf_of(sample_report())


def test_an_empty_report_is_a_report():
    whole = sample_report()
    bare = replace(whole, first=(), reading=(), untested=(), figures=(), parts=(), things={})

    with opened(pdf_of(bare)) as made:
        assert len(made.pages) > 1
