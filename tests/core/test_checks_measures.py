"""The checks on what follows after looking back (C-A15, C-A30, C-A31)."""

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import dossier, found_by, whole
from support.story import story


def asked(check_id: str, *items, **settings) -> list[Finding]:
    return found_by(check_id, dossier(*items, **settings), "")


def evaluation(**given: str):
    """An evaluation of the story that fell short, without a measure."""
    changes = {"EVAL-1": {"oordeel": "voldoet_niet", "besluit": "doorgaan", **given}}
    return story(changes, leave_out=("VM-1",))


def test_an_evaluation_with_a_measure_is_answered():
    assert asked("C-A15", *story({"EVAL-1": {"oordeel": "voldoet_niet"}})) == []


def test_an_evaluation_that_fell_short_without_a_measure_is_a_question():
    (finding,) = asked("C-A15", *evaluation())

    assert (finding.item.id, finding.severity) == ("EVAL-1", Severity.VRAAG)
    assert finding.what == (
        "De evaluatie 'Titel van EVAL-1' vraagt om verbetering, maar er is geen maatregel."
    )
    assert finding.todo == (
        "Schrijf eronder een blok 'verbetermaatregel' met een eigenaar en een termijn. "
        "Stoppen jullie, kies dan ':besluit: beeindigen' en schrijf waarom."
    )


@pytest.mark.parametrize(
    ("judged", "decided", "asks"),
    [
        ("voldoet", "doorgaan", False),
        ("voldoet", "verlengen", False),
        ("voldoet", "bijsturen", True),
        ("deels", "doorgaan", True),
        ("ooit", "doorgaan", False),
    ],
)
def test_a_measure_is_asked_for_where_the_chain_asks_for_it(judged, decided, asks):
    assert bool(asked("C-A15", *evaluation(oordeel=judged, besluit=decided))) is asks


def test_a_dropped_measure_is_an_answer():
    dropped = {"status": "vervallen", "reden_vervallen": "Het loste zichzelf op"}

    assert asked("C-A15", *story({"VM-1": dropped})) == []


def test_a_stop_that_says_why_needs_no_measure():
    assert asked("C-A15", *evaluation(besluit="beeindigen", body="Niemand kwam.")) == []


def test_a_stop_that_does_not_say_why_is_asked_why():
    (finding,) = asked("C-A15", *evaluation(besluit="beeindigen"))

    assert finding.item.id == "EVAL-1"
    assert finding.what == (
        "Na de evaluatie 'Titel van EVAL-1' besloten jullie te stoppen, maar er staat niet waarom."
    )
    assert finding.todo == "Schrijf de reden in het blok van de evaluatie."


@pytest.mark.parametrize("ended", [{"reden_beeindiging": "Niemand kwam"}, {"status": "beeindigd"}])
def test_why_it_stopped_may_stand_at_what_ended_or_is_asked_for_there(ended):
    changes = {"EVAL-1": {"oordeel": "voldoet_niet", "besluit": "beeindigen"}, "SV-1": ended}

    assert asked("C-A15", *story(changes, leave_out=("VM-1",))) == []


def test_one_of_the_things_looked_at_may_say_why_it_stopped():
    changes = {"evalueert": "AANP-1 SV-1", "oordeel": "voldoet_niet", "besluit": "beeindigen"}
    both = {"EVAL-1": changes, "SV-1": {"reden_beeindiging": "Niemand kwam"}}

    assert asked("C-A15", *story(both, leave_out=("VM-1",))) == []


@pytest.mark.parametrize(("day", "asks"), [("2026-11-01", True), ("2026-11-02", False)])
def test_an_evaluation_still_to_come_asks_nothing(day, asks):
    assert bool(asked("C-A15", *evaluation(datum=day))) is asks


def test_nothing_is_asked_about_a_subject_that_does_not_apply():
    items = story({"EVAL-1": {"oordeel": "deels"}}, subject="ido", leave_out=("VM-1",))

    assert asked("C-A15", *items, heeft_ido="nee") == []


def measure(**given: str):
    return whole("verbetermaatregel", "VM-9",
                 **{"scope": "organisatie", "termijn": "2026-10-31", "status": "open", **given})  # fmt: skip


@pytest.mark.parametrize(("day", "late"), [("2026-10-31", True), ("2026-11-01", False)])
@pytest.mark.parametrize("status", ["open", "bezig"])
def test_the_last_day_of_a_measure_is_still_in_time(status, day, late):
    assert bool(asked("C-A30", measure(status=status, termijn=day))) is late


def test_a_late_measure_is_a_question():
    (finding,) = asked("C-A30", measure())

    assert (finding.item.id, finding.severity) == ("VM-9", Severity.VRAAG)
    assert finding.what == (
        "De maatregel 'Titel van VM-9' is niet klaar op 31 oktober 2026, de dag die jullie afspraken."
    )
    assert finding.todo == (
        "Is dit wel klaar, zet dan ':status: klaar'. Kies anders een nieuwe datum, of zet "
        "':status: vervallen' en schrijf bij 'reden_vervallen' waarom."
    )
    assert not finding.is_motivated


