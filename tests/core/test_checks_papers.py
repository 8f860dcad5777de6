"""The checks on agreements and project plans (C-A10, C-A19 to C-A22, C-A36)."""

from collections.abc import Mapping

import pytest

from normspoor.core.checks import Severity
from normspoor.core.model import Catalog, Item
from support.factory import dossier, found_by, whole
from support.story import story

TRAINER = {"functies": "trainer"}
KINDS = ("bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing")


def laid_down_in(paper: str) -> dict[str, dict[str, str]]:
    return {f"AFSP-{kind}": {"vastgelegd_in": paper} for kind in KINDS}


def plan(**given: str) -> Item:
    return whole("projectplan", "PP-1", regelt="SV-1", **given)


def test_what_is_structural_without_an_agreement():
    (finding,) = found_by("C-A10", dossier(*story(leave_out=("OVK-1",)), plan()))

    assert finding.item.id == "SV-1"
    assert finding.what == "Titel van SV-1 is structureel, maar er is geen overeenkomst."
    assert finding.todo == (
        "Sluit een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina."
    )


@pytest.mark.parametrize("status", ["verkenning", "experiment"])
def test_what_is_not_structural_needs_no_agreement(status):
    catalog = dossier(*story({"SV-1": {"status": status}}, leave_out=("OVK-1",)))

    assert found_by("C-A10", catalog) == []


@pytest.mark.parametrize(
    ("gone", "todo"),
    [
        ((), "Noem de overeenkomst bij het resultaat, bij 'vastgelegd_in'."),
        (
            ("RES-1",),
            "Schrijf een blok 'resultaat' op de pagina en noem haar bij 'vastgelegd_in'.",
        ),
    ],
)
def test_an_agreement_without_a_result_says_what_to_do(gone, todo):
    (finding,) = found_by("C-A10", dossier(*story({"OVK-1": {"beoogt": ""}}, leave_out=gone)))

    assert finding.item.id == "OVK-1"
    assert finding.what == "In de overeenkomst voor Titel van SV-1 staat geen resultaat."
    assert finding.todo == todo


@pytest.mark.parametrize(
    "changes",
    [
        {"OVK-1": {"beoogt": ""}, "RES-1": {"vastgelegd_in": "OVK-1"}},
        {"OVK-1": {"beoogt": "RES-9"}},
    ],
)
def test_a_result_may_name_the_agreement_and_a_dead_link_is_a_mistake(changes):
    assert found_by("C-A10", dossier(*story(changes))) == []


def test_of_two_agreements_one_may_hold_the_result():
    second = whole("overeenkomst", "OVK-2", regelt="SV-1")

    assert found_by("C-A10", dossier(*story(), second)) == []


def test_a_criterion_in_the_agreement_is_no_result():
    changes = {"OVK-1": {"beoogt": ""}, "CRIT-1": {"vastgelegd_in": "OVK-1"}}

    assert [f.item.id for f in found_by("C-A10", dossier(*story(changes)))] == ["OVK-1"]


def trial(*gone: str, subject: str = "organisatie", status: str = "experiment") -> tuple[Item, ...]:
    changes = {**laid_down_in(""), "SV-1": {"status": status}}
    return story(changes, subject=subject, leave_out=("OVK-1", *gone))


def test_a_trial_without_any_paper_gets_advice():
    (finding,) = found_by("C-A19", dossier(*trial()))

    assert (finding.item.id, finding.severity) == ("SV-1", Severity.ADVIES)
    assert finding.what == "Titel van SV-1 is een proef zonder projectplan."
    assert finding.todo == (
        "Maak een plan met een begroting, evaluatiemomenten en een oplevering, en "
        "schrijf een blok 'projectplan' op deze pagina."
    )


def test_a_trial_may_rest_on_a_plan_or_an_agreement():
    agreement = whole("overeenkomst", "OVK-2", regelt="SV-1")

    assert found_by("C-A19", dossier(*trial(), plan())) == []
    assert found_by("C-A19", dossier(*trial(), agreement)) == []


def test_what_is_structural_is_no_trial():
    assert found_by("C-A19", dossier(*trial(status="structureel"))) == []


@pytest.mark.parametrize(("gone", "found"), [((), []), (("DEEL-1",), ["SV-1"])])
def test_in_the_taalhuis_the_tasks_that_stand_nowhere_tell_enough(gone, found):
    catalog = dossier(*trial(*gone, subject="taalhuis"))

    assert [f.item.id for f in found_by("C-A19", catalog, "taalhuis")] == found


