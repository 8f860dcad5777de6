"""What is known about a collaboration."""

from datetime import date

import pytest

from normspoor.core import collaboration as about
from support.factory import PEILDATUM, dossier, ids, item, whole
from support.story import story

CATALOG = dossier(*story())
SHARED = CATALOG.get("SV-1")


def shared(**given: str):
    return item("samenwerkingsverband", "SV-1", **{"status": "structureel", **given})


@pytest.mark.parametrize(
    ("given", "runs"),
    [
        ({"status": "structureel"}, True),
        ({"status": "experiment"}, True),
        ({"status": "verkenning"}, False),
        ({"status": "beeindigd"}, False),
        ({"status": ""}, False),
        ({"start": "2026-11-01"}, True),
        ({"start": "2026-11-02"}, False),
        ({"einde": "2026-11-01"}, True),
        ({"einde": "2026-10-31"}, False),
        ({"start": "ooit", "einde": "ooit"}, True),
    ],
)
def test_running_is_an_experiment_or_structural_begun_and_not_yet_ended(given, runs):
    assert about.is_running(shared(**given), PEILDATUM) is runs


@pytest.mark.parametrize(
    ("given", "ended"),
    [
        ({"status": "verkenning"}, False),
        ({"status": "beeindigd"}, True),
        ({"einde": "2026-11-01"}, False),
        ({"einde": "2026-10-31"}, True),
    ],
)
def test_ended_is_stopped_or_past_its_last_day(given, ended):
    catalog = dossier(shared(**given))

    assert about.has_ended(shared(**given), PEILDATUM) is ended
    assert ids(about.going_on(catalog, "", PEILDATUM)) == ([] if ended else ["SV-1"])


def test_what_goes_on_can_be_about_one_subject():
    catalog = dossier(whole("samenwerkingsverband", "SV-1", scope="taalhuis"))

    assert ids(about.going_on(catalog, "taalhuis", PEILDATUM)) == ["SV-1"]
    assert about.going_on(catalog, "ido", PEILDATUM) == ()


def test_only_collaborations_for_the_subject_run_for_it():
    catalog = dossier(
        whole("samenwerkingsverband", "SV-1", scope="taalhuis", status="experiment"),
        whole("samenwerkingsverband", "SV-2", scope="organisatie, ido", status="experiment"),
    )

    assert ids(about.running(catalog, "taalhuis", PEILDATUM)) == ["SV-1"]
    assert ids(about.running(catalog, "ido", PEILDATUM)) == ["SV-2"]
    assert about.running(catalog, "ido", date(2026, 3, 14)) == ()


def test_papers_are_agreements_and_plans_but_only_the_first_are_agreements():
    catalog = dossier(*story(), whole("projectplan", "PP-1", regelt="SV-1"))

    assert ids(about.papers(catalog, SHARED)) == ["OVK-1", "PP-1"]
    assert ids(about.agreements(catalog, SHARED)) == ["OVK-1"]


def test_arrangements_with_the_whole_collaboration_take_part_in_nothing():
    general = item("afspraak", "AFSP-algemeen", in_verband="SV-1")
    catalog = dossier(*story(), general)

    assert ids(about.participations(catalog, SHARED)) == ["DEEL-1"]
    assert ids(about.arrangements(catalog, SHARED)) == [
        "AFSP-algemeen", "AFSP-bevoegdheid", "AFSP-bijdrage", "AFSP-doorverwijzing", "AFSP-rol",
        "AFSP-taak", "AFSP-verantwoordelijkheid",
    ]  # fmt: skip


def test_results_are_those_of_the_collaboration_and_of_its_papers():
    plan = whole("projectplan", "PP-1", regelt="SV-1", beoogt="RES-2")
    catalog = dossier(*story(), plan, whole("resultaat", "RES-2"), whole("resultaat", "RES-3"))

    assert ids(about.results(catalog, SHARED)) == ["RES-1", "RES-2"]


def test_a_result_laid_down_in_the_agreement_is_a_result_of_the_collaboration():
    catalog = dossier(*story({"SV-1": {"beoogt": ""}, "RES-1": {"vastgelegd_in": "OVK-1"}}))

    assert ids(about.results(catalog, catalog.get("SV-1"))) == ["RES-1"]


def test_criteria_are_those_for_start_evaluation_and_end():
    catalog = dossier(*story())

    assert ids(about.criteria(catalog, catalog.get("SV-1"))) == ["CRIT-1", "CRIT-2", "CRIT-3"]


def test_a_criterion_laid_down_in_the_agreement_is_a_criterion_of_the_collaboration():
    links = dict.fromkeys(("toetst_start", "toetst_evaluatie", "toetst_einde"), "")
    changes = {"SV-1": links, "CRIT-1": {"vastgelegd_in": "OVK-1"}}
    catalog = dossier(*story(changes))

    assert ids(about.criteria(catalog, catalog.get("SV-1"))) == ["CRIT-1"]


def test_deeds_are_activities_meetings_and_reports():
    catalog = dossier(
        *story(),
        whole("activiteit", "ACT-1", status="loopt", voert_uit="SV-1"),
        whole("activiteit", "ACT-2", status="loopt", voert_uit="AFSP-taak"),
        whole("voortgangsverslag", "VGV-1", gaat_over="ACT-2"),
        whole("overleg", "OVL-2", gaat_over="SV-2"),
    )

    assert ids(about.deeds(catalog, SHARED)) == ["ACT-1", "ACT-2", "OVL-1", "VGV-1"]


def test_a_plan_of_action_is_not_a_deed():
    catalog = dossier(*story(leave_out=("OVL-1",)), whole("actieplan", "AP-1", gaat_over="SV-1"))

    assert about.deeds(catalog, catalog.get("SV-1")) == ()


def test_evaluations_of_an_activity_count_for_the_collaboration():
    catalog = dossier(
        *story(),
        whole("activiteit", "ACT-1", status="loopt", voert_uit="SV-1"),
        whole("evaluatie", "EVAL-2", evalueert="ACT-1"),
        whole("evaluatie", "EVAL-3", evalueert="AANP-1"),
    )

    assert ids(about.evaluations(catalog, SHARED)) == ["EVAL-1", "EVAL-2"]


def test_a_participation_is_called_after_its_partner():
    assert about.partner_of(CATALOG, CATALOG.get("DEEL-1")).id == "PART-1"


def test_a_participation_without_a_known_partner_is_called_after_itself():
    catalog = dossier(*story(leave_out=("PART-1",)))

    assert about.partner_of(catalog, catalog.get("DEEL-1")).id == "DEEL-1"


def test_an_activity_that_is_only_planned_is_not_a_deed():
    planned = whole("activiteit", "ACT-1", voert_uit="SV-1", status="gepland")
    running = whole("activiteit", "ACT-2", voert_uit="SV-1", status="loopt")
    catalog = dossier(whole("samenwerkingsverband", "SV-1"), planned, running)

    assert ids(about.deeds(catalog, catalog.get("SV-1"))) == ["ACT-2"]


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2026-11-01", date(2026, 11, 1)),
        ("2026-11-02", date(2025, 1, 1)),
        ("", date(2025, 1, 1)),
        ("ooit", None),
    ],
)
def test_the_last_sign_of_life_is_a_deed_that_has_been_or_the_begin(day, last):
    activity = whole("activiteit", "ACT-1", voert_uit="SV-1", status="loopt", laatst_uitgevoerd=day)
    catalog = dossier(*story(leave_out=("OVL-1",)), activity)

    assert about.last_sign_of_life(catalog, catalog.get("SV-1"), PEILDATUM) == last