def test_a_measure_that_is_done_is_never_late():
    assert asked("C-A30", measure(status="klaar")) == []


def test_a_measure_dropped_for_a_reason_stays_visible_with_it():
    reason = "De groep is gestopt"
    (finding,) = asked("C-A30", measure(status="vervallen", reden_vervallen=reason))

    assert finding.reason == reason


@pytest.mark.parametrize(
    "given",
    [
        {"status": "vervallen"},
        {"status": "vervallen", "reden_vervallen": "Niet nodig", "termijn": "2026-11-01"},
        {"status": "klaar", "reden_vervallen": "Niet nodig"},
        {"termijn": "ooit"},
        {"scope": "ido"},
    ],
    ids=["no reason", "dropped before its day", "done", "no date", "other subject"],
)
def test_what_else_is_no_late_measure(given):
    assert asked("C-A30", measure(**given), heeft_ido="nee") == []


AMBITIONS = [whole("ambitie", f"AMB-{number}") for number in (1, 2)]


def approach(item_id: str, **given: str):
    return whole("aanpak", item_id, **{"scope": "organisatie", "vloeit_voort_uit": "AMB-1",
                                       "versie": "1", "vastgesteld_op": "2024-01-01", **given})  # fmt: skip


def second(**given: str):
    return approach("AANP-2", **{"versie": "2", "vastgesteld_op": "2026-01-01", **given})


def test_a_revision_that_names_both_is_clear():
    named = second(herziet="AANP-1", naar_aanleiding_van="EVAL-1")

    assert asked("C-A31", approach("AANP-1"), named) == []


def test_a_version_that_does_not_name_the_one_before_it():
    (finding,) = asked("C-A31", *AMBITIONS, approach("AANP-1"), second())

    assert (finding.item.id, finding.severity) == ("AANP-2", Severity.ADVIES)
    assert finding.what == (
        "Bij de aanpak 'Titel van AANP-2' staat niet welke eerdere versie zij vervangt."
    )
    assert finding.todo == "Noem AANP-1 bij 'herziet'."


def test_of_more_earlier_versions_the_last_is_named():
    oldest = approach("AANP-9", vastgesteld_op="2020-01-01")
    (finding,) = asked("C-A31", *AMBITIONS, oldest, approach("AANP-1"), second())

    assert finding.todo == "Noem AANP-1 bij 'herziet'."


@pytest.mark.parametrize(
    "given",
    [
        {"scope": "taalhuis"},
        {"vloeit_voort_uit": "AMB-2"},
        {"versie": "1"},
        {"versie": "nieuw"},
        {"vastgesteld_op": "2023-12-31"},
        {"vastgesteld_op": "2026-11-02"},
        {"vastgesteld_op": "ooit"},
    ],
    ids=lambda given: next(iter(given.values())),
)
def test_what_is_no_later_version_of_the_same_approach(given):
    assert asked("C-A31", *AMBITIONS, approach("AANP-1"), second(**given)) == []


def test_an_approach_that_another_one_revises_is_asked_about_no_more():
    third = approach("AANP-3", versie="3", vastgesteld_op="2026-02-01", herziet="AANP-1",
                     naar_aanleiding_van="EVAL-1")  # fmt: skip

    assert asked("C-A31", *AMBITIONS, approach("AANP-1"), third, second()) == []


def test_a_revision_without_the_evaluation_that_led_to_it():
    (finding,) = asked("C-A31", approach("AANP-1"), second(herziet="AANP-1"))

    assert (finding.item.id, finding.severity) == ("AANP-2", Severity.ADVIES)
    assert finding.what == (
        "Bij de aanpak 'Titel van AANP-2' staat niet welke evaluatie tot de nieuwe versie leidde."
    )
    assert finding.todo == "Noem de evaluatie bij 'naar_aanleiding_van'."


def test_the_last_evaluation_of_the_one_before_is_offered():
    told = [whole("evaluatie", f"EVAL-{number}", evalueert="AANP-1", datum=day)
            for number, day in enumerate(("2025-12-01", "2025-06-01", "2026-12-01"))]  # fmt: skip
    (finding,) = asked("C-A31", approach("AANP-1"), second(herziet="AANP-1"), *told)

    assert finding.todo == "Noem de evaluatie bij 'naar_aanleiding_van', bijvoorbeeld EVAL-0."


def test_a_revision_still_to_come_is_not_asked_about():
    coming = second(herziet="AANP-1", vastgesteld_op="2026-11-02")

    assert asked("C-A31", approach("AANP-1"), coming) == []