def decided(decision: str = "structureel") -> Item:
    return plan(besluit_na_afloop=decision)


def test_a_trial_that_goes_on_for_good_is_advised_to_make_an_agreement():
    (finding,) = found_by("C-A20", dossier(*trial(), decided()))

    assert (finding.item.id, finding.severity) == ("PP-1", Severity.ADVIES)
    assert finding.what == (
        "Jullie besloten om met Titel van SV-1 blijvend door te gaan, "
        "maar er is nog geen overeenkomst."
    )
    assert finding.todo == (
        "Sluit een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina. "
        "Noem dit plan daar bij 'volgt_op'."
    )


@pytest.mark.parametrize("decision", ["", "stoppen", "verlengen"])
def test_a_trial_without_that_decision_gets_no_advice(decision):
    assert found_by("C-A20", dossier(*trial(), decided(decision))) == []


def test_after_the_agreement_nothing_is_advised_any_more():
    assert found_by("C-A20", dossier(*story(), decided())) == []


@pytest.mark.parametrize(
    ("subject", "functions", "instead"),
    [("organisatie", "", "C-A10"), ("taalhuis", "trainer", "C-A21"), ("taalhuis", "", "")],
)
def test_once_it_is_called_structural_a_shortage_says_so_instead(subject, functions, instead):
    changes = {**laid_down_in("PP-1"), "PART-1": {"functies": functions}}
    catalog = dossier(*story(changes, subject=subject, leave_out=("OVK-1",)), decided())

    assert bool(found_by("C-A20", catalog, subject)) is not bool(instead)
    assert not instead or [f.item.id for f in found_by(instead, catalog, subject)] == ["SV-1"]


def taalhuis(
    changes: Mapping[str, Mapping[str, str]], *beside: Item, gone: tuple[str, ...] = ()
) -> Catalog:
    return dossier(
        *story({"PART-1": TRAINER, **changes}, subject="taalhuis", leave_out=gone), *beside
    )


def test_a_language_partner_without_an_agreement():
    (finding,) = found_by("C-A21", taalhuis({}, gone=("OVK-1",)), "taalhuis")

    assert finding.item.id == "SV-1"
    assert finding.what == "Voor Titel van SV-1 is er geen overeenkomst met Titel van PART-1."
    assert finding.todo == (
        "Sluit een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina."
    )


def test_a_language_partner_whose_agreement_is_not_signed_is_told_once():
    catalog = taalhuis({"OVK-1": {"ondertekend_op": "2026-11-02"}})
    (finding,) = found_by("C-A21", catalog, "taalhuis")

    assert (finding.item.id, finding.severity) == ("OVK-1", Severity.TEKORT)
    assert finding.what == (
        "De overeenkomst voor Titel van SV-1 met Titel van PART-1 is nog niet getekend."
    )
    assert finding.todo == "Laat haar tekenen en pas 'ondertekend_op' aan."
    assert found_by("C-A36", catalog, "taalhuis") == []


def test_what_a_language_partner_delivers_stands_in_a_plan_only():
    catalog = taalhuis(laid_down_in("PP-1"), plan())
    (finding,) = found_by("C-A21", catalog, "taalhuis")

    assert finding.item.id == "AFSP-bijdrage"
    assert finding.what == (
        "Wat Titel van PART-1 levert in Titel van SV-1 staat niet in de overeenkomst."
    )
    assert finding.todo == "Noem de overeenkomst bij 'vastgelegd_in'."


@pytest.mark.parametrize("papers", ["PP-1, OVK-1", "OVK-9", ""])
def test_in_both_papers_or_in_none_gives_no_second_finding(papers):
    catalog = taalhuis({"AFSP-bijdrage": {"vastgelegd_in": papers}}, plan())

    assert found_by("C-A21", catalog, "taalhuis") == []


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"PART-1": {"functies": "trainer"}}, True),
        ({"PART-1": {"functies": "", "rollen": "partner, toeleverend"}}, True),
        ({"PART-1": {"functies": "vindplaats", "rollen": "partner"}}, False),
        ({"SV-1": {"status": "experiment"}}, False),
        ({"DEEL-1": {"scope": "organisatie"}}, False),
    ],
)
def test_a_language_partner_trains_or_supplies_in_something_structural(changes, asked):
    catalog = taalhuis(changes, gone=("OVK-1",))

    assert bool(found_by("C-A21", catalog, "taalhuis")) is asked


