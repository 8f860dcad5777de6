"""The days around an audit, and with whom the self-evaluation was discussed."""

from datetime import date

import pytest

from normspoor.core.audit_days import (
    discussed_with_staff_and_partner,
    next_audit,
    others_named,
    partners_named,
    practice_moments,
    self_evaluation_deadline,
    self_evaluation_on_time,
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
    assert self_evaluation_deadline(profile(termijn_zelfevaluatie=term), audit()) == deadline


def test_without_a_profile_six_weeks_count():
    assert self_evaluation_deadline(None, audit()) == date(2027, 2, 2)


def test_a_date_that_cannot_be_read_has_no_deadline():
    unreadable = audit(auditdatum="voorjaar")

    assert self_evaluation_deadline(profile(), unreadable) is None
    assert self_evaluation_on_time(profile(), unreadable) is None


@pytest.mark.parametrize(
    ("ready", "on_time"),
    [("2027-02-01", True), ("2027-02-02", True), ("2027-02-03", False), ("", None), ("ooit", None)],
)
def test_the_last_day_itself_is_in_time(ready, on_time):
    found = self_evaluation_on_time(profile(), audit(zelfevaluatie_gereed=ready))

    assert found is on_time


PARTNERS = (
    whole("partner", "PART-1", "Gemeente Waterkant"),
    whole("partner", "PART-2", "UWV"),
    whole("partner", "PART-3", ""),
)


@pytest.mark.parametrize(
    ("text", "partners", "others", "both"),
    [
        ("medewerkers, UWV", ["PART-2"], ("medewerkers",), True),
        (
            "medewerkers; beleidsadviseur van de gemeente waterkant",
            ["PART-1"],
            ("medewerkers",),
            True,
        ),
        ("UWV", ["PART-2"], (), False),
        ("medewerkers, vrijwilligers", [], ("medewerkers", "vrijwilligers"), False),
        ("medewerkers en UWV", ["PART-2"], ("medewerkers",), True),
        ("de lezers en UWV en gemeente Waterkant", ["PART-1", "PART-2"], ("de lezers",), True),
        ("publiek en educatie, UWV", ["PART-2"], ("publiek en educatie",), True),
        ("wethouder van de gemeente Waterkant", ["PART-1"], (), False),
        ("UWVX, medewerkers", [], ("UWVX", "medewerkers"), False),
        ("", [], (), False),
    ],
)
def test_a_partner_is_named_by_its_title_in_any_case_besides_others(text, partners, others, both):
    one = audit(besproken_met=text)
    catalog = dossier(*PARTNERS, one)

    assert ids(partners_named(catalog, one)) == partners
    assert others_named(catalog, one) == others
    assert discussed_with_staff_and_partner(catalog, one) is both


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
