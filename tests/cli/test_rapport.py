"""``normspoor rapport`` as a user runs it: every form, the same words in each, the same bytes."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import typer

from normspoor.cli import rapport as verb
from normspoor.core.report.data import report_of, schema
from normspoor.core.report.shape import Report
from support.dossier import DAY, Run, block, normspoor, write_page
from support.frozen import contents
from support.leaks import opened
from support.paper import read_back
from support.report_page import read

FORMS = {"rapport.html", "rapport.pdf", "rapport.xlsx", "metrics.json", "csv", "upload",
         "MANIFEST.json", "SHA256SUMS"}  # fmt: skip


def rapport(folder: Path, target: Path, *more: str, **environment: str) -> Run:
    return normspoor(
        "rapport", folder, "--peildatum", DAY, "--uit", target, *more,
        cwd=folder.parent, **environment,
    )  # fmt: skip


def squeezed(text: str) -> str:
    """The letters of a text; on paper a word may be broken at the end of a line."""
    return "".join(text.replace("-", "").replace("\u00ad", "").split())


@pytest.fixture(scope="module")
def made(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """The report of a dossier with everything, and what the command said."""
    target = tmp_path_factory.mktemp("rapport") / "uit"
    return target, rapport(filled, target)


@pytest.fixture(scope="module")
def bare(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a dossier in which nothing was written yet."""
    target = tmp_path_factory.mktemp("leeg") / "uit"
    run = rapport(empty, target)
    assert run.code == 0, run.text
    return target


@pytest.fixture(scope="module")
def report(made: tuple[Path, Run]) -> Report:
    return report_of(json.loads((made[0] / "metrics.json").read_text(encoding="utf-8")))


def test_every_form_is_there_and_the_command_says_where(made):
    target, run = made

    assert run.code == 0, run.text
    assert {path.name for path in target.iterdir()} == FORMS
    assert run.out.splitlines()[-1].startswith(f"Klaar. Open {target / 'rapport.html'}")


