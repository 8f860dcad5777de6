"""An evaluation looks back with what was agreed, and gets the measure it asks for."""

from normspoor.core.chain import Chain, StepState, chain
from normspoor.core.wording import chain as say
from support.factory import PEILDATUM, dossier, whole
from support.story import story


def chain_of(*items) -> Chain:
    catalog = dossier(*items, termijn_evaluatie="12 maanden")
    return chain(catalog, catalog.get("SV-1"), PEILDATUM)


def test_an_evaluation_without_an_agreed_criterion_breaks_step_7():
    found = chain_of(*story({"EVAL-1": {"gebruikt_criterium": ""}}))

    assert found.first_missing == found.steps[6]
    assert found.steps[6].note == say.NO_CRITERION


def test_without_criteria_step_5_says_so_and_step_7_does_not_repeat_it():
    items = [i for i in story({"EVAL-1": {"gebruikt_criterium": ""}}) if i.type != "criterium"]
    found = chain_of(*items)

    assert [s.number for s in found.steps if s.state is StepState.MISSING] == [5]


def test_a_measure_after_one_evaluation_does_not_answer_another():
    second = whole("evaluatie", "EVAL-2", onderwerp="verband", datum="2026-10-20",
                   oordeel="voldoet_niet", besluit="bijsturen", evalueert="SV-1")  # fmt: skip

    assert chain_of(*story(), second).steps[7].state is StepState.MISSING


def test_a_step_that_lacks_a_criterion_or_a_measure_keeps_its_number_and_name():
    no_criterion = chain_of(*story({"EVAL-1": {"gebruikt_criterium": ""}})).first_missing
    no_measure = chain_of(*story(leave_out=("VM-1",))).first_missing

    assert (no_criterion.number, no_criterion.name) == (7, "Evaluatie")
    assert (no_measure.number, no_measure.name) == (8, "Verbetermaatregel")


def test_one_evaluation_that_uses_the_criteria_is_enough():
    second = whole("evaluatie", "EVAL-2", onderwerp="verband", datum="2026-10-20",
                   oordeel="voldoet", besluit="doorgaan", evalueert="SV-1")  # fmt: skip

    assert chain_of(*story(), second).steps[6].state is StepState.PRESENT


def test_a_criterion_that_was_never_agreed_is_not_one_to_look_back_with():
    other = whole("criterium", "CRIT-9", soort="evaluatie")
    found = chain_of(*story({"EVAL-1": {"gebruikt_criterium": "CRIT-9"}}), other)

    assert found.steps[6].state is StepState.MISSING