def test_outside_the_taalhuis_there_are_no_language_partners():
    changes = {"PART-1": TRAINER, "OVK-1": {"ondertekend_op": "2026-11-02"}}

    assert [f.item.id for f in found_by("C-A36", dossier(*story(changes)))] == ["OVK-1"]


def project(*beside: Item, **changes: Mapping[str, str]) -> Catalog:
    given = {**laid_down_in(""), "SV-1": {"status": "experiment"}, **changes}
    return taalhuis(given, plan(aanspreekpunt_problemen="coördinator"), *beside, gone=("OVK-1",))


def test_a_project_without_a_word_about_the_language_partner():
    catalog = project()
    (finding,) = found_by("C-A22", catalog, "taalhuis")

    assert finding.item.id == "DEEL-1"
    assert finding.what == (
        "In het projectplan voor Titel van SV-1 staan geen afspraken met Titel van PART-1."
    )
    assert finding.todo == (
        "Schrijf er blokken 'afspraak' voor onder deze deelname en noem het plan bij "
        "'vastgelegd_in'."
    )
    assert found_by("C-A18", catalog, "taalhuis") + found_by("C-A24", catalog, "taalhuis") == []


def test_one_arrangement_in_the_plan_is_a_word_and_then_the_others_are_asked_for():
    catalog = project(**{"AFSP-taak": {"vastgelegd_in": "PP-1"}})

    assert found_by("C-A22", catalog, "taalhuis") == []
    assert [f.item.id for f in found_by("C-A18", catalog, "taalhuis")] == ["AFSP-bijdrage"]
    assert [f.item.id for f in found_by("C-A24", catalog, "taalhuis")] == ["DEEL-1"]


def test_about_another_partner_of_the_project_the_usual_is_asked():
    catalog = project(**{"PART-1": {"functies": "vindplaats", "rollen": "partner"}})

    assert found_by("C-A22", catalog, "taalhuis") == []
    assert [f.item.id for f in found_by("C-A24", catalog, "taalhuis")] == ["DEEL-1"]


def test_with_an_agreement_it_is_no_project():
    catalog = project(whole("overeenkomst", "OVK-2", regelt="SV-1"))

    assert found_by("C-A22", catalog, "taalhuis") == []


def test_an_agreement_that_lapsed_is_asked_about():
    (finding,) = found_by("C-A36", dossier(*story({"OVK-1": {"geldig_tot": "2026-10-31"}})))

    assert (finding.item.id, finding.severity) == ("OVK-1", Severity.VRAAG)
    assert finding.what == ("De overeenkomst voor Titel van SV-1 gold tot en met 31 oktober 2026.")
    assert finding.todo == "Verleng haar of sluit een nieuwe. Stoppen jullie, schrijf dat dan op."


def test_an_agreement_that_is_not_signed_is_asked_about():
    (finding,) = found_by("C-A36", dossier(*story({"OVK-1": {"ondertekend_op": "2026-11-02"}})))

    assert finding.what == "De overeenkomst voor Titel van SV-1 is nog niet getekend."
    assert finding.todo == "Laat haar tekenen en pas 'ondertekend_op' aan."


@pytest.mark.parametrize("given", [{}, {"geldig_tot": "2026-11-01"}])
def test_with_one_agreement_in_force_nothing_is_asked(given):
    old = whole("overeenkomst", "OVK-0", regelt="SV-1", geldig_tot="2025-12-31")

    assert found_by("C-A36", dossier(*story({"OVK-1": given}), old)) == []


@pytest.mark.parametrize("changes", [{"status": "beeindigd"}, {"einde": "2026-10-31"}])
def test_the_agreement_of_what_ended_may_lapse(changes):
    lapsed = {"OVK-1": {"geldig_tot": "2026-10-31"}, "SV-1": changes}

    assert found_by("C-A36", dossier(*story(lapsed))) == []


def test_an_agreement_of_the_ido_may_lapse_too():
    catalog = dossier(*story({"OVK-1": {"geldig_tot": "2026-10-31"}}, subject="ido"))

    assert [f.item.id for f in found_by("C-A36", catalog, "ido")] == ["OVK-1"]