def test_the_counts_and_the_first_page_are_the_same_in_every_form(made, report):
    target = made[0]
    page = read((target / "rapport.html").read_text(encoding="utf-8")).text
    book = openpyxl.load_workbook(target / "rapport.xlsx")
    sheets = {
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    }
    text = (target / "csv" / "cijfers.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))

    assert len(report.figures) > 15
    assert {figure.key: (int(line["waarde"]), line["woorden"]) for figure, line in
            zip(report.figures, lines, strict=True)} == {
                figure.key: (figure.value, figure.words) for figure in report.figures}  # fmt: skip
    for figure in report.figures:
        assert {figure.title, figure.words, figure.formula} <= sheets
        assert figure.title in page
        assert figure.words in page
    for line in report.first:
        assert {line.title, line.words} <= sheets
        assert f"{line.title} {line.subject} {line.words}" in page


def test_paper_holds_every_count_and_every_line_of_the_first_page(made, report):
    meant = [
        *(word for one in report.figures for word in (one.title, one.words, one.formula)),
        *(word for one in report.first for word in (one.title, one.words)),
        *report.reading,
        *report.untested,
    ]
    sheets = read_back(made[0] / "rapport.pdf", " ".join(meant)).sheets
    paper = "".join(squeezed(sheet.text) for sheet in sheets)

    assert [words for words in meant if squeezed(words) not in paper] == []


def test_the_data_keep_to_the_schema_that_is_published(made):
    import jsonschema_rs

    data = json.loads((made[0] / "metrics.json").read_text(encoding="utf-8"))

    jsonschema_rs.validator_for(schema()).validate(data)


def test_a_second_time_and_elsewhere_on_earth_gives_the_same_bytes(made, filled, tmp_path):
    other = tmp_path / "een andere map"
    run = rapport(filled, other, TZ="Pacific/Auckland", LC_ALL="C")

    assert run.code == 0, run.text
    assert contents(other) == contents(made[0])


def test_no_path_of_this_computer_goes_along(made, filled):
    target = made[0]
    for path in sorted(target.rglob("*")):
        for _, data in opened(path.read_bytes()) if path.is_file() else ():
            assert str(filled.parent).encode() not in data, path


def test_a_report_can_be_checked_and_replaced_by_a_newer_one(bare, empty, tmp_path):
    target = shutil.copytree(bare, tmp_path / "uit")

    assert normspoor("controleer", target, cwd=tmp_path).code == 0
    assert rapport(empty, target).code == 0
    (target / "rapport.html").write_text("anders", encoding="utf-8")
    assert normspoor("controleer", target, cwd=tmp_path).code == 1
    run = rapport(empty, target)
    assert (run.code, (target / "rapport.html").read_text(encoding="utf-8")) == (2, "anders")
    assert "rapport.html" in run.err


def test_a_folder_with_other_files_is_left_alone(empty, tmp_path):
    (tmp_path / "eigen").mkdir()
    (tmp_path / "eigen" / "brief.txt").write_text("van mij", encoding="utf-8")
    run = rapport(empty, tmp_path / "eigen")

    assert run.code == 2
    assert "brief.txt" in run.err
    assert contents(tmp_path / "eigen") == {"brief.txt": b"van mij"}


def test_an_empty_dossier_has_a_report_that_says_so(bare):
    found = report_of(json.loads((bare / "metrics.json").read_text(encoding="utf-8")))

    assert found.figure("bewijs-zonder-datum").words == "niets te toetsen"
    assert not found.table("samenwerkingen").rows


def test_mistakes_in_the_pages_stand_in_the_report(
    copy_of: Callable[[Path], Path], empty, tmp_path
):
    folder = copy_of(empty)
    write_page(folder, "fout.md", block("bewijs", "BEW-1", "bron: geen"))
    run = rapport(folder, tmp_path / "uit")
    found = report_of(json.loads((tmp_path / "uit" / "metrics.json").read_text("utf-8")))

    assert run.code == 0
    assert "fout.md" in run.err
    assert "fout" in {row.state for row in found.table("open").rows}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--uitgave", "iedereen"), "--uitgave"),
        (("--bijlage", "BEW-BESTAAT-NIET"), "BEW-BESTAAT-NIET"),
        (("--peildatum", "morgen"), "--peildatum"),
        (
            ("--bijlage", "BEW-1", "--uitgave", "intern"),
            "in de uitgave intern gaat geen bijlage op",
        ),
    ],
)
def test_a_wrong_choice_is_told_and_nothing_is_written(empty, tmp_path, options, words):
    run = rapport(empty, tmp_path / "uit", *options)

    assert run.code == 2
    assert words in run.err
    assert "Traceback" not in run.text
    assert list(tmp_path.iterdir()) == []


def test_a_file_elsewhere_that_cannot_be_opened_is_told(tmp_path, monkeypatch, capsys):
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/elders/stuk.pdf")

    monkeypatch.setattr(verb, "edition_of", refused)
    with pytest.raises(typer.Exit):
        verb.rapport(tmp_path, target=tmp_path / "uit")

    assert capsys.readouterr().err == (
        "/elders/stuk.pdf: dit bestand is niet te openen. Kijk wie het mag lezen en schrijven.\n"
    )


def test_without_a_dossier_or_without_a_profile_there_is_no_report(
    copy_of: Callable[[Path], Path], empty, tmp_path
):
    (tmp_path / "niets").mkdir()
    nothing = rapport(tmp_path / "niets", tmp_path / "uit")
    folder = copy_of(empty)
    for page in folder.rglob("*.md"):
        if "{profiel}" in page.read_text(encoding="utf-8"):
            page.write_text("# Leeg\n", encoding="utf-8")
    bare = rapport(folder, tmp_path / "uit")

    assert (nothing.code, bare.code) == (2, 2)
    assert "geen dossier" in nothing.err
    assert "profiel" in bare.err
    assert not (tmp_path / "uit").exists()
