"""The checks behind indicator 2 (C-A11, C-A12, C-A13)."""

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
