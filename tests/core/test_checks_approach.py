"""The check on the approach (C-A26)."""

import pytest

from normspoor.core.checks import Severity
from normspoor.core.model import Item
from support.factory import dossier, found_by, whole


def approach(item_id: str = "AANP-1", **given: str) -> Item:
    return whole("aanpak", item_id, **{"vloeit_voort_uit": "AMB-1", **given})


AMBITION = whole("ambitie", "AMB-1")


def test_an_approach_in_force_that_serves_an_ambition_is_fine():
    assert found_by("C-A26", dossier(AMBITION, approach())) == []


@pytest.mark.parametrize(
    ("subject", "for_whom"), [("organisatie", "de organisatie"), ("taalhuis", "het taalhuis")]
)
def test_without_an_approach_the_profile_says_what_to_write(subject, for_whom):
    (finding,) = found_by("C-A26", dossier(), subject)

    assert (finding.item.id, finding.severity) == ("PROF-1", Severity.TEKORT)
    assert finding.what == f"Er is nog geen vastgestelde aanpak voor {for_whom}."
    assert finding.todo == f"Schrijf een blok 'aanpak' met ':scope: {subject}'."


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"scope": "taalhuis"}, True),
        ({"vastgesteld_op": "2026-11-01"}, False),
        ({"vastgesteld_op": "2026-11-02"}, True),
    ],
)
def test_only_an_approach_for_the_subject_that_was_settled_counts(given, missing):
    assert bool(found_by("C-A26", dossier(AMBITION, approach(**given)))) is missing


@pytest.mark.parametrize(("until", "lapsed"), [("2026-11-01", False), ("2026-10-31", True)])
def test_the_last_day_is_a_good_day(until, lapsed):
    assert bool(found_by("C-A26", dossier(AMBITION, approach(geldig_tot=until)))) is lapsed


def test_an_approach_that_lapsed_is_asked_about():
    (finding,) = found_by("C-A26", dossier(AMBITION, approach(geldig_tot="2026-10-31")))

    assert (finding.item.id, finding.severity) == ("AANP-1", Severity.VRAAG)
    assert finding.what == "De aanpak Titel van AANP-1 gold tot en met 31 oktober 2026."
    assert finding.todo == (
        "Is er een nieuwe? Schrijf die op en noem deze bij 'herziet'. Geldt ze nog, pas dan "
        "'geldig_tot' aan."
    )


def test_an_approach_that_another_revises_is_not_asked_about():
    old = approach(geldig_tot="2025-12-31")
    new = approach("AANP-2", herziet="AANP-1", geldig_tot="2026-10-31")

    assert [f.item.id for f in found_by("C-A26", dossier(AMBITION, old, new))] == ["AANP-2"]


def test_of_more_that_lapsed_the_last_is_asked_about():
    early = approach(geldig_tot="2024-12-31", versie="een")
    late = approach("AANP-2", geldig_tot="2025-12-31", versie="twee")

    assert [f.item.id for f in found_by("C-A26", dossier(AMBITION, early, late))] == ["AANP-2"]


def test_approaches_that_revise_each_other_are_still_there():
    one, two = approach(herziet="AANP-2"), approach("AANP-2", herziet="AANP-1")

    assert found_by("C-A26", dossier(AMBITION, one, two)) == []


def test_an_approach_for_ambitions_of_another_subject_serves_none():
    ambition = whole("ambitie", "AMB-1", scope="organisatie")
    catalog = dossier(ambition, approach(scope="organisatie, taalhuis"))
    (finding,) = found_by("C-A26", catalog, "taalhuis")

    assert found_by("C-A26", catalog, "organisatie") == []
    assert (finding.item.id, finding.severity) == ("AANP-1", Severity.TEKORT)
    assert finding.what == (
        "De aanpak Titel van AANP-1 komt uit geen enkele ambitie van het taalhuis."
    )
    assert finding.todo == "Noem die ambitie bij 'vloeit_voort_uit'."


def test_one_ambition_of_the_subject_is_enough():
    other = whole("ambitie", "AMB-2", scope="taalhuis")

    assert (
        found_by("C-A26", dossier(AMBITION, other, approach(vloeit_voort_uit="AMB-1, AMB-2"))) == []
    )


@pytest.mark.parametrize("link", ["", "AMB-9"])
def test_an_approach_without_an_ambition_is_told_as_a_mistake_only(link):
    assert found_by("C-A26", dossier(approach(vloeit_voort_uit=link))) == []
