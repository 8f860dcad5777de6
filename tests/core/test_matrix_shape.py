"""The shape that all matrices share."""

import pytest

from normspoor.core.matrix import MATRICES, Cell, Group, Mark, Matrix, Row
from normspoor.core.matrix.shape import column_counts, emptiness
from normspoor.core.model import Catalog, catalog_of
from support.factory import NORM, PEILDATUM, dossier, item
from support.story import story


def row(title: str, *numbers: int) -> Row:
    """A row with this many marks in each cell."""
    head = item("ambitie", "AMB-1", title)
    return Row(head, tuple(Cell((Mark(head),) * number) for number in numbers))


def words_of(matrix: Matrix) -> list[str]:
    """Every word of a matrix that a reader sees, except the titles of items."""
    found = [matrix.corner, matrix.note_head, *matrix.filters, *matrix.remarks, *matrix.empty]
    found += [column for column in matrix.columns if isinstance(column, str)]
    for group in matrix.groups:
        found += [group.title, *group.totals, group.totals_note]
        for one in group.rows:
            found += [one.note, one.state]
            for cell in one.cells:
                found += [cell.text, *(mark.word for mark in cell.marks)]
    return found


@pytest.fixture(params=MATRICES)
def matrix_of(request):
    return MATRICES[request.param]


def test_the_matrices_have_the_names_that_authors_type():
    assert list(MATRICES) == [
        "eis-bewijs",
        "eis-onderwerp",
        "ambitie-verband",
        "partner-rol",
        "deelname-afspraak",
    ]


def test_marks_are_counted_by_column():
    assert column_counts([row("a", 1, 0, 2), row("b", 1, 0, 1)], 3) == (2, 0, 3)


def test_without_rows_every_column_counts_nothing():
    assert column_counts([], 2) == (0, 0)


def test_empty_rows_and_columns_are_said_in_words():
    rows = [row("Lezen", 0, 0), row("Taal", 1, 0), row("Media", 0, 0)]

    assert emptiness(["Links", item("ambitie", "X-1", "Rechts")], rows) == (
        "Rijen waar niets in staat: Lezen en Media.",
        "Kolommen waar niets in staat: Rechts.",
    )


def test_a_full_table_has_nothing_to_say():
    assert emptiness(["Links"], [row("Lezen", 1)]) == ()


def test_without_rows_no_column_is_called_empty():
    assert emptiness(["Links"], []) == ()


def test_the_rows_of_a_matrix_run_over_its_groups():
    first, second = row("a"), row("b")
    matrix = Matrix("", (), "", (Group("x", (first,)), Group("y", (second,))), (), ())

    assert matrix.rows == (first, second)


@pytest.mark.parametrize(
    ("subject", "about"),
    [("", "alles"), ("organisatie", "organisatie"), ("taalhuis", "taalhuis"), ("ido", "IDO")],
)
def test_every_matrix_prints_its_filters(matrix_of, subject, about):
    found = matrix_of(dossier(), PEILDATUM, subject)

    assert found.filters == ("Peildatum: 1 november 2026", f"Onderwerp: {about}")


def test_a_norm_on_its_own_is_nothing_to_test(matrix_of):
    found = matrix_of(catalog_of(NORM), PEILDATUM, "")

    assert found.groups == ()
    assert found.remarks == ("Niets te toetsen: er is geen dossier waar dit over kan gaan.",)


@pytest.mark.parametrize("catalog", [dossier(), dossier(*story())], ids=["empty", "whole"])
def test_every_row_has_a_cell_for_every_column_and_every_total_too(matrix_of, catalog: Catalog):
    found = matrix_of(catalog, PEILDATUM, "")

    assert {len(one.cells) for one in found.rows} <= {len(found.columns)}
    assert {len(group.totals) for group in found.groups} <= {len(found.columns)}


def test_an_empty_cell_says_geen_and_leads_somewhere(matrix_of):
    found = matrix_of(dossier(*story()), PEILDATUM, "")
    empty = [cell for one in found.rows for cell in one.cells if not cell.marks]

    assert {cell.text for cell in empty} <= {"geen", "niet gevraagd"}
    assert all(cell.target is not None for cell in empty)


def test_no_matrix_holds_a_percentage(matrix_of):
    words = words_of(matrix_of(dossier(*story()), PEILDATUM, ""))

    assert not [word for word in words if "%" in word or "procent" in word]
