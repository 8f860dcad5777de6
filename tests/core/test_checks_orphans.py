"""The check on partners and collaborations that stand alone (C-A41)."""

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import dossier, found_by, whole
from support.story import story


def alone(*items, **settings) -> list[Finding]:
    return found_by("C-A41", dossier(*items, **settings), "")


def partner(**given: str):
    return whole("partner", "PART-9", **{"scope": "organisatie", "rollen": "partner", **given})


def test_partners_and_collaborations_that_belong_together():
    assert alone(*story()) == []


def test_a_partner_that_takes_part_in_nothing_is_a_question():
    (finding,) = alone(partner())

    assert (finding.item.id, finding.severity) == ("PART-9", Severity.VRAAG)
    assert finding.what == (
        "Titel van PART-9 staat bij de partners, maar doet aan geen enkele samenwerking mee."
    )
    assert finding.todo == (
        "Schrijf op de pagina van de samenwerking een blok 'deelname' met "
        "':van_partner: PART-9'. Werken jullie niet samen, haal het blok dan weg."
    )


@pytest.mark.parametrize(
    ("roles", "asks"),
    [("subsidierend", False), ("subsidierend, partner", True), ("toeleverend", True)],
)
def test_who_only_gives_money_need_not_take_part(roles, asks):
    assert bool(alone(partner(rollen=roles))) is asks


def test_a_partner_to_whom_people_are_referred_is_in_use():
    referral = whole("afspraak", "AFSP-9", soort="doorverwijzing", verwijst_door_naar="PART-9")

    assert alone(partner(), referral) == []


def test_a_partner_of_something_that_ended_did_take_part():
    assert alone(*story({"SV-1": {"status": "beeindigd"}})) == []


def test_a_participation_without_a_live_collaboration_is_a_mistake_of_its_own():
    broken = whole("deelname", "DEEL-9", van_partner="PART-9", in_verband="SV-9")

    assert alone(partner(), broken) == []


def test_a_partner_for_a_subject_that_does_not_apply_is_not_asked_about():
    assert alone(partner(scope="ido"), heeft_ido="nee") == []


def lonely(subject: str = "organisatie", **given: str) -> list[str]:
    items = story({"SV-1": given}, subject=subject, leave_out=("DEEL-1", "PART-1"))
    return [finding.item.id for finding in alone(*items)]


def test_a_collaboration_without_partners_is_a_question():
    (finding,) = alone(*story(leave_out=("DEEL-1", "PART-1")))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.VRAAG)
    assert finding.what == "Aan Titel van SV-1 doet nog geen enkele partner mee."
    assert finding.todo == "Schrijf op deze pagina een blok 'deelname' voor elke partner."


def test_an_exploration_has_partners_too():
    assert lonely(status="verkenning") == ["SV-1"]


@pytest.mark.parametrize(
    "given",
    [{"status": "beeindigd"}, {"einde": "2026-10-31"}, {"start": "2026-11-02"}],
    ids=["ended", "past its last day", "still to begin"],
)
def test_what_has_ended_or_not_begun_is_not_asked_for_partners(given):
    assert lonely(**given) == []


def test_the_first_and_the_last_day_count():
    assert lonely(start="2026-11-01", einde="2026-11-01") == ["SV-1"]


def test_a_participation_without_a_partner_is_a_mistake_of_its_own():
    items = story({"DEEL-1": {"van_partner": ""}}, leave_out=("PART-1",))

    assert alone(*items) == []


def test_that_an_ido_has_no_partner_at_all_is_told_elsewhere():
    assert lonely("ido") == []


def test_a_second_part_of_the_ido_without_partners_is_asked_about():
    second = whole("samenwerkingsverband", "SV-2", scope="ido", status="structureel",
                   start="2025-01-01")  # fmt: skip

    assert [finding.item.id for finding in alone(*story(subject="ido"), second)] == ["SV-2"]


def test_without_an_ido_in_the_profile_its_collaboration_is_asked_about_for_the_organisation():
    assert lonely("organisatie, ido") == []

    items = story(subject="organisatie, ido", leave_out=("DEEL-1", "PART-1"))
    assert [f.item.id for f in alone(*items, heeft_ido="nee")] == ["SV-1"]
