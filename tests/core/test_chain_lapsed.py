"""The chain when the approach has had its last day."""

import pytest

from normspoor.core.chain import Step, StepState, chain
from support.factory import PEILDATUM, dossier, ids, whole
from support.story import story

OVER = "2026-10-31"


def second_step(*items) -> Step:
    catalog = dossier(*items)
    return chain(catalog, catalog.get("SV-1"), PEILDATUM).steps[1]


@pytest.mark.parametrize(
    ("until", "state"),
    [
        ("2026-10-31", StepState.MISSING),
        ("2026-11-01", StepState.PRESENT),
        ("ooit", StepState.PRESENT),
        ("", StepState.PRESENT),
    ],
)
def test_the_last_day_of_an_approach_is_still_a_good_day(until, state):
    step = second_step(*story({"AANP-1": {"geldig_tot": until}}, leave_out=("AANP-2",)))

    assert step.state is state


def test_an_approach_that_has_lapsed_is_still_shown_with_what_is_wrong():
    step = second_step(*story({"AANP-1": {"geldig_tot": OVER}}, leave_out=("AANP-2",)))

    assert ids(step.items) == ["AANP-1"]
    assert (step.number, step.name) == (2, "Aanpak")
    assert step.note == "De aanpak is verlopen en er is geen nieuwe."


def test_a_later_approach_takes_the_place_of_one_that_has_lapsed():
    step = second_step(*story({"AANP-1": {"geldig_tot": OVER}}))

    assert (step.state, step.note) == (StepState.PRESENT, "")


def test_the_approach_after_the_later_one_counts_too():
    newest = whole("aanpak", "AANP-3", vloeit_voort_uit="AMB-1", herziet="AANP-2")
    old = {"AANP-1": {"geldig_tot": OVER}, "AANP-2": {"geldig_tot": OVER}}

    assert second_step(*story(old)).state is StepState.MISSING
    assert second_step(*story(old), newest).state is StepState.PRESENT


def test_an_earlier_approach_does_not_stand_in_for_a_lapsed_one():
    changes = {"KEUZE-1": {"past_in": "AANP-2"}, "AANP-2": {"geldig_tot": OVER}}

    assert second_step(*story(changes)).state is StepState.MISSING


def test_one_of_two_approaches_is_enough():
    other = whole("aanpak", "AANP-3", vloeit_voort_uit="AMB-1")
    changes = {"AANP-1": {"geldig_tot": OVER}, "KEUZE-1": {"past_in": "AANP-1, AANP-3"}}

    assert second_step(*story(changes, leave_out=("AANP-2",)), other).state is StepState.PRESENT


def test_a_collaboration_that_ended_may_rest_on_an_approach_that_ended():
    changes = {"AANP-1": {"geldig_tot": OVER}, "SV-1": {"status": "beeindigd"}}

    assert second_step(*story(changes, leave_out=("AANP-2",))).state is StepState.PRESENT


def test_without_any_approach_nothing_has_lapsed():
    step = second_step(*story(leave_out=("AANP-1", "AANP-2")))

    assert (step.state, step.note) == (
        StepState.MISSING,
        "De keuze past nog niet in een aanpak.",
    )
