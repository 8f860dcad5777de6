"""What a round says about a point, and what that asks."""

from collections import Counter

import pytest

from normspoor.core import round_verdicts, rounds
from normspoor.core.checklist import verdicts
from normspoor.core.model import Item
from normspoor.core.points import POINTS
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.verdict import Outcome, Verdict
from support.factory import PEILDATUM, dossier, whole
from support.rounds import AUDIT, KSF, LISTS, a_round, held, said

BY_ID = {one.id: one for one in LISTS}
FACTOR, QUESTION = BY_ID["BS-KSF-ROL"], BY_ID["BS-F2A-WIE"]


def judge(*items: Item, point: Item = FACTOR) -> Verdict:
    """The verdict on one point in the only round."""
    (found,) = verdicts(dossier(*LISTS, *items), (point,), PEILDATUM)
    return found


def measure(**given: str) -> Item:
    """A measure that is good enough to close a nee, unless the test says otherwise."""
    standard = {"eigenaar": "coördinator", "termijn": "2026-12-01", "status": "open",
                "actie_op": "RUN-1-02"}  # fmt: skip
    return whole("verbetermaatregel", "VM-1", "Taken verdelen", **{**standard, **given})


def test_a_ja_on_a_success_factor_is_discussed_and_asks_nothing():
    found = judge(*a_round("2. ja. In mei spraken we het af."))

    assert (found.outcome, found.reason, str(found.place)) == (
        Outcome.ANSWERED, "", "RUN-1.md:10",
    )  # fmt: skip


def test_a_verdict_knows_its_answer_and_its_round():
    found = judge(*a_round("2. ja. In mei."))

    assert found.answer is not None
    assert found.run is not None
    assert (found.answer.id, found.answer.body, found.run.id) == ("RUN-1-02", "In mei.", "RUN-1")


@pytest.mark.parametrize("word", ["nee", "Nee", "NEE."])
def test_a_nee_on_a_success_factor_asks_for_a_measure_below_the_round(word):
    found = judge(*a_round(f"2. {word}"))

    assert found.outcome is Outcome.ACTION
    assert found.reason == (
        "Spreek een maatregel af: zet onder de ronde een blok 'verbetermaatregel' met "
        "':punt: 2', een eigenaar en een termijn."
    )


def test_a_measure_with_an_owner_and_a_term_is_the_action():
    found = judge(*a_round("2. nee"), measure())

    assert found.outcome is Outcome.IN_ACTION
    assert found.reason == "Taken verdelen: open, coördinator, klaar op 1 december 2026."


def test_a_nee_in_a_block_of_its_own_asks_for_a_measure_by_its_id():
    written = whole("checkantwoord", "RA-1", waarde="nee", checkt="BS-KSF-ROL", in_ronde="RUN-1")
    found = judge(held(), written)

    assert (found.outcome, "met ':actie_op: RA-1', een" in found.reason) == (Outcome.ACTION, True)


@pytest.mark.parametrize("status", ["open", "bezig", "klaar"])
def test_a_measure_counts_also_when_it_is_done(status):
    found = judge(*a_round("2. nee"), measure(status=status))

    assert (found.outcome, f": {status}, " in found.reason) == (Outcome.IN_ACTION, True)


@pytest.mark.parametrize(
    "gone",
    [{"eigenaar": ""}, {"termijn": ""}, {"status": "vervallen"}, {"actie_op": ""},
     {"actie_op": "RUN-1-01"}],
    ids=["no owner", "no term", "given up", "about no answer", "about another answer"],
)  # fmt: skip
def test_a_measure_that_is_not_whole_leaves_the_action_open(gone):
    assert judge(*a_round("1. nee", "2. nee"), measure(**gone)).outcome is Outcome.ACTION


def test_a_whole_measure_closes_a_nee_also_beside_one_that_is_not():
    given_up = whole("verbetermaatregel", "VM-0", status="vervallen", actie_op="RUN-1-02")

    assert judge(*a_round("2. nee"), given_up, measure()).outcome is Outcome.IN_ACTION


def test_a_term_that_cannot_be_read_is_said_as_it_was_typed():
    found = judge(*a_round("2. nee"), measure(termijn="het voorjaar"))

    assert found.reason.endswith("klaar op het voorjaar.")


@pytest.mark.parametrize(
    ("word", "outcome"), [("ja", Outcome.ANSWERED), ("twijfelachtig", Outcome.DOUBT)]
)
def test_a_measure_on_another_answer_is_said_and_changes_nothing(word, outcome):
    found = judge(*a_round(f"2. {word}"), measure())

    assert (found.outcome, found.reason) == (
        outcome, "Taken verdelen: open, coördinator, klaar op 1 december 2026.",
    )  # fmt: skip


