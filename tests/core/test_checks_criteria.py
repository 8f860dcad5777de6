"""The checks behind indicator 2 (C-A11 to C-A14, C-A16)."""

import pytest

from normspoor.core.checks import Severity
from normspoor.core.model import Item
from support.factory import dossier, found_by, whole
from support.story import story


def test_an_agreement_that_does_not_say_how_to_evaluate():
    (finding,) = found_by("C-A11", dossier(*story({"OVK-1": {"evaluatiewijze": ""}})))

    assert finding.what == "In de overeenkomst voor Titel van SV-1 staat niet hoe jullie evalueren."
    assert finding.todo == "Vul het veld 'evaluatiewijze' in."


def test_every_agreement_of_a_collaboration_is_looked_at():
    second = whole("overeenkomst", "OVK-2", regelt="SV-1", evaluatiewijze="")

    assert [f.item.id for f in found_by("C-A11", dossier(*story(), second))] == ["OVK-2"]


def test_a_project_plan_is_not_asked_how_it_evaluates():
    plan = whole("projectplan", "PP-1", regelt="SV-1")
    catalog = dossier(*story(leave_out=("OVK-1", "CRIT-1")), plan)

    assert found_by("C-A11", catalog) + found_by("C-A12", catalog) == []


def test_an_agreement_without_a_criterion_to_evaluate():
    (finding,) = found_by("C-A12", dossier(*story(leave_out=("CRIT-1",))))

    assert finding.what == (
        "Voor Titel van SV-1 is er geen criterium om te beoordelen of het werkt."
    )
    assert finding.todo == "Schrijf een blok 'criterium' met ':soort: evaluatie' op de pagina."


def test_a_criterion_laid_down_in_the_agreement_will_do():
    changes = {"SV-1": {"toetst_evaluatie": ""}, "CRIT-1": {"vastgelegd_in": "OVK-1"}}

    assert found_by("C-A12", dossier(*story(changes))) == []


def test_a_criterion_of_another_kind_in_the_agreement_will_not_do():
    changes = {
        "SV-1": {"toetst_evaluatie": ""},
        "CRIT-1": {"vastgelegd_in": "OVK-1", "soort": "start"},
    }

    assert [f.item.id for f in found_by("C-A12", dossier(*story(changes)))] == ["OVK-1"]


def test_a_collaboration_without_a_criterion_to_end():
    (finding,) = found_by("C-A13", dossier(*story(leave_out=("CRIT-2",))))

    assert finding.what == "Voor Titel van SV-1 is er geen criterium om te stoppen."
    assert finding.todo == "Schrijf een blok 'criterium' met ':soort: beeindiging' op de pagina."


def test_an_experiment_needs_a_criterion_to_end_too():
    experiment = story({"SV-1": {"status": "experiment", "toetst_einde": ""}})

    assert [f.item.id for f in found_by("C-A13", dossier(*experiment))] == ["SV-1"]


def test_a_collaboration_without_a_criterion_to_begin_gets_advice():
    (finding,) = found_by("C-A14", dossier(*story(leave_out=("CRIT-3",))))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.ADVIES)
    assert finding.what == "Voor Titel van SV-1 is er geen criterium om te beginnen."
    assert finding.todo == (
        "Schrijf een blok 'criterium' met ':soort: start' op de pagina, "
        "of noem een vast criterium bij 'toetst_start'."
    )


@pytest.mark.parametrize(
    ("check_id", "link"),
    [("C-A12", "toetst_evaluatie"), ("C-A13", "toetst_einde"), ("C-A14", "toetst_start")],
)
def test_a_dead_link_to_a_criterion_is_told_as_a_mistake_only(check_id, link):
    assert found_by(check_id, dossier(*story({"SV-1": {link: "CRIT-9"}}))) == []


def test_a_missing_criterion_is_told_once_also_with_two_agreements():
    second = whole("overeenkomst", "OVK-2", regelt="SV-1")

    found = found_by("C-A12", dossier(*story(leave_out=("CRIT-1",)), second))

    assert [f.item.id for f in found] == ["OVK-1"]


def test_an_agreement_that_was_followed_by_another_is_not_looked_at():
    new = whole("overeenkomst", "OVK-2", regelt="SV-1", volgt_op="OVK-1", evaluatiewijze="Samen")
    catalog = dossier(*story({"OVK-1": {"evaluatiewijze": ""}}), new)

    assert found_by("C-A11", catalog) == []


def ended(**given: str) -> Item:
    return whole("samenwerkingsverband", "SV-1", status="beeindigd", **given)


def test_what_ended_without_a_criterion_is_asked_about():
    (finding,) = found_by("C-A16", dossier(ended()))

    assert finding.item.id == "SV-1"
    assert finding.what == (
        "Titel van SV-1 is gestopt, maar er staat niet op grond van welk criterium."
    )
    assert finding.todo == (
        "Noem het criterium bij 'gebruikt_criterium'. Was er een andere reden, schrijf "
        "dan een blok 'keuze' met ':uitkomst: niet_doen' op de pagina."
    )


@pytest.mark.parametrize(
    ("scope", "severity"),
    [
        ("organisatie", Severity.ADVIES),
        ("ido", Severity.ADVIES),
        ("taalhuis", Severity.VRAAG),
        ("organisatie, taalhuis", Severity.VRAAG),
    ],
)
def test_only_for_the_taalhuis_does_the_norm_ask_why_something_ended(scope, severity):
    catalog = dossier(ended(scope=scope))

    assert {f.severity for s in scope.split(", ") for f in found_by("C-A16", catalog, s)} == {
        severity
    }


@pytest.mark.parametrize(("decision", "found"), [("beeindigen", []), ("doorgaan", ["SV-1"])])
def test_the_criterion_may_stand_in_the_evaluation_that_decided(decision, found):
    last = whole("evaluatie", "EVAL-1", evalueert="SV-1", besluit=decision,
                 gebruikt_criterium="CRIT-1")  # fmt: skip
    catalog = dossier(ended(), last, whole("criterium", "CRIT-1"))

    assert [f.item.id for f in found_by("C-A16", catalog)] == found


def test_a_criterion_that_was_used_and_what_still_runs_are_not_asked_about():
    used = ended(gebruikt_criterium="CRIT-1")

    assert found_by("C-A16", dossier(used, whole("criterium", "CRIT-1"))) == []
    assert found_by("C-A16", dossier(*story())) == []


@pytest.mark.parametrize(("outcome", "explained"), [("niet_doen", True), ("samen", False)])
def test_a_choice_to_do_it_no_longer_explains_an_end_without_a_criterion(outcome, explained):
    choice = whole("keuze", "KEUZE-1", "Het geld is op", uitkomst=outcome)
    (finding,) = found_by("C-A16", dossier(ended(gebaseerd_op="KEUZE-1"), choice))

    assert finding.reason == ("Dat is een keuze: Het geld is op." if explained else "")
