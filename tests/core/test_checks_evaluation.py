"""The check on looking back in time (C-A29)."""

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import dossier, found_by, whole
from support.story import story

YEAR = "12 maanden"


def late(*items, subject="organisatie", term=YEAR) -> list[Finding]:
    return found_by("C-A29", dossier(*items, termijn_evaluatie=term), subject)


def approach(item_id="AANP-9", **given):
    return whole("aanpak", item_id, **{"scope": "organisatie", "vloeit_voort_uit": "AMB-9",
                                       "versie": "1", **given})  # fmt: skip


def looked_back(at: str, day: str, item_id="EVAL-9"):
    return whole("evaluatie", item_id, evalueert=at, datum=day, oordeel="voldoet")


def late_ids(*items, **given) -> list[str]:
    return [finding.item.id for finding in late(*items, **given)]


def test_a_dossier_that_looked_back_in_time():
    assert late(*story()) == []


@pytest.mark.parametrize(("day", "is_late"), [("2025-11-01", False), ("2025-10-31", True)])
def test_the_last_day_of_the_term_is_still_in_time(day, is_late):
    old = approach(vastgesteld_op="2023-01-01")

    assert bool(late(old, looked_back("AANP-9", day))) is is_late


@pytest.mark.parametrize(("day", "is_late"), [("2025-11-01", False), ("2025-10-31", True)])
def test_a_young_approach_is_not_late(day, is_late):
    assert bool(late(approach(vastgesteld_op=day))) is is_late


def test_an_approach_that_nobody_looked_back_on_falls_short():
    (finding,) = late(approach(vastgesteld_op="2025-03-02"))

    assert (finding.item.id, finding.severity) == ("AANP-9", Severity.TEKORT)
    assert finding.what == (
        "De aanpak 'Titel van AANP-9' is sinds 2 maart 2025 niet geëvalueerd. "
        "Jullie eigen termijn is 12 maanden."
    )
    assert finding.todo == (
        "Kijk samen terug en schrijf een blok 'evaluatie' met ':onderwerp: aanpak' en "
        "':evalueert: AANP-9'."
    )


def test_an_evaluation_still_to_come_does_not_count():
    assert late_ids(approach(vastgesteld_op="2023-01-01"), looked_back("AANP-9", "2026-11-02")) == [
        "AANP-9"
    ]


def test_the_last_evaluation_counts():
    old = approach(vastgesteld_op="2023-01-01")
    both = looked_back("AANP-9", "2026-01-01", "EVAL-1"), looked_back("AANP-9", "2024-01-01")

    assert late(old, *both) == []


def test_an_approach_that_a_newer_one_revises_is_not_late():
    old = approach(vastgesteld_op="2023-01-01")

    assert late(old, approach("AANP-10", vastgesteld_op="2026-11-01", herziet="AANP-9")) == []


def test_a_newer_approach_still_to_come_replaces_nothing_yet():
    old = approach(vastgesteld_op="2023-01-01")
    coming = approach("AANP-10", vastgesteld_op="2026-11-02", herziet="AANP-9")

    assert late_ids(old, coming) == ["AANP-9"]


def test_a_newer_version_that_forgot_to_name_the_old_one_replaces_it_too():
    ambition = whole("ambitie", "AMB-9")
    newer = approach("AANP-10", vastgesteld_op="2026-01-01", versie="2")

    assert late(ambition, approach(vastgesteld_op="2023-01-01"), newer) == []


def test_an_empty_term_says_nothing_about_age():
    assert late(approach(vastgesteld_op="2003-01-01"), term="") == []


def test_a_day_that_cannot_be_read_may_have_been_the_last():
    assert late(approach(vastgesteld_op="2023-01-01"), looked_back("AANP-9", "ooit")) == []


def test_an_approach_is_asked_about_for_its_own_subject_only():
    old = approach(scope="taalhuis", vastgesteld_op="2023-01-01")

    assert late(old) == []
    assert late_ids(old, subject="taalhuis") == ["AANP-9"]


def test_the_norm_asks_no_approach_of_an_ido():
    assert late(approach(scope="ido", vastgesteld_op="2023-01-01"), subject="ido") == []


@pytest.mark.parametrize(
    ("question", "subject"), [("SAM-ORG-V4", "organisatie"), ("SAM-TH-V3", "taalhuis")]
)
def test_a_question_left_open_on_purpose_explains_it(question, subject):
    old = approach(scope=subject, vastgesteld_op="2023-01-01")
    motive = whole("motivering", "MOT-1", scope=subject, motiveert=question)
    (finding,) = late(old, motive, subject=subject)

    assert finding.is_motivated


def collaboration(day: str, **given: str):
    return story({"EVAL-1": {"datum": day}, "SV-1": given}, leave_out=("AANP-1", "AANP-2"))


@pytest.mark.parametrize(("day", "found"), [("2025-11-01", []), ("2025-10-31", ["SV-1"])])
def test_a_structural_collaboration_is_looked_back_on_within_the_term(day, found):
    assert late_ids(*collaboration(day)) == found


def test_a_collaboration_looked_back_on_too_long_ago_is_advice():
    (finding,) = late(*collaboration("2025-10-31"))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.ADVIES)
    assert finding.what == (
        "Titel van SV-1 is sinds 31 oktober 2025 niet geëvalueerd. "
        "Jullie eigen termijn is 12 maanden."
    )
    assert finding.todo == "Kijk samen terug en schrijf een blok 'evaluatie' op de pagina."


@pytest.mark.parametrize(
    "given",
    [
        {"status": "experiment"},
        {"status": "verkenning"},
        {"status": "beeindigd"},
        {"start": "2025-11-01"},
    ],
    ids=lambda given: next(iter(given.values())),
)
def test_a_collaboration_that_is_no_fixture_or_young_is_not_late(given):
    assert late(*collaboration("2024-01-01", **given)) == []


def test_looking_back_on_one_activity_counts_for_the_collaboration():
    activity = whole("activiteit", "ACT-1", voert_uit="SV-1", status="loopt")

    assert late(*collaboration("2024-01-01"), activity, looked_back("ACT-1", "2026-01-01")) == []


def test_an_ido_is_looked_back_on_too():
    old = story({"EVAL-1": {"datum": "2025-10-31"}}, subject="ido")

    assert late_ids(*old, subject="ido") == ["SV-1"]