@pytest.mark.parametrize("point", [FACTOR, QUESTION])
def test_a_doubt_is_seen_on_every_list(point):
    code = "2" if point is FACTOR else "2a"
    found = judge(*a_round(f"{code}. twijfelachtig. Soms.", lijst=_list(point)), point=point)

    assert (found.outcome, found.reason) == (Outcome.DOUBT, "")


@pytest.mark.parametrize("point", [FACTOR, QUESTION])
def test_a_point_that_was_left_out_is_seen_with_its_reason(point):
    code = "2" if point is FACTOR else "2a"
    found = judge(*a_round(f"{code}. overgeslagen. Speelt niet.", lijst=_list(point)), point=point)

    assert (found.outcome, found.reason) == (Outcome.SKIPPED, "Speelt niet.")


def test_a_point_without_an_answer_is_not_discussed_and_leads_to_the_round():
    found = judge(*a_round("1. ja"))

    assert (found.outcome, found.reason, str(found.place)) == (
        Outcome.UNANSWERED, "", "RUN-1.md:1",
    )  # fmt: skip
    assert found.answer is None


def test_other_words_on_a_success_factor_are_no_answer_yet():
    found = judge(*a_round("2. misschien"))

    assert found.outcome is Outcome.UNANSWERED
    assert found.reason == "Antwoord hier met ja, twijfelachtig of nee."


@pytest.mark.parametrize("words", ["nee", "ja", "Twee scholen.", "ja of nee, dat weten we niet"])
def test_a_list_of_advice_takes_any_answer(words):
    found = judge(*a_round(f"2a. {words}", lijst="F2a"), point=QUESTION)

    assert (found.outcome, found.reason) == (Outcome.ANSWERED, "")


def test_a_list_of_advice_never_asks_for_work():
    said_so = ["nee", "twijfelachtig", "overgeslagen. Nu niet.", "iets", ""]
    found = [judge(*a_round(f"2a. {one}", lijst="F2a"), point=QUESTION) for one in said_so]

    assert not [one for one in found if one.outcome.asks_work]


def test_only_a_nee_without_a_measure_asks_for_work_in_a_round():
    outcomes = {one for one in Outcome if one.asks_work}

    assert outcomes == {Outcome.FAILS, Outcome.OPEN, Outcome.WAITS, Outcome.ACTION}


def test_nothing_that_asks_for_work_is_fine():
    assert not [one for one in Outcome if one.asks_work and one.is_fine]


def test_the_last_round_about_each_thing_is_judged():
    collaborations = [whole("samenwerkingsverband", f"SV-{n}") for n in (1, 2)]
    rounds = (
        *a_round("2. nee", run_id="RUN-OUD", datum="2025-10-01", checkt="SV-1"),
        *a_round("2. ja", run_id="RUN-NIEUW", checkt="SV-1"),
        *a_round("2. twijfelachtig", run_id="RUN-ANDER", checkt="SV-2"),
    )
    found = verdicts(dossier(*LISTS, *collaborations, *rounds), (FACTOR,), PEILDATUM)

    assert [(one.run and one.run.id, one.outcome) for one in found] == [
        ("RUN-NIEUW", Outcome.ANSWERED),
        ("RUN-ANDER", Outcome.DOUBT),
    ]


def test_without_a_round_there_is_nothing_to_say_about_a_point():
    assert verdicts(dossier(*LISTS), (FACTOR,), PEILDATUM) == ()


def test_a_round_from_after_the_peildatum_says_nothing_yet():
    late = a_round("2. nee", datum="2026-11-02")

    assert verdicts(dossier(*LISTS, *late), (FACTOR,), PEILDATUM) == ()


def test_a_round_that_is_half_finished_has_a_verdict_on_every_point_in_order_of_the_list():
    run = held()
    catalog = dossier(*LISTS, run, *said(run, "10. ja", "1. nee", "2."))
    found = verdicts_in(catalog, run)

    assert [(one.point.id, one.outcome) for one in found] == [
        ("BS-KSF-DOEL", Outcome.ACTION),
        ("BS-KSF-ROL", Outcome.UNANSWERED),
        ("BS-KSF-BELANG", Outcome.ANSWERED),
    ]


def test_a_round_with_a_list_that_does_not_exist_has_no_verdicts():
    run = held(lijst="bestaat niet")

    assert verdicts_in(dossier(*LISTS, run), run) == ()


