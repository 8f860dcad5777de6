"""Rounds: which belong together, in what order, and what they know of their answers."""

from datetime import date

import pytest

from normspoor.core.model import Item, Place, catalog_of
from normspoor.core.round_lines import AnswerLine
from normspoor.core.rounds import (
    Series,
    answer_id,
    answer_item,
    answered_by,
    answered_on,
    answers,
    series,
    topic,
)
from support.factory import PEILDATUM, dossier, ids, item, whole
from support.rounds import LISTS, a_round, held, said

SV_1, SV_2 = whole("samenwerkingsverband", "SV-1"), whole("samenwerkingsverband", "SV-2")
PART_1 = whole("partner", "PART-1")


def together(*items: Item, code: str = "KSF", day: date = PEILDATUM) -> list[list[str]]:
    """The ids of the rounds of each series."""
    catalog = dossier(*LISTS, SV_1, SV_2, PART_1, *items)
    return [ids(one.rounds) for one in series(catalog, code, day)]


def of(*items: Item, code: str = "KSF") -> Series:
    """The one series of rounds with a list."""
    (found,) = series(dossier(*LISTS, SV_1, SV_2, PART_1, *items), code, PEILDATUM)
    return found


def test_without_rounds_there_is_no_series():
    assert together() == []


def test_rounds_about_one_collaboration_belong_together_the_newest_first():
    old = held("RUN-Z", datum="2025-10-01", checkt="SV-1")
    new = held("RUN-A", datum="2026-10-01", checkt="SV-1")

    assert together(old, new) == [["RUN-A", "RUN-Z"]]


def test_of_two_rounds_on_one_day_the_last_by_id_is_the_newest():
    assert together(held("RUN-1", checkt="SV-1"), held("RUN-2", checkt="SV-1")) == [
        ["RUN-2", "RUN-1"]
    ]


def test_each_collaboration_or_partner_has_a_series_in_order_of_id():
    rounds = [held("RUN-1", checkt="SV-2"), held("RUN-2", checkt="SV-1"),
              held("RUN-3", checkt="PART-1")]  # fmt: skip

    assert together(*rounds) == [["RUN-3"], ["RUN-2"], ["RUN-1"]]


def test_a_round_about_two_things_is_not_a_round_about_one_of_them():
    both = held("RUN-1", checkt="SV-1, SV-2")

    assert together(both, held("RUN-2", checkt="SV-1")) == [["RUN-2"], ["RUN-1"]]


def test_the_order_in_which_a_round_names_two_things_says_nothing():
    one, other = held("RUN-1", checkt="SV-1, SV-2"), held("RUN-2", checkt="SV-2, SV-1")

    assert together(one, other) == [["RUN-2", "RUN-1"]]


def test_a_round_about_nothing_in_the_dossier_is_known_by_its_title():
    rounds = [held("RUN-1", "Scholen", datum="2025-01-01"), held("RUN-2", "Buurthuis"),
              held("RUN-3", "scholen")]  # fmt: skip

    assert together(*rounds) == [["RUN-2"], ["RUN-3", "RUN-1"]]


def test_a_link_that_leads_nowhere_is_no_topic():
    assert together(held("RUN-1", "Scholen", checkt="SV-9"), held("RUN-2", "Scholen")) == [
        ["RUN-2", "RUN-1"]
    ]


def test_a_point_that_a_round_names_is_no_topic():
    run = held(checkt="SV-1, BS-KSF-ROL, PART-1")

    assert ids(topic(dossier(*LISTS, SV_1, PART_1, run), run)) == ["SV-1", "PART-1"]


def test_rounds_with_a_list_about_the_dossier_belong_together_whatever_their_title():
    rounds = [held("RUN-1", "Maart", lijst="AUDIT"), held("RUN-2", "Mei", lijst="AUDIT")]

    assert together(*rounds, code="AUDIT") == [["RUN-2", "RUN-1"]]


