"""The report of a dossier: what it must hold, whatever the dossier holds."""

from __future__ import annotations

import json
from itertools import chain as all_of

import pytest

from normspoor.core.attachments import FileFact, attachments_for, register
from normspoor.core.edition import Edition
from normspoor.core.overview import overview
from normspoor.core.report.comparison import compare
from normspoor.core.report.data import as_data, report_of
from normspoor.core.report.make import NoDossier, report_of_dossier
from normspoor.core.report.reading import plain
from normspoor.core.report.shape import Authority, Report
from normspoor.core.requirements import requirements
from normspoor.core.wording.report_chapters import QUESTIONS
from normspoor.core.work import assess
from support.factory import NORM, PEILDATUM, catalog_of, dossier, evidence, whole
from support.reports import ORIGIN, named, report_of_catalog, report_of_items, said
from support.story import answers, story

ITEMS = (*story(), *answers("nee"), evidence("BEW-1", onderbouwt="OVK-1, SAM-ORG-V1"),
         evidence("BEW-2", onderbouwt="SV-1", bron="interview", datum="onbekend"),
         whole("zelfinschatting", "ZI-1", score="Grotendeels", onderbouwing="Het loopt goed",
               schat_in="SAM-ORG-V1", scope="organisatie"))  # fmt: skip


@pytest.fixture(scope="module")
def report() -> Report:
    return report_of_items(*ITEMS)


def test_a_row_has_a_cell_for_every_column(report):
    wrong = [
        table.key
        for table in report.tables
        for row in table.rows
        if len(row.cells) != len(table.columns)
    ]

    assert not wrong
    assert all(table.columns for table in report.tables)


def test_the_state_of_a_row_stands_in_a_column(report):
    for table in report.tables:
        for row in table.rows:
            words = {cell.text for cell in row.cells}
            words |= {one.word for cell in row.cells for one in cell.mentions}
            assert row.state in {"", *words}, (table.key, row.state)


def test_every_key_is_there_once(report):
    for named_things in (report.tables, report.figures, report.parts):
        keys = [one.key for one in named_things]
        assert len(set(keys)) == len(keys)
    for table in report.tables:
        columns = [one.key for one in table.columns]
        assert len(set(columns)) == len(columns), table.key


def test_everything_that_is_mentioned_can_be_looked_up(report):
    cells = (cell for table in report.tables for row in table.rows for cell in row.cells)
    mentioned = {one.id for cell in cells for one in cell.mentions}
    counted = set(all_of.from_iterable(one.inputs + one.total for one in report.figures))
    linked = {one for thing in report.things.values() for _, ids in thing.links for one in ids}

    assert mentioned | counted | linked <= set(report.things)


def test_a_chapter_shows_tables_and_columns_that_exist(report):
    for part in report.parts:
        for block in part.blocks:
            columns = {one.key for one in report.table(block.table).columns}
            assert set(block.without) < columns, (part.key, block.table)


def test_a_sheet_follows_the_chapter_that_it_belongs_to(report):
    chapter = ""
    for part in report.parts:
        assert part.within in ("", chapter)
        chapter = part.within or part.key


def test_every_question_of_an_auditor_is_answered_in_some_chapter(report):
    told = {question for part in report.parts for question in part.questions}

    assert told == set(QUESTIONS.values())


def test_every_row_belongs_to_a_sheet_that_exists_or_to_a_requirement(report):
    sheets = {part.about for part in report.parts if part.about} | {"los"}
    asked = {f"{r.item.id}/{r.subject}" for r in requirements(dossier(*ITEMS), PEILDATUM)}

    known = sheets | asked
    assert {key for table in report.tables for row in table.rows for key in row.of} <= known


def test_every_row_stands_in_some_chapter():
    loose = whole("afspraak", "AFSP-LOS", soort="taak", van_deelname="DEEL-WEG")
    made = report_of_items(*ITEMS, loose)
    shown = {
        (block.table, row)
        for part in made.parts
        for block in part.blocks
        for row in made.table(block.table).rows_of(block.of)
    }

    assert {(table.key, row) for table in made.tables for row in table.rows} == shown
    assert [block.table for block in made.parts[-1].blocks] == ["nakoming"]


