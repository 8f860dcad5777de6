"""Norm element by subject."""

from normspoor.core.matrix import Matrix
from normspoor.core.matrix.subjects import elements_by_subject
from support.factory import PEILDATUM, dossier, evidence


def matrix(*items, subject: str = "", **settings: str) -> Matrix:
    return elements_by_subject(dossier(*items, **settings), PEILDATUM, subject)


def cells(found: Matrix) -> dict[str, list[str]]:
    """The words of every row by element."""
    return {
        row.head.id: [
            ", ".join(mark.word for mark in cell.marks) or cell.text for cell in row.cells
        ]
        for row in found.rows
    }


def test_every_element_of_the_norm_is_one_row_in_the_order_of_the_norm():
    found = [row.head.id for row in matrix().rows]

    assert found == [
        *(f"SAM-IND-{number}" for number in (1, 2, 3, 4, 5)),
        *(f"SAM-ORG-V{number}" for number in (1, 2, 3, 4)),
        *(f"SAM-TH-V{number}" for number in (1, 2, 3, 4)),
    ]


def test_a_cell_is_the_state_for_that_subject_or_says_that_nothing_is_asked():
    piece = evidence(onderbouwt="SAM-IND-2", scope="taalhuis")
    found = cells(matrix(piece))

    assert found["SAM-IND-2"] == ["geen bewijs", "gedekt", "niet gevraagd"]
    assert found["SAM-IND-4"] == ["niet gevraagd", "niet gevraagd", "geen bewijs"]


def test_organisation_and_taalhuis_never_share_a_cell():
    assert all(len(cell.marks) <= 1 for row in matrix().rows for cell in row.cells)


def test_the_columns_are_the_subjects_that_apply():
    assert matrix().columns == ("Organisatie", "Taalhuis", "IDO")
    assert matrix(heeft_ido="nee").columns == ("Organisatie", "Taalhuis")
    assert matrix(eindverantwoordelijk_taalhuis="nee").columns == ("Organisatie", "IDO")


def test_what_does_not_apply_has_no_row():
    assert "SAM-IND-4" not in cells(matrix(heeft_ido="nee"))


def test_the_matrix_can_be_about_one_subject():
    found = matrix(subject="taalhuis")

    assert found.columns == ("Taalhuis",)
    assert len(found.rows) == 7


def test_rows_columns_and_the_whole_are_tallied_best_first():
    piece = evidence(onderbouwt="SAM-IND-2", scope="taalhuis")
    found = matrix(piece)
    (group,) = found.groups

    assert found.rows[1].note == "gedekt 1 · geen bewijs 1"
    assert group.totals == ("geen bewijs 7", "gedekt 1 · geen bewijs 6", "geen bewijs 1")
    assert group.totals_note == "gedekt 1 · geen bewijs 14"
    assert (found.corner, found.note_head) == ("Wat de norm vraagt", "Samen")


def test_a_cell_leads_to_the_element_of_the_norm():
    row = matrix().rows[3]

    assert row.cells[2].marks[0].item.id == "SAM-IND-4"
    assert row.cells[0].target.id == "SAM-IND-4"


def test_a_subject_that_does_not_apply_is_nothing_to_test():
    found = matrix(subject="ido", heeft_ido="nee")

    assert found.groups == ()
    assert found.remarks == ("Niets te toetsen: volgens het profiel speelt dit niet voor het IDO.",)
