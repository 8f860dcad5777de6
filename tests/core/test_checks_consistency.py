"""An answer held against the rest of the dossier (C-A04, C-A45)."""

import pytest

from normspoor.core.checklist import verdict
from normspoor.core.checks import Severity
from normspoor.core.model import Catalog, Item
from normspoor.core.verdict import Outcome
from support.factory import PEILDATUM, dossier, found_by, whole
from support.story import story

WHY = "Dit is ons beleid."
#: Nothing runs yet, so the dossier shows nothing.
EXPLORING = story({"SV-1": {"status": "verkenning"}})


def answer(value: str, number: int = 2, **given: str) -> Item:
    return whole("antwoord", "ANT-1", waarde=value, beantwoordt=f"SAM-IND-{number}", **given)


def weights(catalog: Catalog) -> list[tuple[str, str]]:
    """What the two checks say about the answers."""
    found = [*found_by("C-A04", catalog), *found_by("C-A45", catalog)]
    return [(one.check_id, str(one.severity)) for one in found]


@pytest.mark.parametrize(
    ("items", "given", "said"),
    [
        (EXPLORING, {}, [("C-A04", "vraag")]),
        (EXPLORING, {"verantwoord_door": "KEUZE-1"}, [("C-A04", "vraag")]),
        (EXPLORING, {"body": WHY}, [("C-A04", "tip")]),
        (EXPLORING, {"body": WHY, "verantwoord_door": "KEUZE-1"}, []),
        (story(), {}, [("C-A04", "vraag")]),
        (story(), {"body": WHY}, [("C-A45", "vraag")]),
        (story(), {"body": WHY, "verantwoord_door": "KEUZE-1"}, []),
        (story(leave_out=("CRIT-2",)), {"body": WHY}, [("C-A04", "tip")]),
        (story(leave_out=("CRIT-3",)), {"body": WHY}, [("C-A04", "tip")]),
    ],
    ids=["bare", "only a choice", "only words", "words and a choice",
         "bare, but all is there", "words, but all is there", "all of it", "words and a shortage",
         "words and something advised is missing"],
)  # fmt: skip
def test_a_nee_is_asked_one_thing_at_most(items, given, said):
    assert weights(dossier(*items, answer("nee", **given))) == said


def test_the_tip_offers_the_link_to_the_choice():
    (found,) = found_by("C-A04", dossier(answer("nee", body=WHY)))

    assert found.item.id == "ANT-1"
    assert found.what == "Bij de nee op indicator 2 staat geen keuze."
    assert found.todo == "Zit er beleid achter? Noem dan de keuze bij 'verantwoord_door'."


def test_the_tip_leaves_the_point_about_the_nee_as_it_is():
    point = whole("toetspunt", "TP-1", beslist="computer", controle="nee_uitgelegd",
                  toetst="SAM-IND-2")  # fmt: skip
    catalog = dossier(point, answer("nee", body=WHY))

    assert weights(catalog) == [("C-A04", "tip")]
    assert verdict(catalog, point, PEILDATUM).outcome is Outcome.HOLDS


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (story(), []),
        (story(leave_out=("CRIT-2",)), []),
        (story(leave_out=("CRIT-3",)), []),
        (EXPLORING, [("C-A45", "vraag")]),
        ((), [("C-A45", "vraag")]),
    ],
    ids=["shown", "a shortage tells it", "advice tells it", "while exploring",
         "in an empty dossier"],
)  # fmt: skip
def test_a_ja_is_doubted_only_where_no_shortage_tells_why(items, said):
    assert weights(dossier(*items, answer("ja"))) == said


def test_a_ja_without_a_collaboration_says_for_whom():
    (found,) = found_by("C-A45", dossier(answer("ja", scope="taalhuis")), "taalhuis")

    assert found.item.id == "ANT-1"
    assert found.what == (
        "Je antwoordt ja op indicator 2, maar er staat geen lopende samenwerking voor het "
        "taalhuis in het dossier."
    )
    assert found.todo == "Schrijf er een op of pas het antwoord aan."


def test_a_nee_while_all_is_there_offers_the_answer_and_the_choice():
    (found,) = found_by("C-A45", dossier(*story(), answer("nee", body=WHY)))

    assert (found.item.id, found.severity) == ("ANT-1", Severity.VRAAG)
    assert found.what == "Je antwoordt nee op indicator 2, maar het dossier laat het wel zien."
    assert found.todo == ("Pas het antwoord aan of noem de keuze erachter bij 'verantwoord_door'.")


def test_a_shortage_behind_another_indicator_contradicts_nothing():
    catalog = dossier(*story(leave_out=("AFSP-bijdrage",)), answer("nee", body=WHY))

    assert weights(catalog) == [("C-A45", "vraag")]


def test_what_is_left_open_on_purpose_contradicts_no_answer():
    motive = whole("motivering", "MOT-1", motiveert="SAM-IND-2")
    gap = story(leave_out=("CRIT-2",))

    assert weights(dossier(*gap, motive, answer("ja"))) == []
    assert weights(dossier(*gap, motive, answer("nee", body=WHY))) == [("C-A04", "tip")]


def test_a_point_holds_where_a_decision_explains_what_is_missing():
    point = whole("toetspunt", "TP-1", beslist="computer", controle="dossier_klopt",
                  toetst="SAM-IND-2")  # fmt: skip
    motive = whole("motivering", "MOT-1", motiveert="SAM-IND-2")
    items = (point, *story(leave_out=("CRIT-2",)), answer("ja"))

    assert verdict(dossier(*items), point, PEILDATUM).outcome is Outcome.FAILS
    assert verdict(dossier(*items, motive), point, PEILDATUM).outcome is Outcome.HOLDS


def test_of_two_answers_the_first_is_held_against_the_dossier():
    second = whole("antwoord", "ANT-2", waarde="nee", body=WHY, beantwoordt="SAM-IND-2")

    assert found_by("C-A45", dossier(*story(), answer("ja"), second)) == []


@pytest.mark.parametrize("value", ["", "misschien"])
def test_an_answer_that_is_none_is_a_mistake_and_contradicts_nothing(value):
    assert weights(dossier(answer(value))) == []
