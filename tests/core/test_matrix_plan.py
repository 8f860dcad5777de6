"""Ambition by collaboration, partner by role, participation by arrangement."""

import pytest

from normspoor.core.matrix import MATRICES, Matrix
from support.factory import PEILDATUM, dossier, ids, whole
from support.story import story


def matrix(name: str, *items, subject: str = "") -> Matrix:
    return MATRICES[name](dossier(*items), PEILDATUM, subject)


def marks(found: Matrix) -> dict[str, list[list[tuple[str, str]]]]:
    return {
        row.head.id: [[(mark.item.id, mark.word) for mark in cell.marks] for cell in row.cells]
        for row in found.rows
    }


COLLABORATIONS = [
    whole("samenwerkingsverband", "SV-1", status="experiment", draagt_bij_aan="AMB-1"),
    whole("samenwerkingsverband", "SV-2", status="beeindigd", draagt_bij_aan="AMB-1, AMB-2",
          scope="taalhuis"),
    whole("samenwerkingsverband", "SV-3"),
]  # fmt: skip
AMBITIONS = [
    whole("ambitie", "AMB-1"),
    whole("ambitie", "AMB-2", scope="taalhuis"),
    whole("ambitie", "AMB-3"),
]


def test_an_ambition_is_marked_where_a_collaboration_serves_it_with_its_status():
    found = matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS)

    assert ids(found.columns) == ["SV-1", "SV-2", "SV-3"]
    assert marks(found) == {
        "AMB-1": [[("SV-1", "experiment")], [("SV-2", "beëindigd")], []],
        "AMB-2": [[], [("SV-2", "beëindigd")], []],
        "AMB-3": [[], [], []],
    }


def test_an_ambition_says_how_many_collaborations_serve_it():
    found = matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS)

    assert [row.note for row in found.rows] == [
        "2 samenwerkingen", "1 samenwerking", "geen samenwerking",
    ]  # fmt: skip
    assert found.groups[0].totals == ("1", "2", "0")
    assert (found.corner, found.note_head) == ("Ambitie", "Gediend door")


def test_ambitions_and_collaborations_without_each_other_are_said_in_words():
    assert matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS).empty == (
        "Rijen waar niets in staat: Titel van AMB-3.",
        "Kolommen waar niets in staat: Titel van SV-3.",
    )


def test_an_empty_cell_leads_to_the_ambition():
    found = matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS)

    assert found.rows[2].cells[0].target.id == "AMB-3"


@pytest.mark.parametrize(
    ("outcome", "note"),
    [("zelf", "bewuste keuze: zelf"), ("niet_doen", "bewuste keuze: niet doen"),
     ("samen", "geen samenwerking")],
)  # fmt: skip
def test_an_ambition_that_is_not_served_may_be_a_deliberate_choice(outcome, note):
    choice = whole("keuze", "KEUZE-1", uitkomst=outcome, vloeit_voort_uit="AMB-1")

    assert matrix("ambitie-verband", whole("ambitie", "AMB-1"), choice).rows[0].note == note


def test_a_collaboration_goes_before_the_choice_to_do_it_alone():
    choice = whole("keuze", "KEUZE-1", uitkomst="zelf", vloeit_voort_uit="AMB-1")
    found = matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS, choice)

    assert found.rows[0].note == "2 samenwerkingen"


def test_a_result_that_serves_an_ambition_is_no_collaboration():
    result = whole("resultaat", "RES-1", draagt_bij_aan="AMB-1")

    assert matrix("ambitie-verband", AMBITIONS[0], result).rows[0].note == "geen samenwerking"


def test_the_subject_filters_both_ambitions_and_collaborations():
    found = matrix("ambitie-verband", *AMBITIONS, *COLLABORATIONS, subject="taalhuis")

    assert marks(found) == {"AMB-2": [[("SV-2", "beëindigd")]]}


def municipality_in_two_roles():
    return [
        whole("partner", "PART-1", "Gemeente", rollen="subsidierend, partner"),
        whole("partner", "PART-2", "Taalaanbieder", rollen="toeleverend", scope="taalhuis"),
        whole("samenwerkingsverband", "SV-1"),
        whole("samenwerkingsverband", "SV-2"),
        whole("deelname", "DEEL-1", van_partner="PART-1", in_verband="SV-1"),
        whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-2"),
    ]