def test_a_row_stands_only_on_sheets_of_its_own_subjects():
    moment = whole("praktijkmoment", "PM-1", scope="organisatie", toont="SAM-IND-4")
    made = report_of_items(*ITEMS, moment)
    wrong = [
        (table.key, row.of)
        for table in made.tables
        for row in table.rows
        for key in row.of
        if "/" in key and row.subjects and key.partition("/")[2] not in row.subjects
    ]

    assert wrong == []


def test_a_count_is_the_number_of_what_was_counted(report):
    for one in report.figures:
        assert one.value == len(one.inputs)
        assert set(one.inputs) <= set(one.total)
        assert one.formula
        assert one.filter
        if one.total:
            assert one.words.startswith((str(one.value), "geen"))
            assert one.words.endswith(str(len(one.total)))
        else:
            assert one.words == "niets te toetsen"


def test_the_first_page_is_that_of_the_site(report):
    lines = overview(dossier(*ITEMS), PEILDATUM)

    assert [(one.title, one.words) for one in report.first] == [
        (line.label, line.stand) for line in lines
    ]
    assert len(report.first) <= 12
    for line in report.first:
        assert not line.figure or report.figure(line.figure).words == line.words


def test_the_word_that_a_team_expects_is_nowhere(report):
    assert "Grotendeels" not in json.dumps(as_data(report))
    (row,) = report.table("verhaal").rows
    assert said(report.table("verhaal"), row, "woorden") == "Het loopt goed"


def test_no_percentage_stands_anywhere(report):
    assert "%" not in json.dumps(as_data(report), ensure_ascii=False)


def test_only_the_norm_is_labelled_norm(report):
    labelled = {thing.type for thing in report.things.values() if thing.authority is Authority.NORM}

    assert labelled <= {"norm", "indicator", "beoordelingsvraag", "regel", "bewijsvoorbeeld"}
    shortages = [row for row in report.table("open").rows if row.state == "tekort"]
    assert all(row.authority is Authority.NORM for row in shortages)


def test_evidence_stands_at_every_requirement_for_which_it_counts(report):
    table = report.table("bewijs-per-vraag")
    shown = {(row.of[0], *named(table, row, "bewijs")) for row in table.rows}
    counted = {
        (f"{one.item.id}/{one.subject}", piece.item.id)
        for one in requirements(dossier(*ITEMS), PEILDATUM)
        for piece in one.evidence
    }

    assert shown == counted
    assert counted


def test_every_nee_in_a_round_is_among_the_doubts():
    asked = whole("checkvraag", "BS-F2b-1", lijst="F2b", volgnummer="1", helpt_bij="SAM-ORG-V1")
    run = whole("checkrun", "RUN-1", lijst="F2b", datum="2026-10-01", checkt="SV-1")
    said_no = whole("checkantwoord", "RA-1", body="Dat mag niet.", waarde="nee", in_ronde="RUN-1",
                    checkt="BS-F2b-1", punt="1")  # fmt: skip
    listed = whole("checklist", "LIJST-F2B", lijst="F2b", per="samenwerking")
    made = report_of_items(*story(), asked, listed, run, said_no)

    (row,) = made.table("twijfels").rows
    assert said(made.table("twijfels"), row, "woorden") == "Dat mag niet."
    assert row.of == ("SAM-ORG-V1/organisatie", "SV-1")


def test_what_is_open_about_a_question_stands_on_its_sheet():
    made = report_of_items(*story(), *answers())
    about = {
        row.of[0]
        for row in made.table("open").rows
        if "Vraag 1 voor de organisatie" in said(made.table("open"), row, "wat")
    }

    assert about == {"SAM-ORG-V1/organisatie"}


