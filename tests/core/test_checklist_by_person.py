"""The verdicts on points that a person decides."""

import pytest

from normspoor.core.checklist import verdict
from normspoor.core.model import Item
from normspoor.core.verdict import Outcome, Verdict
from support.factory import PEILDATUM, dossier, item, whole

POINT = whole("toetspunt", "TP-1", "Iedereen begrijpt de afspraken.", beslist="mens",
              toetst="SAM-IND-3")  # fmt: skip


def given(item_id: str = "RA-1", **fields: str) -> Item:
    standard = {"waarde": "ja", "opsteller": "coördinator", "datum": "2026-10-01",
                "checkt": "TP-1"}  # fmt: skip
    return whole("checkantwoord", item_id, **{**standard, **fields})


def judge(*items: Item, **settings: str) -> Verdict:
    return verdict(dossier(POINT, *items, **settings), POINT, PEILDATUM)


def test_a_point_that_nobody_judged_is_open_and_says_how_to_answer():
    found = judge()

    assert (found.outcome, found.place) == (Outcome.OPEN, None)
    assert found.reason == (
        "Een mens beslist: 'Iedereen begrijpt de afspraken.' "
        "Begin een ronde met 'normspoor ronde INDICATOREN', of "
        "schrijf je oordeel in een blok 'checkantwoord' met ':checkt: TP-1'."
    )


def test_a_ja_with_function_and_date_makes_it_hold():
    found = judge(given(body="We lazen\nze samen."))

    assert (found.outcome, str(found.place)) == (Outcome.HOLDS, "RA-1.md:1")
    assert found.reason == "Beoordeeld door coördinator op 1 oktober 2026. We lazen ze samen."


def test_the_evidence_for_a_judgement_is_named():
    pieces = [whole("bewijs", f"BEW-{n}", f"Verslag {n}", onderbouwt="RA-1") for n in (1, 2)]

    assert judge(given(body="We lazen ze."), *pieces).reason == (
        "Beoordeeld door coördinator op 1 oktober 2026. We lazen ze. "
        "Te zien in: Verslag 1 en Verslag 2."
    )


@pytest.mark.parametrize(
    ("day", "outcome"), [("2025-11-01", Outcome.HOLDS), ("2025-10-31", Outcome.OPEN)]
)
def test_a_judgement_ages_by_the_term_of_the_team(day, outcome):
    assert judge(given(datum=day), termijn_evaluatie="12 maanden").outcome is outcome


@pytest.mark.parametrize("value", ["ja", "nee"])
def test_an_old_judgement_opens_the_point_again_and_says_why(value):
    found = judge(given(datum="2025-10-31", waarde=value), termijn_evaluatie="12 maanden")

    assert (found.outcome, str(found.place)) == (Outcome.OPEN, "RA-1.md:1")
    assert found.reason == (
        "Tijd om opnieuw te kijken: 'Iedereen begrijpt de afspraken.' Het laatste oordeel "
        f"({value}) is van coördinator, op 31 oktober 2025. Dat is langer geleden dan "
        "12 maanden, de termijn in jullie profiel."
    )


@pytest.mark.parametrize("term", ["", "geregeld"])
def test_without_a_term_a_judgement_is_never_old(term):
    assert judge(given(datum="2001-01-01"), termijn_evaluatie=term).outcome is Outcome.HOLDS


@pytest.mark.parametrize("value", ["nee", "twijfelachtig", "een beetje"])
def test_anything_but_a_ja_fails_and_asks_what_you_will_do(value):
    found = judge(given(waarde=value, body="Een partner haakte af."))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "RA-1.md:1")
    assert found.reason == (
        "Volgens coördinator klopt dit nog niet. Een partner haakte af. "
        "Kies wat je eraan doet en pas het oordeel daarna aan."
    )


@pytest.mark.parametrize("gone", [{}, {"eigenaar": ""}, {"status": "vervallen"}])
def test_a_measure_that_follows_is_what_was_asked(gone):
    whole_one = {"status": "open", "eigenaar": "directeur", "termijn": "2026-12-01"}
    measure = whole("verbetermaatregel", "VM-1", "Opnieuw lezen",
                    **{**whole_one, "actie_op": "RA-1", **gone})  # fmt: skip
    found = judge(given(waarde="nee", body="Nog niet."), measure)

    if gone:
        assert found.outcome is Outcome.FAILS
    else:
        assert found.outcome is Outcome.IN_ACTION
        assert found.reason == (
            "Volgens coördinator klopt dit nog niet. Nog niet. "
            "Afgesproken: Opnieuw lezen: open, directeur, klaar op 1 december 2026."
        )


@pytest.mark.parametrize("value", ["Ja", "JA"])
def test_a_ja_with_a_capital_is_a_ja(value):
    assert judge(given(waarde=value)).outcome is Outcome.HOLDS


def test_a_judgement_without_an_answer_is_no_no():
    assert judge(given(waarde="")).outcome is Outcome.OPEN


@pytest.mark.parametrize("missing", ["opsteller", "datum"])
def test_a_judgement_without_function_or_date_leaves_it_open(missing):
    found = judge(given(**{missing: ""}))

    assert (found.outcome, str(found.place)) == (Outcome.OPEN, "RA-1.md:1")
    assert found.reason == (
        "Bij dit oordeel ontbreekt het antwoord, wie het gaf of wanneer. "
        "Vul 'waarde', 'opsteller' (een functie) en 'datum' in."
    )


def test_a_point_that_was_skipped_says_why():
    found = judge(given(waarde="", reden_overgeslagen="Speelt volgend jaar."))

    assert (found.outcome, str(found.place)) == (Outcome.SKIPPED, "RA-1.md:1")
    assert found.reason == "Speelt volgend jaar."


def test_the_latest_judgement_counts_whatever_its_id():
    newest = given("RA-1", waarde="nee", datum="2026-10-02")

    assert judge(newest, given("RA-2", datum="2026-10-01")).outcome is Outcome.FAILS


@pytest.mark.parametrize("day", ["3-1-2027", "15-1-2026"])
def test_a_judgement_on_a_day_that_cannot_be_read_is_not_the_latest_and_not_whole(day):
    unreadable = given("RA-2", waarde="nee", datum=day)

    assert judge(given("RA-1"), unreadable).outcome is Outcome.HOLDS
    assert judge(unreadable).outcome is Outcome.OPEN


def test_of_two_judgements_on_one_day_the_last_by_id_counts():
    assert judge(given("RA-1", waarde="nee"), given("RA-2")).outcome is Outcome.HOLDS


@pytest.mark.parametrize(
    ("day", "outcome"), [("2026-11-01", Outcome.HOLDS), ("2026-11-02", Outcome.OPEN)]
)
def test_a_judgement_from_after_the_peildatum_was_not_there_yet(day, outcome):
    assert judge(given(datum=day)).outcome is outcome


def test_a_judgement_on_another_point_says_nothing_here():
    assert judge(item("toetspunt", "TP-2"), given(checkt="TP-2")).outcome is Outcome.OPEN


def test_a_round_about_the_point_is_not_a_judgement():
    assert judge(whole("checkrun", "RUN-1", checkt="TP-1")).outcome is Outcome.OPEN


def test_a_person_is_not_asked_about_what_does_not_apply():
    point = whole("toetspunt", "TP-1", beslist="mens", scope="ido", toetst="SAM-IND-4")
    found = verdict(dossier(point, given(), heeft_ido="nee"), point, PEILDATUM)

    assert found.outcome is Outcome.NOT_APPLICABLE
