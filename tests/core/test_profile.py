"""The profile of a team."""

import pytest

from normspoor.core.model import catalog_of
from normspoor.core.profile import profile_of
from support.factory import NORM, dossier, item, profile, whole


def test_a_norm_on_its_own_has_no_profile():
    assert profile_of(catalog_of(NORM)) is None


@pytest.mark.parametrize(
    ("ido", "taalhuis", "subjects"),
    [
        ("ja", "ja", ("organisatie", "taalhuis", "ido")),
        ("nee", "ja", ("organisatie", "taalhuis")),
        ("ja", "nee", ("organisatie", "ido")),
        ("nee", "nee", ("organisatie",)),
    ],
)
def test_a_nee_in_the_profile_takes_away_the_subject(ido, taalhuis, subjects):
    found = profile_of(dossier(heeft_ido=ido, eindverantwoordelijk_taalhuis=taalhuis))

    assert found.subjects == subjects


@pytest.mark.parametrize("written", ["", "weet ik niet"])
def test_without_a_clear_nee_the_subject_stays(written):
    found = profile_of(dossier(heeft_ido=written, eindverantwoordelijk_taalhuis=written))

    assert found.subjects == ("organisatie", "taalhuis", "ido")


def test_the_terms_are_those_of_the_team_and_stay_empty_where_it_chose_none():
    found = profile_of(dossier(termijn_evaluatie="2 jaar"))

    assert (found.evaluation_term, found.evidence_term) == ("2 jaar", "")


def test_the_term_for_evidence_is_read():
    assert profile_of(dossier(termijn_bewijs="1 jaar")).evidence_term == "1 jaar"


def test_of_two_profiles_the_first_by_id_counts():
    catalog = catalog_of([whole("profiel", "PROF-2"), profile(heeft_ido="nee")])

    assert profile_of(catalog).item.id == "PROF-1"


def test_the_profile_of_a_publisher_is_not_ours():
    assert profile_of(catalog_of([item("profiel", "PROF-1", external=True)])) is None