def test_what_the_computer_decides_is_no_part_of_a_round():
    run = held(lijst="AUDIT")
    catalog = dossier(*LISTS, run, *said(run, "1. ja", "3. ja"))

    assert [one.point.id for one in verdicts_in(catalog, run)] == ["TP-AUDIT-1", "TP-AUDIT-2"]


@pytest.mark.parametrize(
    ("said_of_it", "given", "outcome"),
    [("1. ja", {}, Outcome.HOLDS), ("1. nee", {}, Outcome.FAILS),
     ("1. twijfelachtig", {}, Outcome.FAILS), ("1. overgeslagen. Later.", {}, Outcome.SKIPPED),
     ("1. ja", {"deelnemers": ""}, Outcome.OPEN), ("1. ja", {"datum": "ooit"}, Outcome.OPEN)],
)  # fmt: skip
def test_a_sentence_that_people_judge_gets_the_same_word_in_its_round(said_of_it, given, outcome):
    run, *answers = a_round(said_of_it, lijst="AUDIT", **given)
    catalog = dossier(*LISTS, run, *answers)
    by_list = verdicts(catalog, (BY_ID["TP-AUDIT-1"],), PEILDATUM)

    assert [one.outcome for one in by_list] == [outcome]
    assert verdicts_in(catalog, run)[0].outcome is outcome


def test_the_rounds_of_a_list_and_the_answers_of_a_round_are_looked_up_once(monkeypatch):
    asked: Counter[str] = Counter()

    def counting(name):
        def count(*given):
            asked[name] += 1
            return getattr(rounds, name)(*given)

        return count

    for name in ("series", "answers"):
        monkeypatch.setattr(round_verdicts, name, counting(name))
    lists = (*KSF, *(one for one in AUDIT if one.get("beslist") == "mens"))
    points = tuple(one for one in lists if one.type in POINTS)
    items = (*a_round("1. ja", "2. nee"), *a_round("2. ja", run_id="RUN-2", lijst="AUDIT"))
    found = verdicts(dossier(*LISTS, *items), points, PEILDATUM)

    assert (len(found), asked) == (5, {"series": 2, "answers": 2})


@pytest.mark.parametrize(
    ("line", "outcome"),
    [("1. ja", Outcome.HOLDS), ("1. nee. Nog niet.", Outcome.FAILS),
     ("1. twijfelachtig", Outcome.FAILS), ("1. overgeslagen. Straks.", Outcome.SKIPPED),
     ("1.", Outcome.OPEN)],
)  # fmt: skip
def test_as_a_sentence_it_holds_only_after_a_ja_in_the_round(line, outcome):
    catalog = dossier(*LISTS, *a_round(line, lijst="AUDIT"))
    (found,) = verdicts(catalog, (BY_ID["TP-AUDIT-1"],), PEILDATUM)

    assert (found.outcome, found.run) == (outcome, None)


def test_a_measure_is_the_action_on_a_sentence_too_in_the_round_and_by_itself():
    items = (*a_round("2. nee", lijst="AUDIT"), measure())
    catalog, point = dossier(*LISTS, *items), BY_ID["TP-AUDIT-2"]
    (found,) = verdicts(catalog, (point,), PEILDATUM)

    assert found.outcome is Outcome.IN_ACTION
    in_round = {one.point.id: one for one in verdicts_in(catalog, held(lijst="AUDIT"))}
    assert in_round[point.id].outcome is Outcome.IN_ACTION


def test_who_took_part_in_the_round_judged_the_sentence_on_its_day():
    catalog = dossier(*LISTS, *a_round("1. ja. Iedereen weet het.", lijst="AUDIT"))
    (found,) = verdicts(catalog, (BY_ID["TP-AUDIT-1"],), PEILDATUM)

    assert found.reason == (
        "Beoordeeld door coördinator, De Brug op 1 oktober 2026. Iedereen weet het."
    )


def test_a_later_round_about_the_dossier_judges_the_sentence_anew():
    rounds = (
        *a_round("1. nee", lijst="AUDIT", datum="2026-09-01"),
        *a_round("1. ja", run_id="RUN-0", lijst="AUDIT"),
    )
    (found,) = verdicts(dossier(*LISTS, *rounds), (BY_ID["TP-AUDIT-1"],), PEILDATUM)

    assert found.outcome is Outcome.HOLDS


def _list(point: Item) -> str:
    return "KSF" if point.type == "succesfactor" else point.get("lijst")
