"""The checks behind indicators 3, 4 and 5 (C-A18, C-A23, C-A24, C-A25)."""

import pytest

from support.factory import dossier, found_by, whole
from support.story import story


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


def test_a_paper_that_does_not_exist_lays_nothing_down():
    catalog = dossier(*story({"AFSP-bijdrage": {"vastgelegd_in": "OVK-9"}}))

    assert [f.item.id for f in found_by("C-A18", catalog)] == ["DEEL-1"]


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


def test_an_ido_without_a_running_collaboration_is_told_at_the_profile():
    (finding,) = found_by("C-A23", dossier(), "ido")

    assert finding.item.id == "PROF-1"
    assert finding.what == (
        "Jullie hebben een IDO, maar er staat geen lopende samenwerking voor het IDO."
    )
    assert finding.todo == "Schrijf een pagina voor een samenwerking met ':scope: ido'."


def test_an_ido_partner_without_role_and_contribution():
    gone = ("AFSP-rol", "AFSP-bijdrage")
    (finding,) = found_by("C-A23", dossier(*story(subject="ido", leave_out=gone)), "ido")

    assert finding.what == (
        "Van Titel van PART-1 in Titel van SV-1 ontbreekt de afspraak over rol en bijdrage."
    )
    assert finding.todo == "Schrijf er een blok 'afspraak' voor onder deze deelname."


def test_an_ido_arrangement_need_not_be_laid_down_in_a_paper():
    changes = {f"AFSP-{kind}": {"vastgelegd_in": ""} for kind in ("rol", "bijdrage",
                                                                 "doorverwijzing")}  # fmt: skip

    assert found_by("C-A23", dossier(*story(changes, subject="ido")), "ido") == []


def test_an_ido_without_a_way_to_refer():
    catalog = dossier(*story(subject="ido", leave_out=("AFSP-doorverwijzing",)))
    (finding,) = found_by("C-A23", catalog, "ido")

    assert finding.what == "Er is geen afspraak over doorverwijzen vanuit het IDO."
    assert finding.todo == (
        "Schrijf een blok 'afspraak' met ':soort: doorverwijzing' en noem de partner bij "
        "'verwijst_door_naar'."
    )


def test_one_partner_that_refers_is_enough_for_the_whole_ido():
    second = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1")
    of_second = [whole("afspraak", f"AFSP-2-{kind}", soort=kind, van_deelname="DEEL-2",
                       meerwaarde="x") for kind in ("rol", "bijdrage")]  # fmt: skip

    assert found_by("C-A23", dossier(*story(subject="ido"), second, *of_second), "ido") == []


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


def test_an_ido_without_a_partner_says_what_to_write():
    catalog = dossier(*story(subject="ido", leave_out=("DEEL-1",)))
    (finding,) = found_by("C-A23", catalog, "ido")

    assert finding.item.id == "SV-1"
    assert finding.todo == "Schrijf op deze pagina een blok 'deelname' voor elke partner."
