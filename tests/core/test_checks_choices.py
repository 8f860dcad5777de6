"""The checks on ambitions and choices (C-A06 to C-A09, C-A17)."""

import pytest

from normspoor.core.checks import Severity
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Item
from support.factory import dossier, found_by, whole
from support.story import story


def test_a_collaboration_without_a_choice_says_what_to_write():
    (finding,) = found_by("C-A06", dossier(*story(leave_out=("KEUZE-1",))))

    assert finding.what == "Bij Titel van SV-1 staat niet waarom jullie dit samen doen."
    assert finding.todo == (
        "Schrijf een blok 'keuze' met de overweging op deze pagina, "
        "of noem een keuze bij 'gebaseerd_op'."
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"KEUZE-1": {"body": " "}}, "tekst"), ({"SV-1": {"gebaseerd_op": "KEUZE-9"}}, "dode-link")],
)
def test_a_choice_without_words_and_a_dead_link_are_mistakes_and_no_second_thing(changes, code):
    catalog = dossier(*story(changes))

    assert found_by("C-A06", catalog) == []
    assert [mistake.code for mistake in mistakes(catalog)] == [code]


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


def test_an_ambition_without_a_term_is_told_at_the_ambition():
    (finding,) = found_by("C-A07", dossier(*story({"AMB-1": {"termijn": ""}})))

    assert finding.item.id == "AMB-1"
    assert finding.what == (
        "Bij de ambitie Titel van AMB-1 staat niet of ze voor de korte of lange termijn is."
    )
    assert finding.todo == "Vul het veld 'termijn' in: kort of lang."


def test_one_ambition_with_a_term_is_enough():
    second = whole("ambitie", "AMB-2", termijn="lang")
    changes = {"SV-1": {"draagt_bij_aan": "AMB-1, AMB-2"}, "AMB-1": {"termijn": ""}}

    assert found_by("C-A07", dossier(*story(changes), second)) == []


def test_an_ambition_of_two_collaborations_is_told_once():
    second = whole("samenwerkingsverband", "SV-2", status="structureel", draagt_bij_aan="AMB-1",
                   bijdrage="Meer plekken")  # fmt: skip

    found = found_by("C-A07", dossier(*story({"AMB-1": {"termijn": ""}}), second))

    assert [f.item.id for f in found] == ["AMB-1"]


def test_a_dead_link_to_an_ambition_is_told_as_a_mistake_only():
    assert found_by("C-A07", dossier(*story({"SV-1": {"draagt_bij_aan": "AMB-9"}}))) == []


@pytest.mark.parametrize(
    ("scope", "severity"), [("organisatie", Severity.TEKORT), ("taalhuis", Severity.VRAAG)]
)
def test_what_indicator_1_asks_of_the_organisation_is_a_question_for_the_taalhuis(scope, severity):
    changes = {
        "SV-1": {"bijdrage": ""},
        "AMB-1": {"termijn": ""},
        "KEUZE-1": {"motief": "ontzorgen"},
    }
    catalog = dossier(*story(changes, subject=scope))
    found = [*found_by("C-A07", catalog, scope), *found_by("C-A09", catalog, scope)]

    assert [f.severity for f in found] == [severity] * 3


def test_serving_an_ambition_is_asked_of_the_taalhuis_as_well():
    catalog = dossier(*story({"SV-1": {"draagt_bij_aan": ""}}, subject="taalhuis"))

    assert [f.severity for f in found_by("C-A07", catalog, "taalhuis")] == [Severity.TEKORT]


def test_an_ambition_that_nobody_serves_is_asked_about():
    (finding,) = found_by("C-A08", dossier(whole("ambitie", "AMB-1")))

    assert finding.what == "Aan de ambitie Titel van AMB-1 draagt geen samenwerking bij."
    assert finding.todo == (
        "Noem de ambitie bij een samenwerking, of schrijf een blok 'keuze' met "
        "':uitkomst: zelf' of ':uitkomst: niet_doen'."
    )
    assert not finding.is_motivated


