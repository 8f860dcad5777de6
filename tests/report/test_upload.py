"""The upload folder: what belongs to a question lies there, or the list says where it does."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from normspoor.core.report.shape import Cell, Mention, Report
from normspoor.report.upload import write_upload
from support.sample_report import AWKWARD, big_report, sample_report

ORG, TH = "01-organisatie-vraag-1", "02-taalhuis-vraag-1"


@pytest.fixture
def attachment(tmp_path) -> Path:
    path = tmp_path / "origineel" / "Beleidsplan (def).PDF"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.7 \x00\xff")
    return path


def shared() -> Report:
    """A report in which the first piece of evidence belongs to both questions."""
    report = sample_report()
    table = report.table("bewijs")
    second = replace(table.rows[1], cells=(table.rows[1].cells[0], Cell(mentions=(
        Mention("BEW-0"), Mention("PART-0"), Mention("BEW-1"), Mention("BEW-0"))), *table.rows[1].cells[2:]),
    )  # fmt: skip
    rows = (table.rows[0], second, table.rows[2])
    return replace(report, tables=(replace(table, rows=rows), *report.tables[1:]))


def written(report: Report, files, folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in write_upload(report, files, folder)]


def read(folder: Path) -> list[dict[str, str]]:
    text = (folder / "inhoud.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def text(path: Path) -> str:
    held = path.read_bytes().decode("utf-8")
    assert held.startswith("\ufeff")
    assert "\n" not in held.replace("\r\n", "")
    return held.removeprefix("\ufeff").replace("\r\n", "\n")


def test_there_is_a_folder_for_each_question_in_the_order_of_the_report(tmp_path, attachment):
    target = tmp_path / "insturen"
    made = written(sample_report(), {"BEW-0": ("Beleidsplan (def).PDF", attachment)}, target)

    assert made == [
        "00-leesmij.txt",
        f"{ORG}/inhoud.txt", f"{ORG}/inhoud.csv", f"{ORG}/01-beleidsplan-def.pdf",
        f"{TH}/inhoud.txt", f"{TH}/inhoud.csv",
    ]  # fmt: skip
    assert sorted(made) == sorted(
        path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()
    )
    assert (target / ORG / "01-beleidsplan-def.pdf").read_bytes() == attachment.read_bytes()


def test_the_list_says_what_lies_here_and_where_the_rest_lies(tmp_path, attachment):
    write_upload(sample_report(), {"BEW-2": ("Verslag.pdf", attachment)}, tmp_path / "uit")

    first, second = read(tmp_path / "uit" / ORG)
    assert first == {
        "nr": "1", "id": "BEW-0", "titel": "Verslag Taalmaatjes 0", "datum": "2026-03-15",
        "bron": "", "vindplaats": "Archief, map Beleid", "stand": "", "hier": "nee",
        "bestand": "", "ook_in": "",
    }  # fmt: skip
    assert (second["id"], second["hier"], second["bestand"]) == ("BEW-2", "ja", "02-verslag.pdf")
    assert text(tmp_path / "uit" / ORG / "inhoud.txt") == (
        "Vraag 1\n"
        "SAM-ORG-V1 (organisatie)\n"
        "\n"
        "1. Verslag Taalmaatjes 0\n"
        "   Id: BEW-0\n"
        "   Datum: 15 maart 2026\n"
        "   Vindplaats: Archief, map Beleid\n"
        "   Bestand: niet in deze map\n"
        "\n"
        "2. Verslag Buurtkamer 2\n"
        "   Id: BEW-2\n"
        "   Datum: 15 maart 2026\n"
        "   Vindplaats: Archief, map Beleid\n"
        "   Bestand: 02-verslag.pdf\n"
    )


def test_state_and_source_are_told_where_they_are_known(tmp_path):
    report = sample_report()
    known = replace(
        report.things["BEW-0"],
        state="verlopen",
        fields=(("Soort bron", "Document"), ("Datum", "ergens in mei")),
    )
    write_upload(replace(report, things={**report.things, "BEW-0": known}), {}, tmp_path)

    row = read(tmp_path / ORG)[0]
    assert (row["stand"], row["bron"], row["datum"]) == ("verlopen", "Document", "ergens in mei")
    assert "   Soort bron: Document\n" in text(tmp_path / ORG / "inhoud.txt")


def test_what_belongs_to_two_questions_lies_in_both(tmp_path, attachment):
    write_upload(shared(), {"BEW-0": ("a.pdf", attachment)}, tmp_path / "uit")

    rows = {folder: read(tmp_path / "uit" / folder) for folder in (ORG, TH)}
    assert [(row["id"], row["ook_in"]) for row in rows[TH]] == [("BEW-0", ORG), ("BEW-1", "")]
    assert [(row["id"], row["ook_in"]) for row in rows[ORG]] == [("BEW-0", TH), ("BEW-2", "")]
    for folder in (ORG, TH):
        assert (tmp_path / "uit" / folder / "01-a.pdf").read_bytes() == attachment.read_bytes()
    assert f"   Ook in: {ORG}\n" in text(tmp_path / "uit" / TH / "inhoud.txt")


@pytest.mark.parametrize(
    ("name", "placed"),
    [
        ("../../uit/conf.py", "01-uit-conf.py"),
        ("Plan 2025 é ☕.DOCX", "01-plan-2025-e.docx"),
        ("x" * 300 + ".pdf", f"01-{'x' * 40}.pdf"),
        ("مرحبا.pdf", "01-stuk.pdf"),
        ("zonder einde", "01-zonder-einde"),
        (".verborgen", "01-verborgen"),
        ("plan.إيه", "01-plan.dat"),
        ("CON.txt", "01-con.txt"),
    ],
)
def test_a_file_gets_a_name_that_any_system_takes(tmp_path, attachment, name, placed):
    made = written(sample_report(), {"BEW-0": (name, attachment)}, tmp_path / "uit")

    assert made[3] == f"{ORG}/{placed}"


def test_awkward_titles_stay_on_their_line(tmp_path):
    report = big_report()
    broken = replace(report.things["BEW-0"], title="Een\n\ntwee")
    write_upload(replace(report, things={**report.things, "BEW-0": broken}), {}, tmp_path)

    rows = read(tmp_path / ORG)
    lines = text(tmp_path / ORG / "inhoud.txt").splitlines()
    assert len(rows) == 150
    assert any(AWKWARD[-2] in row["titel"] for row in rows)
    assert [line.partition(". ")[2] for line in lines if re.match(r"\d+\. ", line)] == [
        " ".join(row["titel"].split()) for row in rows
    ]


def test_the_first_page_says_what_to_do_and_which_folder_is_for_which_question(tmp_path):
    write_upload(sample_report(), {}, tmp_path)
    said = text(tmp_path / "00-leesmij.txt").splitlines()

    assert said[0] == "Bewijs bij de samenwerking, per vraag van de norm"
    assert "Peildatum: 21 november 2026" in said
    assert said[-3:] == ["Mappen", f"{ORG}: Vraag 1", f"{TH}: Vraag 1"]


def test_a_question_without_evidence_and_a_report_without_questions_say_so(tmp_path):
    report = sample_report()
    bare = replace(report, tables=(replace(report.table("bewijs"), rows=()), *report.tables[1:]))
    write_upload(bare, {}, tmp_path / "a")
    write_upload(replace(report, parts=()), {}, tmp_path / "b")

    assert read(tmp_path / "a" / ORG) == []
    assert "geen bewijs vastgelegd" in text(tmp_path / "a" / ORG / "inhoud.txt")
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["00-leesmij.txt"]
    assert "geen vragen" in text(tmp_path / "b" / "00-leesmij.txt")


def test_a_question_keeps_its_id_where_it_has_no_number(tmp_path):
    report = sample_report()
    question = report.things["SAM-ORG-V1"]
    parts = (replace(report.parts[1], about="SAM-IDO", subject=""),)
    write_upload(
        replace(report, parts=parts, things={**report.things, "SAM-IDO": question}), {}, tmp_path
    )

    assert sorted(path.name for path in tmp_path.iterdir()) == ["00-leesmij.txt", "01-vraag-ido"]


def test_an_attachment_that_went_away_is_for_the_caller_to_tell(tmp_path):
    with pytest.raises(OSError, match=r"weg\.pdf"):
        write_upload(sample_report(), {"BEW-0": ("weg.pdf", tmp_path / "weg.pdf")}, tmp_path / "u")