def test_evidence_without_a_readable_day_keeps_what_was_written(report):
    table = report.table("bewijs")
    found = {row.cells[0].mentions[0].id: row for row in table.rows}

    assert said(table, found["BEW-2"], "datum") == "onbekend"
    assert found["BEW-2"].state == "onleesbaar"


def test_a_collaboration_has_all_that_belongs_to_it_on_its_sheet(report):
    (sheet,) = [part for part in report.parts if part.about == "SV-1"]
    on_it = {
        mention.id
        for block in sheet.blocks
        for row in report.table(block.table).rows_of(block.of)
        for cell in row.cells
        for mention in cell.mentions
    }

    own = {item.id for item in story() if item.id not in {"AANP-2", "PART-1"}}
    assert own | {"BEW-1", "BEW-2"} <= on_it


def test_the_report_can_be_written_and_read(report):
    assert report_of(json.loads(json.dumps(as_data(report)))) == report


def test_the_same_dossier_gives_the_same_report(report):
    assert report_of_items(*reversed(ITEMS)) == report


def test_another_file_gives_another_fingerprint_and_another_field():
    piece = evidence("BEW-9", vindplaats="/bijlagen/plan.pdf")
    catalog = dossier(*story(), piece)

    def made(sha: str) -> Report:
        known = register(catalog, {"bijlagen/plan.pdf": FileFact(sha, 3)})
        choice = attachments_for(catalog, known, Edition.AUDITOR)
        assessed = assess(catalog, PEILDATUM, (), ())
        return report_of_dossier(catalog, PEILDATUM, assessed, ORIGIN, choice)

    one, other = made("a" * 64), made("b" * 64)
    assert one.head.dossier_fingerprint != other.head.dossier_fingerprint
    assert ("SHA-256", "a" * 64) in one.things["BEW-9"].fields
    assert compare(one, other) != compare(one, one)


def test_a_nee_with_a_choice_stands_among_what_was_left_open():
    nee = whole("antwoord", "ANT-1", waarde="nee", scope="organisatie", beantwoordt="SAM-IND-1",
                verantwoord_door="KEUZE-1", body="Zo willen we het.")  # fmt: skip
    made = report_of_items(*story(), nee)
    left = {key for row in made.table("gemotiveerd").rows for key in row.of}
    stands = {row.of[0] for row in made.table("eisen").rows if row.state == "gemotiveerd open"}

    assert stands == {"SAM-IND-1/organisatie"} <= left
    assert made.figure("gemotiveerd-open").inputs == ("SAM-IND-1",)


def test_another_word_gives_another_fingerprint(report):
    other = report_of_items(*story({"SV-1": {"doel": "Iets anders"}}))
    same = report_of_items(*ITEMS)

    assert other.head.dossier_fingerprint != report.head.dossier_fingerprint
    assert same.head.dossier_fingerprint == report.head.dossier_fingerprint
    assert other.head.norm_fingerprint == report.head.norm_fingerprint


def test_an_empty_dossier_gives_a_report_that_says_so():
    report = report_of_items()

    assert report.figure("bewijs-zonder-datum").words == "niets te toetsen"
    assert not report.table("bewijs").rows
    assert all(table.empty for table in report.tables)


def test_without_a_profile_there_is_nothing_to_report_on():
    with pytest.raises(NoDossier, match="profiel"):
        report_of_catalog(catalog_of(NORM))


def test_a_subject_that_does_not_apply_has_no_sheet():
    report = report_of_items(*ITEMS, eindverantwoordelijk_taalhuis="nee", heeft_ido="nee")

    assert {part.subject for part in report.parts if part.subject} == {"organisatie"}
    columns = [one.key for one in report.table("indicatoren").columns]
    assert columns == ["indicator", "organisatie"]


def test_a_cell_reads_as_titles_words_and_text(report):
    table = report.table("eisen")
    covered = next(row for row in table.rows if row.state == "gedekt")

    assert plain(report, covered.cells[4]) == "Titel van BEW-1 (geldig)"
