"""The checks on what partners contribute, do and decide (C-A18, C-A24, C-A25)."""

import pytest

from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog
from support.factory import dossier, found_by, whole
from support.story import story

KINDS = ("bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing")
IN_NO_PAPER = {f"AFSP-{kind}": {"vastgelegd_in": ""} for kind in KINDS}


def test_a_contribution_that_is_laid_down_nowhere():
    (finding,) = found_by("C-A18", dossier(*story(leave_out=("AFSP-bijdrage",))))

    assert finding.what == (
        "Wat Titel van PART-1 bijdraagt aan Titel van SV-1 is nergens vastgelegd."
    )
    assert finding.todo == (
        "Schrijf een blok 'afspraak' met ':soort: bijdrage' en noem het stuk bij 'vastgelegd_in'."
    )


def test_a_contribution_without_added_value():
    (finding,) = found_by("C-A18", dossier(*story({"AFSP-bijdrage": {"meerwaarde": ""}})))

    assert finding.what == (
        "Bij de bijdrage van Titel van PART-1 aan Titel van SV-1 staat geen meerwaarde."
    )
    assert finding.todo == "Vul het veld 'meerwaarde' in."


def test_an_experiment_lays_its_contribution_down_in_a_plan():
    changes = {"SV-1": {"status": "experiment"}, "AFSP-bijdrage": {"vastgelegd_in": "PP-1"}}
    plan = whole("projectplan", "PP-1", regelt="SV-1")

    assert found_by("C-A18", dossier(*story(changes, leave_out=("OVK-1",)), plan)) == []


def test_a_paper_that_does_not_exist_is_told_as_a_mistake_only():
    catalog = dossier(*story({"AFSP-bijdrage": {"vastgelegd_in": "OVK-9"}}))

    assert found_by("C-A18", catalog) == []
    assert [mistake.code for mistake in mistakes(catalog)] == ["dode-link"]


def test_a_contribution_that_stands_in_no_paper_is_told_at_the_arrangement():
    changes = {"AFSP-bijdrage": {"vastgelegd_in": ""}}
    (finding,) = found_by("C-A18", dossier(*story(changes)))

    assert finding.item.id == "AFSP-bijdrage"
    assert finding.what == (
        "De bijdrage van Titel van PART-1 aan Titel van SV-1 staat in geen enkel stuk."
    )
    assert finding.todo == "Noem de overeenkomst of het projectplan bij 'vastgelegd_in'."


def without_paper(
    status: str = "structureel", trainer: str = "", subject: str = "taalhuis"
) -> Catalog:
    changes = {**IN_NO_PAPER, "SV-1": {"status": status}, "PART-1": {"functies": trainer}}
    second = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1", scope=subject)
    return dossier(*story(changes, subject=subject, leave_out=("OVK-1",)), second)


def test_without_any_paper_that_is_told_once_and_not_for_everybody():
    (contribution,) = found_by("C-A18", without_paper(), "taalhuis")
    (tasks,) = found_by("C-A24", without_paper(), "taalhuis")

    assert (contribution.item.id, tasks.item.id) == ("SV-1", "SV-1")
    assert contribution.what == (
        "Wat de partners bijdragen aan Titel van SV-1 staat in geen enkel stuk."
    )
    assert contribution.todo == (
        "Maak een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina. "
        "Noem dat bij elke bijdrage, bij 'vastgelegd_in'."
    )
    assert tasks.what == "Wie wat doet en beslist in Titel van SV-1 staat in geen enkel stuk."
    assert tasks.todo == (
        "Maak een overeenkomst of projectplan en schrijf er een blok voor op deze pagina. "
        "Noem dat bij elke afspraak, bij 'vastgelegd_in'."
    )


@pytest.mark.parametrize(
    ("status", "trainer", "subject", "instead"),
    [
        ("experiment", "", "organisatie", "C-A19"),
        ("experiment", "", "taalhuis", "C-A24"),
        ("structureel", "trainer", "taalhuis", "C-A21"),
    ],
)
def test_a_missing_paper_that_another_check_tells_is_not_told_again(
    status, trainer, subject, instead
):
    catalog = without_paper(status, trainer, subject)

    assert found_by("C-A18", catalog, subject) == []
    assert [f.item.id for f in found_by(instead, catalog, subject)] == ["SV-1"]


