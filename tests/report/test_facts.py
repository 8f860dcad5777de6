"""The facts on top of a report."""

from __future__ import annotations

from dataclasses import fields, replace

from normspoor.core.report.facts import facts
from normspoor.core.report.shape import Head
from normspoor.core.wording.report_frame import FACTS
from support.sample_report import sample_report


def test_every_fact_has_a_name_and_days_are_in_full():
    told = dict(facts(sample_report().head))

    assert set(FACTS) | {"terms"} == {one.name for one in fields(Head)}
    assert told["Peildatum"] == "21 november 2026"
    assert told["Deden mee"] == "medewerkers taalhuis, Welzijn 1"
    assert told["Eigen termijn: evalueren binnen"] == "12 maanden"
    assert len(told) == len(FACTS) + 1


def test_what_is_not_known_is_left_out():
    head = replace(sample_report().head, audit_day="", took_part=(), terms=())

    assert {"Dag van de audit", "Deden mee", "Eigen termijn: evalueren binnen"} & dict(
        facts(head)
    ).keys() == set()
