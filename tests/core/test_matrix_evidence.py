"""Requirement by kind of evidence."""

from normspoor.core.matrix import Matrix, Row
from normspoor.core.matrix.evidence import requirements_by_evidence
from support.factory import PEILDATUM, dossier, evidence, whole


def matrix(*items, subject: str = "", **settings: str) -> Matrix:
    return requirements_by_evidence(dossier(*items, **settings), PEILDATUM, subject)


def row(found: Matrix, element: str) -> Row:
    (one,) = [r for r in found.rows if r.head.id == element]
    return one


def marks(one: Row) -> list[list[tuple[str, str]]]:
    return [[(mark.item.id, mark.word) for mark in cell.marks] for cell in one.cells]


def test_every_requirement_has_a_row_also_when_it_is_a_gap():
    found = matrix()

    assert [len(group.rows) for group in found.groups] == [7, 7, 1]
    assert {(one.note, one.state) for one in found.rows} == {("geen bewijs", "geen bewijs")}


def test_the_groups_are_the_subjects_and_the_columns_the_four_sources():
    found = matrix()

    assert [group.title for group in found.groups] == ["Organisatie", "Taalhuis", "IDO"]
    assert found.columns == ("Zelfevaluatie", "Document", "Interview", "Observatie")
    assert (found.corner, found.note_head) == ("Wat de norm vraagt", "Stand")


def test_the_matrix_can_be_about_one_subject():
    assert [group.title for group in matrix(subject="taalhuis").groups] == ["Taalhuis"]


def test_a_subject_that_the_profile_took_away_is_nothing_to_test():
    found = matrix(subject="ido", heeft_ido="nee")

    assert found.groups == ()
    assert found.remarks == ("Niets te toetsen: volgens het profiel speelt dit niet voor het IDO.",)


def test_evidence_stands_in_the_column_of_its_source_with_its_state():
    found = matrix(
        evidence("BEW-1", bron="interview", onderbouwt="SAM-ORG-V1"),
        evidence("BEW-2", bron="document", geldig_tot="2026-05-01", onderbouwt="SAM-ORG-V1"),
    )

    assert marks(row(found, "SAM-ORG-V1")) == [
        [], [("BEW-2", "verlopen")], [("BEW-1", "geldig")], [],
    ]  # fmt: skip


def test_an_empty_cell_leads_to_the_requirement():
    cell = row(matrix(), "SAM-ORG-V1").cells[0]

    assert (cell.text, cell.target.id) == ("geen", "SAM-ORG-V1")


def test_the_note_of_a_row_is_the_state_of_the_requirement():
    found = matrix(
        evidence("BEW-1", onderbouwt="SAM-ORG-V1"),
        whole("motivering", "M-1", motiveert="SAM-ORG-V2"),
    )

    assert row(found, "SAM-ORG-V1").state == row(found, "SAM-ORG-V1").note == "gedekt"
    assert row(found, "SAM-ORG-V2").state == "gemotiveerd open"


def test_the_subtotals_count_the_states_best_first():
    found = matrix(
        evidence("BEW-1", onderbouwt="SAM-ORG-V1"),
        evidence("BEW-2", onderbouwt="SAM-ORG-V2, SAM-ORG-V3", geldig_tot="2026-05-01"),
        whole("motivering", "M-1", motiveert="SAM-ORG-V4"),
        subject="organisatie",
    )

    assert found.groups[0].totals_note == (
        "gedekt 1 · gemotiveerd open 1 · verlopen 2 · geen bewijs 3"
    )


def test_a_column_counts_each_piece_once_and_says_how_many_are_valid():
    found = matrix(
        evidence("BEW-1", bron="document", onderbouwt="SAM-ORG-V1, SAM-ORG-V2"),
        evidence("BEW-2", bron="document", onderbouwt="SAM-ORG-V1", geldig_tot="2026-05-01"),
        evidence("BEW-3", bron="interview", onderbouwt="SAM-ORG-V3"),
        evidence("BEW-4", bron="observatie", onderbouwt="SAM-ORG-V3"),
        evidence("BEW-5", bron="observatie", onderbouwt="SAM-ORG-V3"),
        subject="organisatie",
    )

    assert found.groups[0].totals == ("geen", "2 stukken, 1 geldig", "1 stuk", "2 stukken")


def test_no_valid_piece_at_all_is_said_as_a_number():
    late = evidence(bron="document", onderbouwt="SAM-ORG-V1", geldig_tot="2026-05-01")

    assert matrix(late, subject="organisatie").groups[0].totals[1] == "1 stuk, 0 geldig"


def test_empty_rows_and_columns_are_said_in_words():
    pieces = [
        evidence(f"BEW-{n}", bron="document", onderbouwt=f"SAM-ORG-V{n}") for n in (1, 2, 3, 4)
    ]

    found = matrix(*pieces, subject="organisatie")

    assert found.remarks == (
        "Gedekt betekent: er is minstens één geldig stuk. Of het klopt, zegt het niet.",
    )
    assert found.empty == (
        (
            "Rijen waar niets in staat: Titel van SAM-IND-1, Titel van SAM-IND-2 en "
            "Titel van SAM-IND-3."
        ),
        "Kolommen waar niets in staat: Zelfevaluatie, Interview en Observatie.",
    )
