"""The checks on contact, and on paper and deeds (C-A28, C-A37)."""

from datetime import date

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import PEILDATUM, dossier, found_by, whole
from support.story import story

HALF_A_YEAR = "6 maanden"


def contact(*items, subject="organisatie", peildatum=PEILDATUM, term=HALF_A_YEAR) -> list[Finding]:
    return found_by("C-A28", dossier(*items, termijn_contact=term), subject, peildatum)


def paper_and_deeds(*items, term=HALF_A_YEAR, **settings) -> list[Finding]:
    return found_by("C-A37", dossier(*items, termijn_contact=term, **settings), "")


def met(day: str, **given: str):
    return story({"OVL-1": {"datum": day, **given}})


@pytest.mark.parametrize(("day", "late"), [("2026-05-01", False), ("2026-04-30", True)])
def test_the_last_day_of_the_term_is_still_in_time(day, late):
    assert bool(contact(*met(day))) is late


def test_a_silence_longer_than_the_own_term_is_a_question():
    (finding,) = contact(*met("2026-04-30"))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == (
        "Van Titel van SV-1 staat er sinds 30 april 2026 geen overleg, verslag of activiteit in "
        "het dossier. Jullie eigen termijn is 6 maanden."
    )
    assert finding.todo == (
        "Was er wel contact? Schrijf een blok 'overleg', of werk bij de activiteit "
        "'laatst_uitgevoerd' bij. Zo niet: neem contact op met de partners."
    )


def report(**given):
    return whole("voortgangsverslag", "VGV-1", gaat_over="SV-1", **given)


def activity(**given):
    return whole("activiteit", "ACT-1", voert_uit="SV-1", **given)


@pytest.mark.parametrize(
    "life",
    [
        report(datum="2026-10-01"),
        activity(status="loopt", laatst_uitgevoerd="2026-10-01"),
    ],
    ids=lambda life: life.type,
)
def test_a_report_or_an_activity_is_a_sign_of_life_too(life):
    assert contact(*met("2026-01-10"), life) == []


@pytest.mark.parametrize(
    "no_life",
    [
        report(datum="2026-11-02"),
        activity(status="gepland", laatst_uitgevoerd="2026-10-01"),
        activity(status="loopt"),
        whole("overleg", "OVL-2", gaat_over="SV-2", datum="2026-10-01"),
    ],
    ids=["later", "only planned", "without a day", "about another"],
)
def test_what_is_no_sign_of_life(no_life):
    assert [f.item.id for f in contact(*met("2026-01-10"), no_life)] == ["SV-1"]


def test_a_young_collaboration_has_not_been_silent_for_long():
    late = story({"SV-1": {"start": "2026-04-30"}}, leave_out=("OVL-1", "OVK-1"))
    young = story({"SV-1": {"start": "2026-05-01"}}, leave_out=("OVL-1", "OVK-1"))

    assert [f.item.id for f in contact(*late)] == ["SV-1"]
    assert contact(*young) == []


def test_an_empty_term_says_nothing_about_silence():
    assert contact(*met("2020-01-10"), term="") == []


def test_a_day_that_cannot_be_read_may_have_been_the_last():
    assert contact(*met("ooit")) == []


@pytest.mark.parametrize("status", ["verkenning", "beeindigd"])
def test_only_what_runs_is_asked_for_contact(status):
    quiet = story({"OVL-1": {"datum": "2026-01-10"}, "SV-1": {"status": status}})

    assert contact(*quiet) == []


def test_an_ido_is_asked_for_contact_too():
    quiet = story({"OVL-1": {"datum": "2026-01-10"}}, subject="ido")

    assert [f.item.id for f in contact(*quiet, subject="ido")] == ["SV-1"]


def test_a_peildatum_to_come_shows_what_will_have_lapsed():
    assert contact(*met("2026-10-01")) == []
    assert contact(*met("2026-10-01"), peildatum=date(2027, 4, 2)) != []


def test_paper_and_deeds_together_are_fine():
    assert paper_and_deeds(*story()) == []


