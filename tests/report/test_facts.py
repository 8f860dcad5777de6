"""The facts on top of a report, and by what it can be known again."""

from __future__ import annotations

from dataclasses import fields, replace

from normspoor.core.report.facts import facts, marks
from normspoor.core.report.shape import Head
from normspoor.core.wording.report_frame import FACTS, MARKS
from support.sample_report import sample_report


def test_every_fact_has_a_name_and_days_are_in_full():
    head = sample_report().head
    told = dict(facts(head))

    assert {*FACTS, *MARKS, "terms"} == {one.name for one in fields(Head)}
    assert told["Peildatum"] == "21 november 2026"
    assert told["Deden mee"] == "medewerkers taalhuis, Welzijn 1"
    assert len(told) == len(FACTS)
    assert dict(marks(head))["Eigen termijn: evalueren binnen"] == "12 maanden"
    assert len(marks(head)) == len(MARKS) + 1


def test_what_is_not_known_is_left_out():
    head = replace(sample_report().head, audit_day="", took_part=(), terms=())

    assert {"Dag van de audit", "Deden mee"} & dict(facts(head)).keys() == set()
    assert len(marks(head)) == len(MARKS)
