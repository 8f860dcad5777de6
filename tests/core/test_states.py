"""The states of evidence and of a requirement."""

from datetime import date

import pytest

from normspoor.core.states import State, evidence_state, requirement_state
from support.factory import dossier, evidence


def state_on(day: str, term: str = "", **given: str) -> State:
    piece = evidence(**given)
    return evidence_state(dossier(piece), piece, term, date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-03-15", "2026-03-16", "2099-01-01"])
def test_evidence_without_end_or_term_counts_from_its_own_day_on(day):
    assert state_on(day) is State.GEDEKT


def test_evidence_from_after_the_peildatum_is_still_a_concept():
    assert state_on("2026-03-14") is State.CONCEPT


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-06-29", State.GEDEKT),
        ("2026-06-30", State.GEDEKT),
        ("2026-07-01", State.VERLOPEN),
    ],
)
def test_geldig_tot_is_the_last_good_day(day, state):
    assert state_on(day, geldig_tot="2026-06-30") is state


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-09-14", State.GEDEKT),
        ("2026-09-15", State.GEDEKT),
        ("2026-09-16", State.TE_HERZIEN),
    ],
)
def test_after_the_last_day_of_the_own_term_it_must_be_looked_at_again(day, state):
    assert state_on(day, "6 maanden") is state


@pytest.mark.parametrize(
    ("day", "state"), [("2026-02-28", State.GEDEKT), ("2026-03-01", State.TE_HERZIEN)]
)
def test_a_month_after_31_january_ends_with_february(day, state):
    assert state_on(day, "1 maand", datum="2026-01-31") is state


@pytest.mark.parametrize("term", ["", "soms"])
def test_without_a_readable_term_nothing_grows_old(term):
    assert state_on("2099-01-01", term) is State.GEDEKT


@pytest.mark.parametrize("wrong", ["", "vorig jaar", "2026-02-30"])
def test_a_date_that_cannot_be_read_makes_it_unreadable(wrong):
    assert state_on("2026-11-01", datum=wrong) is State.ONLEESBAAR


def test_an_end_that_cannot_be_read_makes_it_unreadable():
    assert state_on("2026-11-01", geldig_tot="ooit") is State.ONLEESBAAR


def test_a_concept_is_a_concept_also_when_it_has_lapsed():
    assert state_on("2026-11-01", status="concept", geldig_tot="2026-04-01") is State.CONCEPT


def test_an_unreadable_concept_is_unreadable():
    assert state_on("2026-11-01", status="concept", datum="ooit") is State.ONLEESBAAR


def test_a_lapsed_piece_is_lapsed_also_when_it_is_due_for_review():
    assert state_on("2026-11-01", "1 maand", geldig_tot="2026-05-01") is State.VERLOPEN


def test_a_piece_that_says_itself_until_when_it_is_good_is_not_asked_for_a_review():
    assert state_on("2026-11-01", "1 maand", geldig_tot="2026-11-01") is State.GEDEKT


def test_a_term_beyond_the_calendar_leaves_the_evidence_valid():
    assert state_on("2026-11-01", "9999 jaar") is State.GEDEKT


BEST_FIRST = (
    State.GEDEKT, State.TE_HERZIEN, State.VERLOPEN, State.CONCEPT, State.ONLEESBAAR,
)  # fmt: skip


@pytest.mark.parametrize("first", range(len(BEST_FIRST)))
def test_a_requirement_takes_the_best_state_of_its_evidence(first):
    there = BEST_FIRST[first:]

    assert requirement_state(reversed(there), motivated=False) is there[0]


def test_without_evidence_there_is_no_evidence():
    assert requirement_state((), motivated=False) is State.GEEN


@pytest.mark.parametrize("other", [*BEST_FIRST[1:], None])
def test_a_decision_to_leave_it_open_goes_before_evidence_that_does_not_count(other):
    there = () if other is None else (other,)

    assert requirement_state(there, motivated=True) is State.GEMOTIVEERD


def test_good_evidence_goes_before_a_decision_to_leave_it_open():
    assert requirement_state([State.VERLOPEN, State.GEDEKT], motivated=True) is State.GEDEKT


@pytest.mark.parametrize("state", list(State))
def test_only_covered_and_deliberately_open_are_no_gap(state):
    assert state.is_gap is (state not in (State.GEDEKT, State.GEMOTIVEERD))


def test_the_words_of_the_states_are_the_ones_a_reader_sees():
    assert [str(state) for state in State] == [
        "geen bewijs", "onleesbaar", "concept", "verlopen", "te herzien", "gemotiveerd open",
        "gedekt",
    ]  # fmt: skip