@pytest.mark.parametrize(
    ("changes", "served"),
    [
        ({"KEUZE-1": {"vloeit_voort_uit": ""}}, True),
        ({"SV-1": {"draagt_bij_aan": ""}}, True),
        ({"SV-1": {"draagt_bij_aan": ""}, "KEUZE-1": {"vloeit_voort_uit": ""}}, False),
        ({"SV-1": {"status": "verkenning"}}, True),
        ({"SV-1": {"status": "beeindigd"}}, False),
        ({"SV-1": {"einde": "2026-10-31"}}, False),
    ],
)
def test_an_ambition_is_served_by_what_has_not_ended(changes, served):
    assert bool(found_by("C-A08", dossier(*story(changes)))) is not served


def test_a_collaboration_for_another_subject_serves_an_ambition_too():
    catalog = dossier(*story({"AMB-1": {"scope": "organisatie"}}, subject="ido"))

    assert found_by("C-A08", catalog, "organisatie") == []


def alone(outcome: str, **given: str) -> Item:
    return whole("keuze", "KEUZE-9", "Cursussen geven we zelf", uitkomst=outcome,
                 vloeit_voort_uit="AMB-1", **given)  # fmt: skip


@pytest.mark.parametrize("outcome", ["zelf", "niet_doen"])
def test_doing_it_alone_or_not_at_all_explains_an_ambition_without_partners(outcome):
    (finding,) = found_by("C-A08", dossier(whole("ambitie", "AMB-1"), alone(outcome)))

    assert finding.reason == "Dat is een keuze: Cursussen geven we zelf."


@pytest.mark.parametrize("choice", [alone("samen"), alone("zelf", datum="2026-11-02")])
def test_a_wish_to_do_it_together_and_a_choice_still_to_come_explain_nothing(choice):
    (finding,) = found_by("C-A08", dossier(whole("ambitie", "AMB-1"), choice))

    assert not finding.is_motivated


def history(**given: str) -> Item:
    return whole("keuze", "KEUZE-1", motief="historie", scope="taalhuis", **given)


def test_a_partner_for_old_times_sake_is_asked_about():
    (finding,) = found_by("C-A17", dossier(history()), "taalhuis")

    assert finding.item.id == "KEUZE-1"
    assert finding.what == "Bij de keuze Titel van KEUZE-1 is jullie geschiedenis de enige reden."
    assert finding.todo == (
        "Bespreek wat deze partner nu bijdraagt aan het taalhuis en schrijf dat bij "
        "'verwacht_voordeel'."
    )


def test_what_an_old_partner_brings_now_explains_it():
    (finding,) = found_by("C-A17", dossier(history(verwacht_voordeel="Docenten")), "taalhuis")

    assert finding.reason == "Dit verwachten jullie er nu van: Docenten."


@pytest.mark.parametrize("check_id", ["C-A09", "C-A17"])
@pytest.mark.parametrize(("status", "asked"), [("experiment", True), ("beeindigd", False)])
def test_of_what_ended_nothing_is_asked_about_the_choice(check_id, status, asked):
    motive = {"C-A09": "ontzorgen", "C-A17": "historie"}[check_id]
    changes = {"SV-1": {"status": status}, "KEUZE-1": {"motief": motive}}
    catalog = dossier(*story(changes, subject="taalhuis"))

    assert bool(found_by(check_id, catalog, "taalhuis")) is asked


def test_a_choice_behind_something_that_still_runs_is_asked_about():
    ended = whole("samenwerkingsverband", "SV-2", status="beeindigd", gebaseerd_op="KEUZE-1")
    catalog = dossier(*story({"KEUZE-1": {"motief": "ontzorgen"}}), ended)

    assert [f.item.id for f in found_by("C-A09", catalog)] == ["KEUZE-1"]


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
