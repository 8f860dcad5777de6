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
