"""Which days a team has to think of."""

from datetime import date

import pytest

from normspoor.core.calendar import Kind, What, moments
from normspoor.core.profile import profile_of
from support.factory import PEILDATUM, dossier, evidence, found_by, whole

TERM = {
    "termijn_evaluatie": "12 maanden",
    "termijn_bewijs": "2 jaar",
    "termijn_herijking": "1 jaar",
}


def days(*items, peildatum: date = PEILDATUM, **terms: str) -> list[tuple[str, str, str]]:
    """Every day with what happens and at which object; the test gives the terms it needs."""
    found = moments(dossier(*items, **terms), peildatum)
    return [(one.day.isoformat(), one.what.value, one.item.id) for one in found]


def lasting(item_id: str = "SV-1", **given: str):
    """A lasting collaboration that began on 15 March 2026."""
    return whole("samenwerkingsverband", item_id, status="structureel", start="2026-03-15", **given)


def measure(item_id: str = "VM-1", **given: str):
    return whole(
        "verbetermaatregel", item_id, **{"status": "open", "termijn": "2026-12-01", **given}
    )


def test_an_empty_dossier_has_no_days():
    assert days() == []


def test_without_terms_only_what_the_team_wrote_down_gives_a_day():
    assert days(lasting(), evidence(), whole("ambitie", "AMB-1", laatst_herijkt="2026-01-01")) == []


def test_an_evaluation_falls_on_the_day_that_was_planned():
    assert days(lasting(volgende_evaluatie="2026-12-03"), **TERM) == [
        ("2026-12-03", "evaluatie", "SV-1")
    ]


def test_without_a_plan_an_evaluation_falls_when_the_term_has_passed():
    assert days(lasting(), **TERM) == [("2027-03-15", "evaluatie", "SV-1")]


def test_after_an_evaluation_the_term_begins_again_and_the_old_plan_is_over():
    held = whole("evaluatie", "EVAL-1", datum="2026-09-01", evalueert="SV-1")

    assert days(lasting(volgende_evaluatie="2026-09-01"), held, **TERM) == [
        ("2027-09-01", "evaluatie", "SV-1")
    ]


def test_an_evaluation_that_is_late_stays_on_its_day():
    assert days(lasting(volgende_evaluatie="2026-09-01"), **TERM)[0][0] == "2026-09-01"


@pytest.mark.parametrize("status", ["verkenning", "experiment", "beeindigd"])
def test_what_is_not_lasting_asks_for_no_evaluation(status):
    one = whole("samenwerkingsverband", "SV-1", status=status, volgende_evaluatie="2026-12-03")

    assert days(one, **TERM) == []


def test_what_has_not_begun_asks_for_no_evaluation():
    later = whole("samenwerkingsverband", "SV-1", status="structureel", start="2027-01-01",
                  volgende_evaluatie="2027-12-03")  # fmt: skip

    assert days(later, **TERM) == []


def test_an_agreement_ends_unless_another_follows_it():
    old = whole("overeenkomst", "OVK-1", geldig_tot="2026-12-31", regelt="SV-1",
                ondertekend_op="2025-01-01")  # fmt: skip
    new = whole("overeenkomst", "OVK-2", geldig_tot="2028-12-31", regelt="SV-1", volgt_op="OVK-1",
                ondertekend_op="2026-10-01")  # fmt: skip

    assert days(lasting(), old) == [("2026-12-31", "overeenkomst-einde", "OVK-1")]
    assert days(lasting(), old, new) == [("2028-12-31", "overeenkomst-einde", "OVK-2")]


def test_an_approach_ends_and_is_looked_back_on_until_a_later_one_takes_its_place():
    first = whole("aanpak", "AANP-1", vastgesteld_op="2026-01-01", geldig_tot="2027-12-31")
    later = whole("aanpak", "AANP-2", vastgesteld_op="2026-10-01", geldig_tot="2029-12-31",
                  herziet="AANP-1")  # fmt: skip

    assert days(first, **TERM) == [
        ("2027-01-01", "evaluatie", "AANP-1"),
        ("2027-12-31", "aanpak-einde", "AANP-1"),
    ]
    assert {item_id for _, _, item_id in days(first, later, **TERM)} == {"AANP-2"}


def test_the_norm_asks_no_evaluation_of_an_approach_for_an_ido_only():
    first = whole("aanpak", "AANP-1", scope="ido", vastgesteld_op="2026-01-01",
                  geldig_tot="2027-12-31")  # fmt: skip

    assert days(first, **TERM) == [("2027-12-31", "aanpak-einde", "AANP-1")]


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido", "taalhuis, ido"])
@pytest.mark.parametrize("has", ["ja", "nee"])
@pytest.mark.parametrize("day", [date(2027, 1, 1), date(2027, 1, 2), date(2027, 3, 16)])
def test_an_evaluation_is_over_when_the_check_finds_it(subject, has, day):
    catalog = dossier(
        lasting(scope=subject), whole("aanpak", "AANP-1", scope=subject, vastgesteld_op="2026-01-01"),
        termijn_evaluatie="12 maanden", heeft_ido=has, eindverantwoordelijk_taalhuis=has,
    )  # fmt: skip
    over = {
        one.item.id
        for one in moments(catalog, day)
        if one.what is What.EVALUATION and one.day < day
    }

    assert over == {
        one.item.id
        for about in profile_of(catalog).subjects
        for one in found_by("C-A29", catalog, about, day)
    }


