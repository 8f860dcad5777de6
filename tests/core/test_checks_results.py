"""The check on wanted results (C-A27)."""

import pytest

from normspoor.core.checks import Severity
from support.factory import dossier, found_by, whole
from support.proof import proof
from support.story import story


def outcome(**given):
    return whole("resultaat", "RES-2", soort="outcome", vastgelegd_in="OVK-1", **given)


def test_output_and_outcome_are_enough():
    assert found_by("C-A27", dossier(*story(), *proof())) == []


def test_a_trial_without_any_result_falls_short():
    catalog = dossier(*story({"SV-1": {"status": "experiment"}}, leave_out=("RES-1",)))
    (finding,) = found_by("C-A27", catalog)

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.TEKORT)
    assert finding.what == "Voor Titel van SV-1 staat niet welk resultaat jullie willen zien."
    assert finding.todo == "Schrijf een blok 'resultaat' met ':soort: output' op de pagina."


def test_that_a_structural_one_lacks_results_is_told_about_its_agreement():
    assert found_by("C-A27", dossier(*story(leave_out=("RES-1",)))) == []


def test_output_alone_asks_about_the_effect():
    (finding,) = found_by("C-A27", dossier(*story()))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == (
        "Voor Titel van SV-1 staat niet welk effect jullie bij de doelgroep willen zien."
    )
    assert finding.todo == (
        "Schrijf een blok 'resultaat' met ':soort: outcome', of vul 'reden_geen_outcome' in."
    )
    assert not finding.is_motivated


def test_a_reason_for_no_outcome_explains_it():
    (finding,) = found_by("C-A27", dossier(*story({"SV-1": {"reden_geen_outcome": "Te klein"}})))

    assert finding.reason == "Te klein"


def test_a_reason_for_no_outcome_does_not_explain_no_result_at_all():
    changes = {"SV-1": {"status": "experiment", "reden_geen_outcome": "Te klein"}}
    (finding,) = found_by("C-A27", dossier(*story(changes, leave_out=("RES-1",))))

    assert (finding.severity, finding.reason) == (Severity.TEKORT, "")


def test_outcome_alone_is_a_question_and_no_shortage():
    (finding,) = found_by("C-A27", dossier(*story({"RES-1": {"soort": "outcome"}})))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == (
        "Voor Titel van SV-1 is er wel een effect, maar geen aantal of product dat jullie willen "
        "zien."
    )
    assert finding.todo == "Schrijf ook een blok 'resultaat' met ':soort: output' op de pagina."


def test_a_result_of_no_known_kind_is_a_mistake_of_its_own():
    assert found_by("C-A27", dossier(*story({"RES-1": {"soort": "omzet"}}))) == []


@pytest.mark.parametrize(
    "given", [{"status": "verkenning"}, {"status": "beeindigd"}, {"start": "2026-11-02"}]
)
def test_only_what_runs_is_asked_for_results(given):
    assert found_by("C-A27", dossier(*story({"SV-1": given}))) == []


def test_the_taalhuis_has_no_question_about_results():
    catalog = dossier(*story(subject="taalhuis"))

    assert found_by("C-A27", catalog, "taalhuis") + found_by("C-A27", catalog) == []


def test_a_question_left_open_on_purpose_explains_it():
    motive = whole("motivering", "MOT-1", scope="organisatie", motiveert="SAM-ORG-V2")
    (finding,) = found_by("C-A27", dossier(*story(), motive))

    assert finding.is_motivated
