"""The days before an audit in a table."""

from datetime import date

import pytest

from normspoor.core.model import catalog_of
from normspoor.core.tools.countdown import countdown
from normspoor.core.wording import audit_days as say
from support.factory import NORM, PEILDATUM, dossier, ids, whole


def audit(**given: str):
    return whole("auditronde", "AUD-1", **{"auditdatum": "2027-03-16", **given})


def rows(*items, **settings: str) -> dict[str, list[object]]:
    found = countdown(dossier(*items, **settings), PEILDATUM)
    return {
        row.head: [one.text or (ids(one.items) if one.items else None) for one in row.cells[0]]
        for row in found.tables[0].groups[0].rows
    }


def test_the_days_are_counted_back_from_the_audit():
    found = rows(audit(zelfevaluatie_gereed="2027-01-26"))

    assert found["De audit"] == ["16 maart 2027 (nog 135 dagen)"]
    assert found["Zelfevaluatie uiterlijk klaar"] == [
        "2 februari 2027 (nog 93 dagen)", say.SIX_WEEKS,
    ]  # fmt: skip
    assert found["Zelfevaluatie klaar volgens jullie"] == [
        "26 januari 2027 (nog 86 dagen)",
        "Op tijd: 7 dagen voor de laatste dag.",
    ]


def test_the_six_weeks_say_where_they_come_from_and_where_to_change_them():
    assert "openbare pagina's van de certificerende instelling" in say.SIX_WEEKS
    assert "'termijn_zelfevaluatie'" in say.SIX_WEEKS


def test_a_term_of_the_team_itself_is_said_to_be_so():
    found = rows(audit(), termijn_zelfevaluatie="8 weken")["Zelfevaluatie uiterlijk klaar"]

    assert found[1] == "8 weken voor de audit. Die termijn kozen jullie zelf, in het profiel."


@pytest.mark.parametrize(
    ("ready", "text"),
    [
        ("2027-02-01", "Op tijd: 1 dag voor de laatste dag."),
        ("2027-02-02", "Op tijd: precies op de laatste dag."),
        ("2027-02-05", "3 dagen na de laatste dag. Kijk of het eerder kan."),
    ],
)
def test_the_own_day_is_said_to_be_in_time_or_not(ready, text):
    assert rows(audit(zelfevaluatie_gereed=ready))["Zelfevaluatie klaar volgens jullie"][1] == text


def test_without_an_own_day_it_says_which_field_fills_it():
    found = countdown(dossier(audit(zelfevaluatie_gereed="")), PEILDATUM)

    assert "'zelfevaluatie_gereed' in een blok 'auditronde'" in found.hints[0]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2027, 2, 2), "2 februari 2027 (vandaag)"),
        (date(2027, 2, 1), "2 februari 2027 (nog 1 dag)"),
        (date(2027, 2, 12), "2 februari 2027 (10 dagen geleden)"),
    ],
)
def test_a_day_says_how_long_until_then(day, text):
    found = countdown(dossier(audit()), day)

    assert found.tables[0].groups[0].rows[1].cells[0][0].text == text


def test_with_whom_it_was_discussed_is_split_in_partners_and_others():
    partner = whole("partner", "PART-1", "De Brug")

    assert rows(partner, audit(besproken_met="medewerkers, vrijwilligers, De Brug"))[
        "Besproken met"
    ] == [["PART-1"], "medewerkers en vrijwilligers"]
    assert rows(partner, audit(besproken_met="iemand"))["Besproken met"] == [None, "iemand"]


def test_what_can_be_seen_on_the_day_is_listed():
    moment = whole("praktijkmoment", "PM-1", wanneer="dinsdag")

    assert rows(audit(), moment)["Te zien op de dag zelf"] == ["dinsdag"]
    assert rows(audit())["Te zien op de dag zelf"] == [None]


@pytest.mark.parametrize("items", [(), (audit(auditdatum="2026-10-31"),)])
def test_without_an_audit_to_come_it_says_what_to_write(items):
    found = countdown(dossier(*items), PEILDATUM)

    assert found.tables == ()
    assert [one.lead for one in found.sentences] == [say.NO_AUDIT]
    assert found.filters == ("Peildatum: 1 november 2026",)


def test_without_a_profile_it_counts_back_too():
    assert countdown(catalog_of([*NORM, audit()]), PEILDATUM).tables
