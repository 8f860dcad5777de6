"""Mistakes and messages as lines: their two parts, their places, and nothing told twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core import controls
from normspoor.core import mistakes as module
from normspoor.core.mistakes import mistakes
from normspoor.core.wording import mistakes as say
from normspoor.core.work import Work, assess
from normspoor.core.work.mistaken import two_parts
from support.factory import PEILDATUM, dossier, item, whole

MENU = "in dit menu staat de pagina 'weg', maar die is er niet. Haal de regel weg."


def told(*messages: str, items=()) -> list[Work]:
    """The mistakes and messages in the list of a dossier with these items."""
    catalog = dossier(*items)
    lines = assess(catalog, PEILDATUM, (), mistakes(catalog), messages).lines
    return [one for one in lines if one.severity.value == "fout"]


def test_a_message_is_a_mistake_with_a_place_and_what_to_do():
    (line,) = told(f"checklists/index.md:12: {MENU}")

    assert (str(line.place), line.check_id, line.subjects) == (
        "checklists/index.md:12", "C-A01", (),
    )  # fmt: skip
    assert line.what == "in dit menu staat de pagina 'weg', maar die is er niet."
    assert line.todo == "Haal de regel weg."


def test_a_message_without_a_place_is_about_the_front_page():
    assert [str(line) for line in told(MENU)] == [f"index.md:1: {MENU}"]


def test_messages_and_mistakes_stand_in_order_of_line():
    wrong = whole("aanpak", "AANP-1", vloeit_voort_uit="AMB-9", place="a.md:10")
    lines = told(f"a.md:100: {MENU}", f"a.md:9: {MENU}", items=(wrong,))

    assert [str(line.place) for line in lines] == ["a.md:9", "a.md:10", "a.md:100"]


def test_what_a_mistake_tells_and_what_is_told_twice_is_one_line():
    wrong = whole("aanpak", "AANP-1", vloeit_voort_uit="AMB-9", place="a.md:10")
    (alone,) = told(items=(wrong,))

    assert told(str(alone), f"{alone}\n    met details", items=(wrong,)) == [alone]
    assert len(told(f"a.md:9: {MENU}", f"a.md:9: {MENU}")) == 1


def test_only_the_first_line_of_a_message_is_a_line():
    (line,) = told(f"a.md:9: {MENU}\n    oorspronkelijke melding:\n    b.md:3: Menu. Weg.")

    assert str(line) == f"a.md:9: {MENU}"


@pytest.mark.parametrize(
    "typed",
    ["foto's", "foto's. Later", "kort. Of later", "'s avonds", "auto's en foto's. Ja", "Jans'", ""],
)
def test_what_an_author_typed_ends_no_sentence(typed):
    what, todo = two_parts(say.bad_choice("termijn", typed, ("kort", "lang"), ""))

    assert (what, todo) == (f"'{typed}' kan niet bij 'termijn'.", "Kies uit 'kort' of 'lang'.")


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.text("ab'. ", max_size=8))
def test_whatever_was_typed_there_is_always_something_to_do(typed):
    text = say.bad_choice("termijn", typed, ("kort", "lang"), "")
    what, todo = two_parts(text)

    assert f"{what} {todo}" == text
    assert todo.endswith("Kies uit 'kort' of 'lang'.")


def test_mistakes_that_are_at_hand_are_not_looked_for_again(monkeypatch):
    asked = item(
        "toetspunt", "TP-1", "Alle blokken kloppen.", place="lijst.md:1", external=True,
        beslist="computer", controle="blokken_kloppen", toetst="SAM-IND-1",
    )  # fmt: skip
    catalog = dossier(asked, whole("ambitie", "AMB-1", termijn="ooit"))
    wrong = mistakes(catalog)

    def again(catalog):
        raise AssertionError("the same blocks were gone through twice")

    monkeypatch.setattr(controls, "mistakes", again)
    monkeypatch.setattr(module, "_of_item", again)
    found = assess(catalog, PEILDATUM, ["lijst"], wrong)

    assert [str(one.outcome) for one in found.verdicts] == ["klopt nog niet"]
    assert found.verdicts[0].place == wrong[0].place


def test_a_quote_that_is_never_closed_hides_no_advice():
    text = "hier staat een ' los. Haal haar weg bij 'map'."

    assert two_parts(text) == ("hier staat een ' los.", "Haal haar weg bij 'map'.")