def test_a_list_per_layer_has_a_series_for_each_set_of_layers():
    rounds = [
        held("RUN-1", "V's", lijst="5V", lagen="werkvloer, management"),
        held("RUN-2", "V's", lijst="5V", lagen="management,werkvloer"),
        held("RUN-3", "V's", lijst="5V", lagen="bestuur"),
        held("RUN-4", "V's", lijst="5V"),
    ]

    assert together(*rounds, code="5V") == [["RUN-4"], ["RUN-2", "RUN-1"], ["RUN-3"]]


def test_the_layers_come_from_the_work_up_and_a_word_that_is_no_layer_last():
    rounds = [held(f"RUN-{n}", "V's", lijst="5V", lagen=layer)
              for n, layer in enumerate(("bestuur", "balie", "management", "werkvloer"))]  # fmt: skip

    assert [one.layers for one in series(dossier(*LISTS, *rounds), "5V", PEILDATUM)] == [
        ("werkvloer",), ("management",), ("bestuur",), ("balie",),
    ]  # fmt: skip


def test_any_other_list_has_one_series_whoever_were_at_the_table():
    one, other = held("RUN-1", checkt="SV-1", lagen="bestuur"), held("RUN-2", checkt="SV-1")

    assert together(one, other) == [["RUN-2", "RUN-1"]]
    assert of(one, other).layers == ()


def test_a_series_knows_what_it_is_about_and_in_which_layers():
    found = of(held(lijst="5V", lagen="werkvloer, management", checkt="SV-1"), code="5V")

    assert (ids(found.topic), found.layers) == (["SV-1"], ("werkvloer", "management"))


def test_a_round_with_another_list_is_no_part_of_a_series():
    assert together(held("RUN-1", lijst="F2a"), held("RUN-2", "Een")) == [["RUN-2"]]


def test_a_round_with_a_list_that_nobody_published_still_has_a_series():
    catalog = dossier(held("RUN-1", "Een"), held("RUN-2", "Twee"))

    assert [ids(one.rounds) for one in series(catalog, "KSF", PEILDATUM)] == [["RUN-1"], ["RUN-2"]]


@pytest.mark.parametrize(("day", "found"), [("2026-11-01", [["RUN-1"]]), ("2026-11-02", [])])
def test_a_round_from_after_the_peildatum_does_not_exist_yet(day, found):
    assert together(held(datum=day)) == found


def test_on_an_earlier_day_an_earlier_round_is_the_last():
    rounds = [held("RUN-1", datum="2025-10-01", checkt="SV-1"), held("RUN-2", checkt="SV-1")]

    assert together(*rounds, day=date(2026, 9, 30)) == [["RUN-1"]]


def test_a_round_with_a_date_that_cannot_be_read_is_not_lost():
    assert together(held(datum="ooit")) == [["RUN-1"]]


@pytest.mark.parametrize("day", ["3-1-2027", "ooit", "99999"])
def test_a_date_that_cannot_be_read_does_not_make_a_round_the_last(day):
    rounds = [held("RUN-1", checkt="SV-1"), held("RUN-2", datum=day, checkt="SV-1")]

    assert together(*rounds) == [["RUN-1", "RUN-2"]]


def test_the_last_round_and_the_one_before():
    rounds = [held(f"RUN-{year}", datum=f"{year}-10-01", checkt="SV-1")
              for year in (2023, 2024, 2025)]  # fmt: skip
    found = of(*rounds)

    assert (found.last.id, found.before and found.before.id) == ("RUN-2025", "RUN-2024")
    assert of(rounds[0]).before is None


def test_the_answers_of_a_round_come_by_their_point():
    run = held()
    catalog = dossier(*LISTS, run, *said(run, "1. ja", "10. nee"))

    assert {point: one.id for point, one in answers(catalog, run).items()} == {
        "BS-KSF-DOEL": "RUN-1-01",
        "BS-KSF-BELANG": "RUN-1-10",
    }


