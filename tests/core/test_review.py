"""What ``normspoor herzien`` writes down, and what it refuses."""

from datetime import date

import pytest

from normspoor.core.review import CannotReview, chosen_evidence, chosen_function, reviewed
from support.factory import dossier, evidence


@pytest.mark.parametrize(
    ("given", "function"),
    [
        ("coördinator", "coördinator"),
        ("  hoofd   taalhuis ", "hoofd taalhuis"),
        ("adviseur (jeugd), 2e locatie", "adviseur (jeugd), 2e locatie"),
    ],
)
def test_a_function_keeps_its_words(given, function):
    assert chosen_function(given) == function


@pytest.mark.parametrize(
    "given",
    [
        "",
        "  ",
        "hoofd\n:status: concept",
        "hoofd\r",
        "a: b",
        "a #1",
        "'a",
        "-",
        "[[x]]",
        "a\u202eb",
    ],
)
def test_what_would_be_read_back_as_something_else_is_refused(given):
    with pytest.raises(CannotReview, match="--functie"):
        chosen_function(given)


def test_evidence_is_chosen_by_its_id():
    piece = evidence("BEW-PLAN")

    assert chosen_evidence(dossier(piece), "BEW-PLAN") is piece


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("BEW-PLAM", "'BEW-PLAM' staat niet in dit dossier. Bedoelde je BEW-PLAN?"),
        ("XYZ", "'XYZ' staat niet in dit dossier. Kijk of het id klopt."),
        ("PROF-1", "'PROF-1' is geen bewijs maar een profiel. Geef het id van een bewijs."),
    ],
)
def test_another_id_is_refused(given, told):
    with pytest.raises(CannotReview) as refused:
        chosen_evidence(dossier(evidence("BEW-PLAN")), given)

    assert str(refused.value) == told


def test_the_fingerprint_of_a_file_is_written_down_with_them():
    assert reviewed("directeur", date(2026, 11, 1), "a" * 64)["vingerafdruk"] == "a" * 64


def test_the_day_and_the_function_are_written_down():
    assert reviewed("directeur", date(2026, 11, 1)) == {
        "nagekeken_op": "2026-11-01",
        "nagekeken_door": "directeur",
    }
