"""The chain of a collaboration, from ambition to revised approach."""

from datetime import date

import pytest

from normspoor.core.chain import Chain, StepState, chain, chains
from normspoor.core.model import Catalog
from normspoor.core.wording import chain as say
from support.factory import PEILDATUM, dossier, evidence, ids, whole
from support.story import story

TERM = "12 maanden"


def chain_of(*items, peildatum: date = PEILDATUM, term: str = TERM) -> Chain:
    catalog = dossier(*items, termijn_evaluatie=term)
    return chain(catalog, catalog.get("SV-1"), peildatum)


def missing(found: Chain) -> list[int]:
    return [step.number for step in found.steps if step.state is StepState.MISSING]


def test_a_whole_chain_has_nine_steps_and_breaks_nowhere():
    whole_chain = chain_of(*story())

    assert [step.state for step in whole_chain.steps] == [StepState.PRESENT] * 9
    assert whole_chain.first_missing is None


def test_the_steps_are_numbered_and_named_in_the_order_of_the_cycle():
    steps = chain_of(*story()).steps

    assert [step.number for step in steps] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert [step.name for step in steps] == [
        "Ambitie", "Aanpak", "Keuze", "Samenwerking", "Afspraken", "Uitvoering", "Evaluatie",
        "Verbetermaatregel", "Herziene aanpak",
    ]  # fmt: skip


def test_every_step_shows_its_own_objects():
    assert [ids(step.items) for step in chain_of(*story()).steps] == [
        ["AMB-1"], ["AANP-1"], ["KEUZE-1"], ["DEEL-1"], ["CRIT-1", "CRIT-2", "CRIT-3", "OVK-1", "RES-1"],
        ["OVL-1"], ["EVAL-1"], ["VM-1"], ["AANP-2"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "gone"),
    [
        (1, "AMB-1"),
        (2, "AANP-1"),
        (3, "KEUZE-1"),
        (4, "DEEL-1"),
        (5, "OVK-1"),
        (6, "OVL-1"),
        (7, "EVAL-1"),
        (8, "VM-1"),
        (9, "AANP-2"),
    ],
)
def test_one_object_gone_breaks_the_chain_at_exactly_that_step(number, gone):
    broken = chain_of(*story(leave_out=(gone,)))

    assert broken.first_missing is broken.steps[number - 1]
    assert broken.first_missing.name == say.STEPS[number - 1]
    assert missing(broken) == [number]


@pytest.mark.parametrize(
    ("gone", "note"),
    [
        ("AMB-1", "Geen ambitie waaraan dit bijdraagt."),
        ("AANP-1", "De keuze past nog niet in een aanpak."),
        ("DEEL-1", "Nog geen deelnames."),
        ("OVK-1", "Er ontbreekt een overeenkomst of projectplan."),
        ("OVL-1", "Nog geen activiteit, overleg of verslag."),
        ("EVAL-1", "De eigen termijn is voorbij en er is niet geëvalueerd."),
        ("VM-1", "De evaluatie vraagt om een maatregel, maar die is er niet."),
        ("AANP-2", "Een maatregel verandert de aanpak, maar er is geen nieuwe aanpak."),
    ],
)
def test_a_missing_step_says_what_is_missing(gone, note):
    assert chain_of(*story(leave_out=(gone,))).first_missing.note == note


def test_a_collaboration_that_nobody_chose_says_so():
    notes = [step.note for step in chain_of(*story(leave_out=("KEUZE-1",))).steps]

    assert notes[2] == "Nergens staat waarom jullie dit samen doen."


def test_without_a_choice_an_approach_for_another_subject_does_not_count():
    changes = {"AANP-1": {"scope": "taalhuis"}, "AANP-2": {"scope": "ido"}}

    assert missing(chain_of(*story(changes, leave_out=("KEUZE-1",)))) == [2, 3]


def test_with_a_choice_only_the_approach_that_it_fits_in_counts():
    assert missing(chain_of(*story({"KEUZE-1": {"past_in": ""}}))) == [2]


def test_of_an_ido_no_approach_is_asked():
    without = {"KEUZE-1": {"past_in": ""}, "SV-1": {"scope": "ido"}}
    together = {**without, "SV-1": {"scope": "ido, taalhuis"}}

    assert missing(chain_of(*story(without))) == []
    assert missing(chain_of(*story(together))) == [2]


def test_the_states_of_a_step_are_words_that_a_reader_sees():
    assert [str(state) for state in StepState] == ["aanwezig", "ontbreekt", "nog niet nodig"]


def test_the_ambition_may_come_through_the_choice():
    found = chain_of(*story({"SV-1": {"draagt_bij_aan": ""}}))

    assert ids(found.steps[0].items) == ["AMB-1"]


def test_an_agreement_without_results_and_criteria_breaks_the_chain():
    found = chain_of(*story(leave_out=("RES-1", "CRIT-1", "CRIT-2", "CRIT-3")))

    assert missing(found) == [5]
    assert found.first_missing.note == "Er ontbreekt een beoogd resultaat en een criterium."
    assert ids(found.first_missing.items) == ["OVK-1"]


def test_an_experiment_may_rest_on_a_project_plan():
    plan = whole("projectplan", "PP-1", regelt="SV-1")
    changes = {"SV-1": {"status": "experiment"}}
    found = chain_of(*story(changes, leave_out=("OVK-1",)), plan)

    assert missing(found) == []


