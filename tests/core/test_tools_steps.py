"""The step plan for partners under one roof."""

import pytest

from normspoor.core.tools.shape import Said, hints
from normspoor.core.tools.steps import PlanStep, step_plan
from support.factory import PEILDATUM, dossier, ids, whole
from support.story import story


def plan(*items) -> tuple[PlanStep, ...]:
    catalog = dossier(*items)
    return step_plan(catalog, catalog.get("SV-1"), PEILDATUM)


def said(steps: tuple[PlanStep, ...], number: int) -> dict[str, Said]:
    return {one.label: one for one in steps[number - 1].said}


def words(steps: tuple[PlanStep, ...], number: int) -> dict[str, object]:
    return {
        label: one.text or (ids(one.items) if one.items else None)
        for label, one in said(steps, number).items()
    }


def test_there_are_seven_steps_each_with_a_question():
    steps = plan(*story())

    assert [step.name for step in steps] == [
        "Doel en ambitie", "Brengen en halen", "Wie doet wat", "Overleg", "Regels en omgang",
        "Evalueren", "Verbeteren",
    ]  # fmt: skip
    assert all(step.question.endswith("?") for step in steps)


def test_goal_and_ambitions_come_first():
    assert words(plan(*story({"SV-1": {"doel": "Lezen"}})), 1) == {
        "Doel": "Lezen",
        "Ambities": ["AMB-1"],
        "Bijdrage aan de ambitie": "Meer plekken om te oefenen",
    }


def test_each_partner_brings_and_gets():
    steps = plan(*story({"DEEL-1": {"brengt": "Docenten"}}))

    assert words(steps, 2) == {
        "Titel van PART-1 brengt": "Docenten",
        "Titel van PART-1 haalt": None,
    }
    assert said(steps, 2)["Titel van PART-1 haalt"].where.id == "DEEL-1"


def test_without_participants_it_says_who_is_missing():
    steps = plan(whole("samenwerkingsverband", "SV-1"))

    assert words(steps, 2) == {"Wie meedoet": None}
    assert words(steps, 3) == {"Taak": None, "Verantwoordelijkheid": None, "Bevoegdheid": None}
    assert not any(one.lacking for step in steps for one in step.said)


def test_who_does_answers_for_and_decides_what_is_linked():
    assert words(plan(*story()), 3) == {
        "Taak": ["AFSP-taak"],
        "Verantwoordelijkheid": ["AFSP-verantwoordelijkheid"],
        "Bevoegdheid": ["AFSP-bevoegdheid"],
    }


def test_partners_for_whom_something_is_not_arranged_are_named():
    second = whole("deelname", "DEEL-2", van_partner="PART-2", in_verband="SV-1")
    steps = plan(*story(leave_out=("AFSP-taak",)), second, whole("partner", "PART-2"))

    assert ids(said(steps, 3)["Bevoegdheid"].lacking) == ["PART-2"]
    assert said(steps, 3)["Taak"].lacking == ()
    assert said(steps, 3)["Taak"].is_empty


def test_meetings_are_listed_newest_first_as_far_as_they_were_held():
    held = [
        whole("overleg", "OVL-2", gaat_over="SV-1", datum="2026-05-01"),
        whole("overleg", "OVL-3", gaat_over="SV-1", datum="2026-11-02"),
        whole("voortgangsverslag", "VGV-1", gaat_over="SV-1", datum="2026-05-01"),
    ]
    steps = plan(
        *story({"OVL-1": {"datum": "2026-03-15"}, "SV-1": {"trekker": "coördinator"}}), *held
    )

    assert words(steps, 4) == {
        "Overleg": ["OVL-2", "OVL-1"],
        "Besluiten nemen": None,
        "Trekker": "coördinator",
    }


def test_rules_come_from_the_newest_agreement_that_has_them():
    newer = whole("overeenkomst", "OVK-2", regelt="SV-1", geldig_van="2026-06-01",
                  spelregels="Nieuw")  # fmt: skip
    older = {"geldig_van": "2025-01-01", "spelregels": "Oud", "omgangsafspraken": "Aardig"}
    steps = plan(*story({"OVK-1": older, "SV-1": {"vorm": "werkgroep"}}), newer)

    assert words(steps, 5) == {
        "Vorm": "werkgroep",
        "Waar het staat": ["OVK-2", "OVK-1"],
        "Omgaan met elkaar": "Aardig",
        "Spelregels": "Nieuw",
        "Bij problemen": "coördinator",
    }


def test_a_project_plan_has_no_rules_for_behaviour():
    project = whole("projectplan", "PP-1", regelt="SV-1", aanspreekpunt_problemen="directeur")
    steps = plan(*story(leave_out=("OVK-1",)), project)

    assert words(steps, 5)["Bij problemen"] == "directeur"
    assert words(steps, 5)["Spelregels"] is None
    assert said(steps, 5)["Spelregels"].where.id == "PP-1"


def test_without_a_paper_only_the_paper_is_asked():
    steps = plan(*story(leave_out=("OVK-1",)))

    assert list(words(steps, 5)) == ["Vorm", "Waar het staat"]
    assert words(steps, 5)["Waar het staat"] is None


def test_looking_back_has_criteria_evaluations_and_a_day():
    assert words(plan(*story()), 6) == {
        "Waar we naar kijken": ["CRIT-1"],
        "Waar we terugkeken": ["EVAL-1"],
        "Volgende evaluatie": "1 maart 2027",
    }


def test_an_evaluation_that_is_still_to_come_is_not_there_yet():
    steps = plan(*story({"EVAL-1": {"datum": "2026-11-02"}, "VM-1": {"past_aan": "AANP-1"}}))

    assert words(steps, 6)["Waar we terugkeken"] is None
    assert words(steps, 7) == {"Maatregelen": None}


@pytest.mark.parametrize("status", ["open", "bezig", "klaar", "vervallen"])
def test_measures_stand_by_how_far_they_are(status):
    other = whole("verbetermaatregel", "VM-2", past_aan="SV-1", status=status)
    steps = plan(*story({"VM-1": {"status": "klaar"}}), other)
    expected = ["VM-1", "VM-2"] if status == "klaar" else ["VM-2"]

    assert words(steps, 7)[f"Maatregelen: {status}"] == expected


def test_what_is_not_there_yet_says_how_to_write_it_once():
    found = hints(one for step in plan(whole("samenwerkingsverband", "SV-1")) for one in step.said)

    assert len(found) == len(set(found)) > 8
    assert "Taak: een blok 'afspraak' met de soort 'taak', onder de deelname." in found
