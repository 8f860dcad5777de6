"""Mistakes that only an answer in a round can have."""

import pytest

from normspoor.core.mistakes import mistakes
from normspoor.core.model import Item
from support.factory import dossier, item, whole
from support.rounds import LISTS, a_round


def found_at(*items: Item) -> list[tuple[str, str, str]]:
    """Place, code and sentence of every mistake in a dossier with the lists and these items."""
    found = mistakes(dossier(*LISTS, *items))
    return [(str(one.place), one.code, one.text) for one in found if one.item_id not in _LISTS]


#: Points without a link to the norm, which is another test's business.
_LISTS = {one.id for one in LISTS}


def test_a_round_with_good_answers_has_no_mistakes():
    assert found_at(*a_round("1. ja", "2. nee. Nog niet.", "10. overgeslagen. Later.")) == []


def test_a_point_that_is_not_on_the_list_is_told_with_the_points_that_are():
    assert found_at(*a_round("1. ja", "7. ja")) == [
        ("RUN-1.md:11", "punt",
         "punt 7 staat niet op de checklist KSF. Die heeft 1, 2 en 10. Pas het nummer aan.")
    ]  # fmt: skip


def test_a_long_list_is_told_from_its_first_to_its_last_point():
    more = [whole("succesfactor", f"BS-KSF-{n}", volgnummer=str(n)) for n in (11, 12)]
    (found,) = found_at(*more, *a_round("7. ja"))

    assert "Die heeft 1 tot en met 12." in found[2]


def test_points_are_called_by_their_mark_where_they_have_one():
    (found,) = found_at(*a_round("1. ja", lijst="F2a"))

    assert "staat niet op de checklist F2a. Die heeft 2a en 2b." in found[2]


def test_a_point_of_the_computer_is_not_asked_in_a_round():
    (found,) = found_at(*a_round("3. ja", lijst="AUDIT"))

    assert "punt 3 staat niet op de checklist AUDIT. Die heeft 1 en 2." in found[2]


def test_a_list_without_points_is_told_as_such():
    (found,) = found_at(*a_round("1. ja", lijst="GSL"))

    assert found[1:] == (
        "punt", "'GSL' is geen checklist met punten. Kijk bij 'lijst' of de code klopt.",
    )  # fmt: skip


def test_an_answer_to_a_point_in_no_round_at_all_does_not_crash():
    (found,) = found_at(item("checkantwoord", "RA-1", scope="ido", waarde="ja", punt="4"))

    assert found[1:] == (
        "punt", "'' is geen checklist met punten. Kijk bij 'lijst' of de code klopt.",
    )  # fmt: skip


def test_a_missing_point_is_one_mistake_and_not_also_a_missing_link():
    assert [code for _, code, _ in found_at(*a_round("7. ja"))] == ["punt"]


@pytest.mark.parametrize("words", ["misschien", "neeee", "ja of nee"])
def test_a_success_factor_takes_three_words(words):
    assert found_at(*a_round(f"2. {words}")) == [
        ("RUN-1.md:10", "waarde",
         (f"'{words}' kan niet als antwoord op een succesfactor. "
          "Begin de regel met ja, twijfelachtig of nee en zet je uitleg daarachter."))
    ]  # fmt: skip


@pytest.mark.parametrize("value", ["ja", "Nee", "TWIJFELACHTIG"])
def test_a_written_answer_to_a_success_factor_may_have_capitals(value):
    written = whole("checkantwoord", "RA-1", waarde=value, checkt="BS-KSF-ROL")

    assert found_at(written) == []


def test_a_written_answer_to_a_success_factor_takes_the_same_three_words():
    written = whole("checkantwoord", "RA-1", waarde="soms", checkt="BS-KSF-ROL")

    assert [code for _, code, _ in found_at(written)] == ["waarde"]


@pytest.mark.parametrize(("code", "kind"), [("2a", "F2a"), ("1", "AUDIT")])
def test_any_other_point_takes_an_answer_in_words(code, kind):
    assert found_at(*a_round(f"{code}. Twee scholen.", lijst=kind)) == []


def test_a_measure_on_a_point_needs_a_round_above_it():
    loose = whole("verbetermaatregel", "VM-1", punt="3")
    linked = whole("verbetermaatregel", "VM-2", punt="2", actie_op="RUN-1-02")

    assert [
        (code, text.split(",")[0]) for _, code, text in found_at(*a_round("2. nee"), loose)
    ] == [("punt", "bij 'punt' staat 3")]
    assert found_at(*a_round("2. nee"), linked) == []


def test_a_round_with_a_list_per_layer_says_which_layer():
    layered = whole("checklist", "LIJST-5V", lijst="5V", per="laag")

    assert [code for _, code, _ in found_at(layered, whole("checkrun", "RUN-5V", lijst="5V"))] == [
        "laag"
    ]
    assert found_at(layered, whole("checkrun", "RUN-5V", lijst="5V", lagen="bestuur")) == []


def test_a_line_and_a_block_about_one_point_in_one_round_are_told_with_both_places():
    written = whole("checkantwoord", "RA-1", place="RUN-1.md:30", waarde="ja",
                    checkt="BS-KSF-ROL", in_ronde="RUN-1")  # fmt: skip

    assert found_at(*a_round("1. ja", "2. nee"), written) == [
        ("RUN-1.md:30", "dubbel-punt",
         ("punt 2 heeft in deze ronde al een antwoord (RUN-1.md:11). "
          "Haal een van de twee weg."))
    ]  # fmt: skip


def test_the_same_point_in_two_rounds_and_outside_a_round_is_no_mistake():
    loose = whole("checkantwoord", "RA-1", waarde="ja", checkt="BS-KSF-ROL")

    assert found_at(*a_round("2. ja"), *a_round("2. nee", run_id="RUN-2"), loose) == []