def test_an_experiment_without_any_paper_breaks_at_the_agreement():
    found = chain_of(*story({"SV-1": {"status": "experiment"}}, leave_out=("OVK-1",)))

    assert missing(found) == [5]


EXPLORATION = story(
    {"SV-1": {"status": "verkenning"}},
    leave_out=("OVK-1", "OVL-1", "EVAL-1", "RES-1", "CRIT-1", "CRIT-2", "CRIT-3"),
)


def test_an_exploration_has_nothing_to_lay_down_do_or_evaluate_yet():
    found = chain_of(*EXPLORATION)

    assert missing(found) == []
    assert [(s.state, s.note) for s in found.steps[4:7]] == [
        (StepState.NOT_NEEDED, "Bij een verkenning hoef je nog niets vast te leggen."),
        (StepState.NOT_NEEDED, "Bij een verkenning hoeft er nog niets te gebeuren."),
        (StepState.NOT_NEEDED, "Er is nog niet geëvalueerd en dat hoeft ook nog niet."),
    ]


def test_an_exploration_that_did_something_shows_it():
    found = chain_of(*EXPLORATION, whole("overleg", "OVL-1", gaat_over="SV-1"))

    assert found.steps[5].state is StepState.PRESENT


@pytest.mark.parametrize("gone", ["AMB-1", "DEEL-1"])
def test_an_exploration_still_needs_an_ambition_and_participants(gone):
    left = [one for one in EXPLORATION if one.id != gone]

    assert chain_of(*left).first_missing.number == {"AMB-1": 1, "DEEL-1": 4}[gone]


LASTS = {"AANP-1": {"geldig_tot": "2099-12-31"}}
NOT_EVALUATED = story({"SV-1": {"start": "2025-11-01"}, **LASTS}, leave_out=("EVAL-1",))


@pytest.mark.parametrize(
    ("day", "due"), [(date(2026, 10, 31), []), (date(2026, 11, 1), []), (date(2026, 11, 2), [7])]
)
def test_an_evaluation_is_due_from_the_day_after_the_own_term(day, due):
    assert missing(chain_of(*NOT_EVALUATED, peildatum=day)) == due


def test_an_empty_term_asks_for_no_evaluation():
    assert missing(chain_of(*NOT_EVALUATED, peildatum=date(2099, 1, 1), term="")) == []


def test_an_experiment_is_asked_for_no_evaluation():
    items = story({"SV-1": {"status": "experiment"}, **LASTS}, leave_out=("EVAL-1",))

    assert missing(chain_of(*items, peildatum=date(2099, 1, 1))) == []


def test_without_a_readable_start_no_evaluation_is_due():
    items = story({"SV-1": {"start": "ooit"}}, leave_out=("EVAL-1",))

    assert missing(chain_of(*items)) == []


@pytest.mark.parametrize(
    ("judged", "decided", "asked"),
    [
        ("voldoet", "doorgaan", []),
        ("voldoet", "bijsturen", [8]),
        ("deels", "doorgaan", [8]),
        ("voldoet_niet", "bijsturen", [8]),
    ],
)
def test_a_measure_is_asked_for_only_when_the_evaluation_does(judged, decided, asked):
    changes = {"EVAL-1": {"oordeel": judged, "besluit": decided}}

    assert missing(chain_of(*story(changes, leave_out=("VM-1",)))) == asked


def test_a_motivated_stop_needs_no_measure():
    changes = {
        "EVAL-1": {"oordeel": "voldoet_niet", "besluit": "beeindigen"},
        "SV-1": {"status": "beeindigd", "einde": "2026-09-30", "gebruikt_criterium": "CRIT-2",
                 "reden_beeindiging": "De doelgroep kwam niet"},
    }  # fmt: skip

    assert missing(chain_of(*story(changes, leave_out=("VM-1",)))) == []


def test_without_a_measure_for_the_approach_no_revision_is_asked_for():
    found = chain_of(*story({"VM-1": {"past_aan": "AFSP-taak"}}, leave_out=("AANP-2",)))

    assert found.steps[8].state is StepState.NOT_NEEDED
    assert found.steps[8].note == "Geen maatregel die de aanpak verandert."


def test_a_revision_of_another_approach_is_no_revision():
    other = whole("aanpak", "AANP-9", vloeit_voort_uit="AMB-1")
    found = chain_of(*story({"AANP-2": {"herziet": "AANP-9"}}), other)

    assert missing(found) == [9]


def test_chains_are_those_of_all_collaborations_in_order_of_id():
    catalog: Catalog = dossier(
        *story(), whole("samenwerkingsverband", "SV-0"), evidence(onderbouwt="SV-1")
    )

    assert [found.collaboration.id for found in chains(catalog, PEILDATUM)] == ["SV-0", "SV-1"]


def test_the_sentence_about_a_break_names_the_step_and_what_is_missing():
    step = chain_of(*story(leave_out=("DEEL-1",))).first_missing

    assert say.breaks("Taalmaatjes", step.number, step.name, step.note) == (
        "De keten van Taalmaatjes breekt bij stap 4, samenwerking. Nog geen deelnames."
    )


def test_the_sentence_about_a_whole_chain_says_that_nothing_is_missing():
    assert say.whole("Taalmaatjes") == "De keten van Taalmaatjes is rond: geen stap ontbreekt."