def test_paper_without_deeds_is_an_empty_shell_and_told_once():
    shell = story(leave_out=("OVL-1",))
    (finding,) = paper_and_deeds(*shell)

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == (
        "Titel van SV-1 staat op papier, maar van de uitvoering is in het dossier niets te zien."
    )
    assert finding.todo == (
        "Schrijf met een blok 'activiteit' of 'overleg' op wat jullie samen doen. "
        "Gebeurt er niets? Bespreek dan of jullie doorgaan."
    )
    assert contact(*shell) == []


def test_a_project_plan_without_deeds_is_a_shell_too():
    plan = whole("projectplan", "PP-1", regelt="SV-1")

    assert paper_and_deeds(*story(leave_out=("OVL-1", "OVK-1")), plan) != []


@pytest.mark.parametrize(("kind", "shell"), [("bestuurlijk", True), ("regulier", False)])
def test_meetings_of_directors_alone_fill_no_shell(kind, shell):
    assert bool(paper_and_deeds(*met("2026-10-01", soort=kind))) is shell


def test_a_deed_still_to_come_fills_no_shell():
    assert paper_and_deeds(*met("2026-11-02")) != []
    assert paper_and_deeds(*met("2026-11-01")) == []


@pytest.mark.parametrize(("start", "shell"), [("2026-05-01", False), ("2026-04-30", True)])
def test_a_young_collaboration_is_no_shell(start, shell):
    young = story({"SV-1": {"start": start}}, leave_out=("OVL-1",))

    assert bool(paper_and_deeds(*young)) is shell


def test_without_a_term_a_shell_is_still_a_shell():
    assert paper_and_deeds(*story(leave_out=("OVL-1",)), term="") != []


@pytest.mark.parametrize("status", ["verkenning", "beeindigd"])
def test_what_does_not_run_is_no_shell(status):
    assert paper_and_deeds(*story({"SV-1": {"status": status}}, leave_out=("OVL-1",))) == []


def loose(**given: str):
    return story({"SV-1": {"status": "verkenning", **given}}, leave_out=("OVK-1",))


def test_deeds_of_nobody_are_loose():
    (finding,) = paper_and_deeds(*loose())

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == (
        "Bij Titel van SV-1 gebeurt er van alles, maar er is geen plan en niemand die het trekt."
    )
    assert finding.todo == (
        "Vul 'trekker' in, of schrijf een blok 'projectplan' of 'overeenkomst'."
    )


@pytest.mark.parametrize(
    "given", [{"trekker": "programmamaker"}, {"bestuurlijk_eigenaar": "directeur"}]
)
def test_an_exploration_may_stay_informal_with_somebody_who_leads_it(given):
    assert paper_and_deeds(*loose(**given)) == []


def test_an_exploration_with_a_plan_has_no_loose_deeds():
    plan = whole("projectplan", "PP-1", regelt="SV-1")

    assert paper_and_deeds(*loose(), plan) == []


def test_an_exploration_in_which_nothing_happened_has_no_loose_deeds():
    quiet = story({"SV-1": {"status": "verkenning"}}, leave_out=("OVK-1", "OVL-1"))

    assert paper_and_deeds(*quiet) == []


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis"])
@pytest.mark.parametrize("status", ["structureel", "experiment"])
def test_that_something_running_has_no_paper_is_told_elsewhere(subject, status):
    bare = story({"SV-1": {"status": status}}, subject=subject, leave_out=("OVK-1",))

    assert paper_and_deeds(*bare) == []


def test_an_ido_that_runs_without_paper_or_leader_has_loose_deeds():
    assert paper_and_deeds(*story(subject="ido", leave_out=("OVK-1",))) != []


def test_what_has_ended_has_no_loose_deeds():
    assert paper_and_deeds(*loose(einde="2026-10-31")) == []
    assert paper_and_deeds(*loose(einde="2026-11-01")) != []


def test_nothing_is_asked_about_a_subject_that_does_not_apply():
    shell = story(subject="ido", leave_out=("OVL-1",))

    assert paper_and_deeds(*shell, heeft_ido="nee") == []