def test_one_municipality_may_give_money_and_work_along():
    found = matrix("partner-rol", *municipality_in_two_roles())

    assert found.columns == ("subsidiërend", "toeleverend", "partner")
    assert marks(found) == {
        "PART-1": [[("PART-1", "subsidiërend")], [], [("PART-1", "partner")]],
        "PART-2": [[], [("PART-2", "toeleverend")], []],
    }


def test_a_partner_says_in_how_many_collaborations_it_takes_part():
    found = matrix("partner-rol", *municipality_in_two_roles())

    assert [row.note for row in found.rows] == ["2 samenwerkingen", "geen samenwerking"]
    assert found.groups[0].totals == ("1", "1", "1")
    assert (found.corner, found.note_head) == ("Partner", "Doet mee in")


def test_two_participations_in_one_collaboration_are_one_collaboration():
    again = whole("deelname", "DEEL-3", van_partner="PART-1", in_verband="SV-1")
    found = matrix("partner-rol", *municipality_in_two_roles(), again)

    assert found.rows[0].note == "2 samenwerkingen"


def test_roles_that_nobody_has_are_said_in_words():
    found = matrix("partner-rol", whole("partner", "PART-1", rollen="partner"))

    assert found.empty == ("Kolommen waar niets in staat: subsidiërend en toeleverend.",)


def test_a_partner_without_a_role_is_said_in_words():
    found = matrix("partner-rol", whole("partner", "PART-1", rollen=""))

    assert found.empty[0] == "Rijen waar niets in staat: Titel van PART-1."
    assert found.rows[0].cells[0].target.id == "PART-1"


def test_partners_can_be_about_one_subject():
    found = matrix("partner-rol", *municipality_in_two_roles(), subject="taalhuis")

    assert list(marks(found)) == ["PART-2"]


def test_a_participation_stands_below_its_collaboration_with_a_column_for_every_kind():
    found = matrix("deelname-afspraak", *story())

    assert [group.title for group in found.groups] == ["Titel van SV-1"]
    assert found.columns == (
        "bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing",
    )  # fmt: skip
    assert marks(found) == {"PART-1": [[(f"AFSP-{kind}", "")] for kind in found.columns]}
    assert (found.corner, found.note_head) == ("Deelname", "Vastgelegd")


def test_a_participation_says_how_much_is_laid_down():
    changes = {"AFSP-taak": {"vastgelegd_in": ""}}
    found = matrix("deelname-afspraak", *story(changes, leave_out=("AFSP-rol",)))

    assert found.rows[0].note == "4 van 5 vastgelegd"
    assert found.groups[0].totals == ("1", "1", "1", "1", "0", "1")
    assert found.empty == ("Kolommen waar niets in staat: rol.",)


def test_a_participant_without_arrangements_is_a_row_too():
    second = whole("deelname", "DEEL-2", van_partner="PART-2", in_verband="SV-1")
    found = matrix("deelname-afspraak", *story(), whole("partner", "PART-2"), second)

    assert [row.note for row in found.rows] == ["6 van 6 vastgelegd", "geen afspraak"]
    assert found.empty == ("Rijen waar niets in staat: Titel van PART-2.",)
    assert found.rows[1].cells[0].target.id == "DEEL-2"


def test_a_collaboration_without_participants_has_no_group():
    found = matrix("deelname-afspraak", *story(), whole("samenwerkingsverband", "SV-0"))

    assert [group.title for group in found.groups] == ["Titel van SV-1"]


def test_an_arrangement_with_the_whole_collaboration_is_no_participation():
    general = whole("afspraak", "AFSP-9", in_verband="SV-1", van_deelname="")

    assert list(marks(matrix("deelname-afspraak", *story(), general))) == ["PART-1"]


@pytest.mark.parametrize(("subject", "groups"), [("organisatie", 1), ("taalhuis", 0)])
def test_participations_can_be_about_one_subject(subject, groups):
    assert len(matrix("deelname-afspraak", *story(), subject=subject).groups) == groups


@pytest.mark.parametrize(
    ("kind", "type_name"),
    [("ambitie-verband", "ambitie"), ("partner-rol", "partner"), ("deelname-afspraak", "deelname")],
)
def test_a_dossier_with_nothing_of_the_kind_yet_says_what_to_write_first(kind, type_name):
    (told,) = matrix(kind).remarks

    assert told == (
        f"Er staat nog geen {type_name} in het dossier. "
        f"Schrijf die eerst op in een blok '{type_name}'."
    )
    assert (
        MATRICES[kind](dossier(), PEILDATUM, "taalhuis")
        .remarks[0]
        .startswith(f"Er staat nog geen {type_name} voor het taalhuis in het dossier.")
    )