def test_a_subject_that_the_profile_leaves_out_has_no_days():
    other = (
        lasting(scope="ido", einde="2027-06-01"),
        whole("overeenkomst", "OVK-1", scope="ido", geldig_tot="2026-12-31", regelt="SV-1"),
        whole("aanpak", "AANP-1", scope="ido", vastgesteld_op="2026-01-01"),
        measure(scope="ido"),
        evidence(scope="ido"),
        whole("ambitie", "AMB-1", scope="ido", laatst_herijkt="2026-02-01"),
        whole("resultaat", "RES-1", scope="ido", peildatum="2026-12-01"),
        whole("motivering", "MOT-1", scope="ido", herzien_op="2027-01-15"),
    )

    assert days(*other, heeft_ido="nee", **TERM) == []
    assert {item_id for _, _, item_id in days(*other, **TERM)} == {one.id for one in other}


def test_an_audit_has_days_whatever_it_is_about():
    audit = whole("auditronde", "AUD-1", scope="ido", auditdatum="2027-03-16")

    assert ("2027-03-16", "audit", "AUD-1") in days(audit, heeft_ido="nee")


@pytest.mark.parametrize(("status", "asked"), [("open", 1), ("bezig", 1), ("klaar", 0)])
def test_a_measure_has_a_day_while_it_is_open(status, asked):
    assert len(days(measure(status=status))) == asked


def test_evidence_says_itself_until_when_it_is_good_else_the_term_counts():
    said, counted = evidence("BEW-1", geldig_tot="2026-12-31"), evidence("BEW-2")

    assert days(said, counted, **TERM) == [
        ("2026-12-31", "bewijs-einde", "BEW-1"),
        ("2028-03-15", "bewijs-bekijken", "BEW-2"),
    ]


@pytest.mark.parametrize(
    "given", [{"status": "concept"}, {"datum": "2026-12-01"}, {"nagekeken_op": "ooit"}]
)
def test_evidence_that_does_not_count_does_not_age(given):
    assert days(evidence(**given), **TERM) == []


def test_evidence_that_somebody_looked_at_again_is_good_for_a_term_more():
    seen = evidence(datum="2024-03-15", nagekeken_op="2026-10-01")

    assert days(seen, termijn_bewijs="12 maanden") == [("2027-10-01", "bewijs-bekijken", "BEW-1")]


def test_a_look_that_is_still_to_come_counts_for_nothing_yet():
    planned = evidence(nagekeken_op="2026-12-01")

    assert days(planned, **TERM) == [("2028-03-15", "bewijs-bekijken", "BEW-1")]


def test_evidence_with_a_last_day_of_its_own_does_not_age():
    seen = evidence(datum="2024-03-15", nagekeken_op="2024-04-01", geldig_tot="2026-12-31")

    assert days(seen, **TERM) == [("2026-12-31", "bewijs-einde", "BEW-1")]


@pytest.mark.parametrize("day", [PEILDATUM, date(2027, 10, 1), date(2027, 10, 2)])
def test_the_day_of_evidence_is_over_when_the_check_finds_it(day):
    catalog = dossier(
        evidence(datum="2024-03-15", nagekeken_op="2026-10-01"), termijn_bewijs="12 maanden"
    )
    over = [one.item.id for one in moments(catalog, day) if one.day < day]

    assert over == [one.item.id for one in found_by("C-A33", catalog, "", day)]


def test_evidence_of_what_has_ended_does_not_age():
    ended = whole("samenwerkingsverband", "SV-1", status="beeindigd")

    assert days(ended, evidence(onderbouwt="SV-1"), **TERM) == []


def test_ambitions_results_and_motives_are_looked_at_again():
    found = days(
        whole("ambitie", "AMB-1", laatst_herijkt="2026-02-01"),
        whole("resultaat", "RES-1", peildatum="2026-12-01"),
        whole("resultaat", "RES-2", peildatum="2026-12-01", gerealiseerd="42"),
        whole("motivering", "MOT-1", herzien_op="2027-01-15"),
        **TERM,
    )

    assert [(what, item_id) for _, what, item_id in found] == [
        ("resultaat-meten", "RES-1"),
        ("motivering-bekijken", "MOT-1"),
        ("ambitie-bekijken", "AMB-1"),
    ]


def test_the_days_around_the_audit_are_counted_back():
    audit = whole("auditronde", "AUD-1", auditdatum="2027-03-16", zelfevaluatie_gereed="2027-01-26")

    assert days(audit) == [
        ("2027-01-26", "zelfevaluatie-klaar", "AUD-1"),
        ("2027-02-02", "zelfevaluatie-uiterlijk", "AUD-1"),
        ("2027-03-16", "audit", "AUD-1"),
    ]
    assert ("2027-02-16", "zelfevaluatie-uiterlijk", "AUD-1") in days(
        audit, termijn_zelfevaluatie="4 weken"
    )


def test_a_date_that_cannot_be_read_gives_no_day():
    assert days(measure(termijn="ooit"), lasting(volgende_evaluatie="ooit")) == []


def test_every_sort_of_day_has_a_row_in_the_picture():
    assert {what.kind for what in What} == set(Kind)
