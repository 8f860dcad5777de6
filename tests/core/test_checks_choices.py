"""The checks behind indicator 1 (C-A06, C-A07, C-A09)."""

import pytest

from support.factory import dossier, found_by, whole
from support.story import story


def test_a_collaboration_without_a_choice_says_what_to_write():
    (finding,) = found_by("C-A06", dossier(*story(leave_out=("KEUZE-1",))))

    assert finding.what == "Bij Titel van SV-1 staat niet waarom jullie dit samen doen."
    assert finding.todo == (
        "Schrijf een blok 'keuze' met de overweging op deze pagina, "
        "of noem een keuze bij 'gebaseerd_op'."
    )


def test_one_choice_with_a_consideration_is_enough():
    silent = whole("keuze", "KEUZE-0", body="")
    catalog = dossier(*story({"SV-1": {"gebaseerd_op": "KEUZE-0, KEUZE-1"}}), silent)

    assert found_by("C-A06", catalog) == []


def test_a_collaboration_without_an_ambition_says_which_field_to_fill():
    (finding,) = found_by("C-A07", dossier(*story({"SV-1": {"draagt_bij_aan": ""}})))

    assert finding.what == "Titel van SV-1 draagt nog aan geen ambitie bij."
    assert finding.todo == "Noem de ambitie bij 'draagt_bij_aan'."


def test_a_collaboration_that_adds_nothing_in_words_is_told_so():
    (finding,) = found_by("C-A07", dossier(*story({"SV-1": {"bijdrage": ""}})))

    assert finding.what == (
        "Bij Titel van SV-1 staat niet wat de samenwerking aan de ambitie toevoegt."
    )
    assert finding.todo == "Vul het veld 'bijdrage' in."


def test_no_ambition_and_no_words_is_one_finding():
    catalog = dossier(*story({"SV-1": {"bijdrage": "", "draagt_bij_aan": ""}}))

    assert len(found_by("C-A07", catalog)) == 1


def test_who_wants_to_be_relieved_says_what_stays():
    (finding,) = found_by("C-A09", dossier(whole("keuze", "KEUZE-1", motief="ontzorgen")))

    assert finding.item.id == "KEUZE-1"
    assert finding.what == (
        "Bij de keuze Titel van KEUZE-1 staat niet wat jullie zelf blijven doen."
    )
    assert finding.todo == "Vul het veld 'resterende_eigen_inzet' in."


@pytest.mark.parametrize(
    "given",
    [
        {"motief": "leren"},
        {"motief": "ontzorgen", "resterende_eigen_inzet": "een dagdeel"},
        {"motief": "ontzorgen", "scope": "taalhuis"},
    ],
)
def test_another_motive_own_effort_or_another_subject_gives_no_finding(given):
    assert found_by("C-A09", dossier(whole("keuze", "KEUZE-1", **given))) == []
