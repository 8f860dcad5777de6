"""The days around an audit, and with whom the self-evaluation was discussed."""

from datetime import date

import pytest

from normspoor.core.audit_days import (
    days_around,
    next_audit,
    others_named,
    partners_named,
    practice_moments,
)
from support.factory import PEILDATUM, dossier, ids, profile, whole


def audit(item_id: str = "AUD-1", **given: str):
    return whole("auditronde", item_id, **{"auditdatum": "2027-03-16", **given})


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ([], None),
        (["2026-10-31"], None),
        (["2026-11-01"], "AUD-0"),
        (["2031-03-16", "2027-03-16", "2026-01-01"], "AUD-1"),
        (["ooit", "2027-03-16"], "AUD-1"),
        (["2027-03-16", "2027-03-16"], "AUD-0"),
    ],
)
def test_the_next_audit_is_the_first_on_or_after_the_peildatum(days, found):
    rounds = [audit(f"AUD-{n}", auditdatum=day) for n, day in enumerate(days)]
    one = next_audit(dossier(*rounds), PEILDATUM)

    assert (one.id if one else None) == found


@pytest.mark.parametrize(
    ("term", "deadline"),
    [
        ("", date(2027, 2, 2)),
        ("6 weken", date(2027, 2, 2)),
        ("8 weken", date(2027, 1, 19)),
        ("2 maanden", date(2027, 1, 16)),
        ("ruim op tijd", date(2027, 2, 2)),
    ],
)
def test_the_self_evaluation_is_ready_a_term_before_the_audit_or_six_weeks(term, deadline):
    assert days_around(profile(termijn_zelfevaluatie=term), audit()).deadline == deadline


def test_without_a_profile_six_weeks_count():
    assert days_around(None, audit()).deadline == date(2027, 2, 2)


def test_around_a_date_that_cannot_be_read_there_are_no_days():
    assert days_around(profile(), audit(auditdatum="voorjaar")) is None


@pytest.mark.parametrize(
    ("ready", "on_time"),
    [("2027-02-01", True), ("2027-02-02", True), ("2027-02-03", False), ("", None), ("ooit", None)],
)
def test_the_last_day_itself_is_in_time(ready, on_time):
    assert days_around(profile(), audit(zelfevaluatie_gereed=ready)).on_time is on_time


PARTNERS = (
    whole("partner", "PART-1", "Gemeente Waterkant"),
    whole("partner", "PART-2", "UWV"),
    whole("partner", "PART-3", ""),
)


@pytest.mark.parametrize(
    ("text", "partners", "others"),
    [
        ("medewerkers, UWV", ["PART-2"], ("medewerkers",)),
        ("medewerkers; adviseur van de gemeente waterkant", ["PART-1"], ("medewerkers",)),
        ("UWV", ["PART-2"], ()),
        ("medewerkers, vrijwilligers", [], ("medewerkers", "vrijwilligers")),
        ("medewerkers en UWV", ["PART-2"], ("medewerkers",)),
        ("de lezers en UWV en gemeente Waterkant", ["PART-1", "PART-2"], ("de lezers",)),
        ("publiek en educatie, UWV", ["PART-2"], ("publiek en educatie",)),
        ("wethouder van de gemeente Waterkant", ["PART-1"], ()),
        ("UWVX, medewerkers", [], ("UWVX", "medewerkers")),
        ("", [], ()),
    ],
)
def test_a_partner_is_named_by_its_title_in_any_case_besides_others(text, partners, others):
    one = audit(besproken_met=text)
    catalog = dossier(*PARTNERS, one)

    assert ids(partners_named(catalog, one)) == partners
    assert others_named(catalog, one) == others


def test_a_title_with_signs_is_a_title_and_no_pattern():
    one = audit(besproken_met="medewerkers, Taal (+) Meer")
    catalog = dossier(
        whole("partner", "PART-1", "Taal (+) Meer"), whole("partner", "PART-2", ".*"), one
    )

    assert ids(partners_named(catalog, one)) == ["PART-1"]


def test_moments_are_those_of_this_audit_or_of_none_by_when_they_are():
    moments = [
        whole("praktijkmoment", "PM-1", wanneer="dinsdag 11.00 uur", in_auditronde="AUD-1"),
        whole("praktijkmoment", "PM-2", wanneer="dinsdag 10.00 uur"),
        whole("praktijkmoment", "PM-3", in_auditronde="AUD-2"),
    ]

    assert ids(practice_moments(dossier(*moments), audit())) == ["PM-2", "PM-1"]