def test_the_answers_of_another_round_are_not_of_this_one():
    items = (*a_round("1. ja"), *a_round("2. nee", run_id="RUN-2"))
    catalog = dossier(*LISTS, *items)

    assert list(answers(catalog, catalog.get("RUN-1"))) == ["BS-KSF-DOEL"]


def test_of_two_answers_to_a_point_in_a_round_the_last_by_id_counts():
    run = held()
    written = [whole("checkantwoord", f"RA-{n}", checkt="BS-KSF-ROL", in_ronde="RUN-1")
               for n in (2, 1)]  # fmt: skip

    assert answers(dossier(*LISTS, run, *written), run)["BS-KSF-ROL"].id == "RA-2"


def test_an_answer_about_something_that_is_no_point_is_no_answer_in_a_round():
    run = held()
    about = whole("checkantwoord", "RA-1", checkt="SV-1", in_ronde="RUN-1")

    assert answers(dossier(*LISTS, SV_1, run, about), run) == {}


def test_an_answer_was_given_by_and_on_what_it_says_itself():
    run = held()
    own = whole("checkantwoord", "RA-1", datum="2026-05-01", opsteller="directeur",
                in_ronde="RUN-1")  # fmt: skip
    catalog = dossier(run, own)

    assert (answered_on(catalog, own), answered_by(catalog, own)) == ("2026-05-01", "directeur")


def test_an_answer_without_day_or_author_has_those_of_its_round():
    run = held()
    bare = item("checkantwoord", "RA-1", in_ronde="RUN-1")
    catalog = dossier(run, bare)

    assert answered_on(catalog, bare) == "2026-10-01"
    assert answered_by(catalog, bare) == "coördinator, De Brug"


def test_an_answer_outside_a_round_may_have_neither():
    bare = item("checkantwoord", "RA-1")
    catalog = catalog_of([bare])

    assert (answered_on(catalog, bare), answered_by(catalog, bare)) == ("", "")


def test_a_line_becomes_an_answer_with_all_that_its_round_knows():
    run = held(scope="taalhuis", checkt="SV-1")
    (point,) = [one for one in LISTS if one.id == "BS-KSF-ROL"]
    place = Place("ronde.md", 14)
    found = answer_item(run, AnswerLine(4, "2", "nee", "Geen geld."), point, place)

    assert (found.id, found.type, found.title) == ("RUN-1-02", "checkantwoord", point.title)
    assert (found.place, found.body) == (place, "Geen geld.")
    assert found.fields == {
        "punt": "2", "waarde": "nee", "datum": "2026-10-01",
        "opsteller": "coördinator, De Brug", "scope": "taalhuis",
    }  # fmt: skip
    assert found.links == {"in_ronde": ("RUN-1",), "checkt": ("BS-KSF-ROL",)}


def test_a_line_with_a_code_that_is_on_no_list_is_an_answer_to_nothing():
    found = answer_item(held(), AnswerLine(0, "99", "ja"), None, Place("ronde.md", 1))

    assert (found.title, found.links) == ("99", {"in_ronde": ("RUN-1",)})


@pytest.mark.parametrize(("code", "found"), [("3", "RUN-1-03"), ("12", "RUN-1-12"),
                                             ("2c", "RUN-1-2c")])  # fmt: skip
def test_the_id_of_an_answer_is_that_of_the_round_and_the_code_of_the_point(code, found):
    assert answer_id("RUN-1", code) == found


def test_what_a_round_names_beside_its_main_topic_starts_no_series_of_its_own():
    first = held("RUN-OUD", datum="2026-01-10", checkt="SV-TAAL, PART-BRUG")
    second = held("RUN-NIEUW", datum="2026-10-10", checkt="SV-TAAL")
    people = [whole("samenwerkingsverband", "SV-TAAL"), whole("partner", "PART-BRUG")]

    (found,) = series(dossier(*LISTS, *people, first, second), "KSF", PEILDATUM)

    assert [run.id for run in found.rounds] == ["RUN-NIEUW", "RUN-OUD"]
