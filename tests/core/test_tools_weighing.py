"""The weighing table: per collaboration, then per choice without one."""

import pytest

from normspoor.core.tools.shape import Table, Tool
from normspoor.core.tools.weighing import weighing
from support.factory import PEILDATUM, dossier, ids, whole
from support.story import story


def weigh(*items, subject: str = "") -> Tool:
    return weighing(dossier(*items), PEILDATUM, subject)


def said(table: Table) -> dict[str, dict[str, object]]:
    """By row and label: the words, or else the ids, or None where it is empty."""
    return {
        row.head: {
            one.label: one.text or (ids(one.items) if one.items else None)
            for cell in row.cells
            for one in cell
        }
        for row in table.groups[0].rows
    }


CHANGES = {
    "SV-1": {"toetst_start": "CRIT-3", "spanningen": "Weinig tijd", "trekker": "coördinator",
             "besluitvorming": "samen"},
    "KEUZE-1": {"uitkomst": "samen", "datum": "2024-12-10", "investering": "Een dag",
                "verwacht_voordeel": "Meer lezers", "motief": "leren"},
}  # fmt: skip
START = whole("criterium", "CRIT-3", soort="start")


def test_a_whole_collaboration_has_five_rows_with_all_that_the_dossier_says():
    (table,) = weigh(*story(CHANGES), START).tables

    assert table.about.id == "SV-1"
    assert said(table) == {
        "Past het bij ons?": {"Ambities": ["AMB-1"]},
        "Wat voegt het toe?": {
            "Bijdrage aan de ambitie": "Meer plekken om te oefenen",
            "Verwacht voordeel": "Meer lezers",
            "Overweging": ["KEUZE-1"],
        },
        "Kunnen we het aan?": {
            "Investering": "Een dag",
            "Besluiten nemen": "samen",
            "Trekker": "coördinator",
        },
        "Onder welke voorwaarden?": {"Om te beginnen": ["CRIT-3"], "Spanningen": "Weinig tijd"},
        "Wat besloten we?": {"Keuze": "samen, op 10 december 2024", "Samen besproken": None},
    }


def test_what_is_not_written_down_has_a_hint_once():
    found = weigh(whole("samenwerkingsverband", "SV-1"), whole("samenwerkingsverband", "SV-2"))

    assert [table.about.id for table in found.tables] == ["SV-1", "SV-2"]
    assert said(found.tables[0])["Wat besloten we?"] == {"Keuze": None, "Samen besproken": None}
    assert len(found.hints) == len(set(found.hints))
    assert [hint.partition(":")[0] for hint in found.hints] == [
        "Ambities", "Bijdrage aan de ambitie", "Keuze", "Besluiten nemen", "Trekker",
        "Om te beginnen", "Spanningen", "Samen besproken",
    ]  # fmt: skip


def test_the_ambitions_of_the_choice_count_too():
    found = weigh(*story({"SV-1": {"draagt_bij_aan": ""}}))

    assert said(found.tables[0])["Past het bij ons?"] == {"Ambities": ["AMB-1"]}


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"motief": "leren", "resterende_eigen_inzet": ""}, False),
        ({"motief": "ontzorgen", "resterende_eigen_inzet": ""}, True),
        ({"motief": "leren", "resterende_eigen_inzet": "Een avond"}, True),
    ],
)
def test_what_stays_our_own_work_is_asked_of_who_takes_work_off_our_hands(given, asked):
    found = weigh(*story({"KEUZE-1": given}))

    assert ("Wat blijven jullie zelf doen" in said(found.tables[0])["Kunnen we het aan?"]) is asked


def run(item_id: str, **given: str):
    return whole("checkrun", item_id, checkt="SV-1", **{"lijst": "F1", **given})


def test_the_last_round_of_the_first_phase_says_what_was_decided():
    first = run("RUN-1", datum="2026-01-10", besluit="uitzoeken")
    second = run("RUN-2", datum="2026-03-10", besluit="pas_op_de_plaats")
    (table,) = weigh(*story(), first, second).tables
    (decision,) = [one for one in table.said if one.label == "Samen besproken"]

    assert decision.text == "pas op de plaats, op 10 maart 2026"
    assert ids(decision.items) == ["RUN-2"]


@pytest.mark.parametrize(
    "given",
    [
        {"datum": "2026-11-02", "besluit": "samenwerken"},
        {"datum": "2026-03-10", "besluit": "samenwerken", "lijst": "F1a"},
        {"datum": "2026-03-10", "besluit": ""},
    ],
    ids=["after the peildatum", "another list", "without a decision"],
)
def test_other_rounds_decide_nothing(given):
    (table,) = weigh(*story(), run("RUN-1", **given)).tables

    assert said(table)["Wat besloten we?"]["Samen besproken"] is None


def test_an_answer_that_is_about_a_collaboration_is_no_round():
    answer = whole("checkantwoord", "RA-1", checkt="SV-1", datum="2026-01-01")

    assert said(weigh(*story(), answer).tables[0])["Wat besloten we?"]["Samen besproken"] is None


@pytest.mark.parametrize(
    ("outcome", "asks"), [("samen", True), ("zelf", False), ("niet_doen", False)]
)
def test_a_choice_without_a_collaboration_is_weighed_too(outcome, asks):
    choice = whole("keuze", "KEUZE-9", uitkomst=outcome, datum="2026-01-01")
    (table,) = weigh(choice).tables
    decided = said(table)["Wat besloten we?"]

    assert table.about.id == "KEUZE-9"
    assert "Onder welke voorwaarden?" not in said(table)
    assert decided["Keuze"].endswith(", op 1 januari 2026")
    assert ("Samenwerking" in decided) is asks


def test_a_date_that_cannot_be_read_is_left_out():
    choice = whole("keuze", "KEUZE-9", uitkomst="zelf", datum="ooit")

    assert said(weigh(choice).tables[0])["Wat besloten we?"] == {"Keuze": "zelf"}


def test_what_has_ended_is_not_weighed():
    assert [t.about.id for t in weigh(*story({"SV-1": {"status": "beeindigd"}})).tables] == []


@pytest.mark.parametrize(
    ("subject", "shown"), [("organisatie", ["SV-1"]), ("taalhuis", ["KEUZE-9"])]
)
def test_the_subject_filters_collaborations_and_choices(subject, shown):
    choice = whole("keuze", "KEUZE-9", scope="taalhuis")
    found = weigh(*story(), choice, subject=subject)

    assert [table.about.id for table in found.tables] == shown
    assert found.filters[0] == "Peildatum: 1 november 2026"


def test_without_anything_to_weigh_it_says_so():
    found = weigh()

    assert found.tables == ()
    assert [one.lead for one in found.sentences] == [
        "Er staat nog geen lopende samenwerking in het dossier."
    ]