def test_a_participant_for_another_subject_is_not_asked_about():
    second = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1", scope="ido")

    assert found_by("C-A18", dossier(*story(), second)) == []


def test_an_agreement_that_lapsed_long_ago_does_not_speak_for_the_new_one():
    old = whole("overeenkomst", "OVK-0", regelt="SV-1", geldig_tot="2025-12-31")
    catalog = dossier(*story(subject="taalhuis"), old)

    assert found_by("C-A25", catalog, "taalhuis") == []


def test_every_participant_is_looked_at():
    second = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1")

    assert [f.item.id for f in found_by("C-A18", dossier(*story(), second))] == ["DEEL-2"]


def findings_with_a_second_contribution(item_id: str) -> int:
    second = whole("afspraak", item_id, soort="bijdrage", van_deelname="DEEL-1", meerwaarde="",
                   vastgelegd_in="OVK-1")  # fmt: skip
    return len(found_by("C-A18", dossier(*story(), second)))


def test_which_of_two_contributions_is_judged_does_not_depend_on_their_ids():
    before, after = "AFSP-a", "AFSP-z"

    assert findings_with_a_second_contribution(before) == findings_with_a_second_contribution(after)


def test_tasks_and_powers_that_are_not_laid_down_are_named():
    gone = ("AFSP-taak", "AFSP-verantwoordelijkheid", "AFSP-bevoegdheid")
    (finding,) = found_by("C-A24", dossier(*story(subject="taalhuis", leave_out=gone)), "taalhuis")

    assert finding.what == (
        "Van Titel van PART-1 in Titel van SV-1 is niet vastgelegd: "
        "taak, verantwoordelijkheid en bevoegdheid."
    )
    assert finding.todo == (
        "Schrijf er een blok 'afspraak' voor onder deze deelname en noem het stuk bij "
        "'vastgelegd_in'."
    )


def test_a_paper_that_names_nobody_to_call():
    changes = {"OVK-1": {"aanspreekpunt_problemen": ""}}
    (finding,) = found_by("C-A25", dossier(*story(changes, subject="taalhuis")), "taalhuis")

    assert finding.what == (
        "In het stuk voor Titel van SV-1 staat niet bij wie een partner terechtkan "
        "als de uitvoering vastloopt."
    )
    assert finding.todo == "Vul het veld 'aanspreekpunt_problemen' in met een functie."


@pytest.mark.parametrize(("contact", "found"), [("", ["PP-1"]), ("coördinator", [])])
def test_without_an_agreement_the_plan_must_name_somebody(contact, found):
    plan = whole("projectplan", "PP-1", regelt="SV-1", aanspreekpunt_problemen=contact)
    catalog = dossier(*story(subject="taalhuis", leave_out=("OVK-1",)), plan)

    assert [f.item.id for f in found_by("C-A25", catalog, "taalhuis")] == found


def test_a_plan_beside_an_agreement_does_not_speak_for_it():
    plan = whole("projectplan", "PP-1", regelt="SV-1", aanspreekpunt_problemen="coördinator")
    items = story({"OVK-1": {"aanspreekpunt_problemen": ""}}, subject="taalhuis")

    assert [f.item.id for f in found_by("C-A25", dossier(*items, plan), "taalhuis")] == ["OVK-1"]


def test_without_any_paper_nobody_is_asked_whom_to_call():
    catalog = dossier(*story(subject="taalhuis", leave_out=("OVK-1",)))

    assert found_by("C-A25", catalog, "taalhuis") == []


@pytest.mark.parametrize("contact", ["", "coördinator"])
def test_one_of_two_agreements_may_name_somebody(contact):
    second = whole("overeenkomst", "OVK-2", regelt="SV-1", aanspreekpunt_problemen=contact)
    items = (*story(subject="taalhuis"), second)

    assert found_by("C-A25", dossier(*items), "taalhuis") == []


def test_one_contribution_with_added_value_is_enough():
    second = whole("afspraak", "AFSP-9", soort="bijdrage", van_deelname="DEEL-1", meerwaarde="",
                   vastgelegd_in="OVK-1")  # fmt: skip

    assert found_by("C-A18", dossier(*story(), second)) == []
