"""Which days a team has to think of, and how they fall in a year."""

from datetime import date

import pytest

from normspoor.core.calendar import Kind, What, agendas, moments, year_view
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


def view(*ends: str):
    found = [measure(f"VM-{number}", termijn=day) for number, day in enumerate(ends)]
    return year_view(moments(dossier(*found), PEILDATUM), PEILDATUM)


def test_a_year_has_twelve_months_from_that_of_the_peildatum():
    firsts = [month.first for month in view("2026-12-01").months]

    assert (firsts[0], firsts[-1], len(firsts)) == (date(2026, 11, 1), date(2027, 10, 1), 12)


def test_the_peildatum_itself_is_still_to_come_and_the_day_before_is_over():
    year = year_view(moments(dossier(measure(termijn="2026-11-10")), PEILDATUM), date(2026, 11, 10))
    late = year_view(moments(dossier(measure(termijn="2026-11-10")), PEILDATUM), date(2026, 11, 11))

    assert (len(year.overdue), len(year.months[0].moments)) == (0, 1)
    assert (len(late.overdue), len(late.months[0].moments)) == (1, 0)


def test_a_day_falls_in_one_part_of_the_year():
    year = view("2025-01-01", "2026-11-30", "2026-12-01", "2027-10-31", "2027-11-01")
    lengths = [len(month.moments) for month in year.months]

    assert (len(year.overdue), lengths[0], lengths[1], lengths[-1], len(year.later)) == (
        (1, 1, 1, 1, 1)
    )
    assert sum(lengths) == 3


def test_the_last_year_of_the_calendar_can_be_shown():
    assert year_view((), date(9999, 12, 31)).is_empty


def agendas_for(*owners: str):
    found = [measure(f"VM-{number}", eigenaar=owner) for number, owner in enumerate(owners)]
    made = agendas(moments(dossier(*found), PEILDATUM), PEILDATUM)
    return [(one.name, one.owner, len(one.moments)) for one in made]


def test_there_is_an_agenda_with_everything_and_one_for_each_function():
    assert agendas_for("coördinator", "Directeur", "directeur", "") == [
        ("agenda", "", 4),
        ("agenda-coordinator", "coördinator", 1),
        ("agenda-directeur", "Directeur", 2),
    ]


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        ("../../etc/passwd", "agenda-etc-passwd"),
        ("<script>", "agenda-script"),
        ("東京", "agenda-functie"),
        ("a" * 300, f"agenda-{'a' * 60}"),
    ],
)
def test_the_name_of_a_file_is_safe_whatever_the_function_is_called(owner, name):
    assert agendas_for(owner)[1][0] == name


def test_two_functions_with_the_same_letters_get_files_of_their_own():
    assert [name for name, _, _ in agendas_for("team a", "team-a")] == [
        "agenda",
        "agenda-team-a",
        "agenda-team-a-2",
    ]


def test_what_is_over_is_in_no_agenda():
    late = measure(termijn="2026-01-01", eigenaar="directeur")

    assert [one.moments for one in agendas(moments(dossier(late), PEILDATUM), PEILDATUM)] == [()]
