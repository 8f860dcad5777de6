"""The report as data: what is written can be read again, and keeps to its schema."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass

import jsonschema_rs
import pytest

from normspoor.core.report import shape
from normspoor.core.report.data import NoReport, as_data, report_of, schema
from normspoor.core.report.names import MEANING, NAMES
from support.sample_report import big_report, sample_report

SHAPES = [one for one in vars(shape).values() if isinstance(one, type) and is_dataclass(one)]


@pytest.mark.parametrize("made", [sample_report, big_report])
def test_what_is_written_can_be_read_again(made):
    assert report_of(json.loads(json.dumps(as_data(made())))) == made()


def test_the_data_keeps_to_its_schema():
    validator = jsonschema_rs.validator_for(schema())

    validator.validate(json.loads(json.dumps(as_data(big_report()))))
    broken = as_data(sample_report())
    broken["tabellen"][0]["kolommen"][0]["soort"] = "onbekend"
    assert not validator.is_valid(broken)
    assert not validator.is_valid({**as_data(sample_report()), "extra": 1})


@pytest.mark.parametrize(
    "spoil",
    [
        {"versie": 2},
        {"kop": None},
        {"tabellen": {}},
        {"cijfers": [{"sleutel": "a"}]},
        {"leeswijzer": [1]},
    ],
)
def test_data_that_is_no_report_is_refused(spoil):
    with pytest.raises(NoReport):
        report_of({**as_data(sample_report()), **spoil})


@pytest.mark.parametrize("kind", SHAPES)
def test_every_value_has_a_name_of_its_own(kind):
    names = [NAMES[one.name] for one in fields(kind)]

    assert len(set(names)) == len(names)


def test_no_name_is_left_over():
    used = {one.name for kind in SHAPES for one in fields(kind)}

    assert set(NAMES) == used
    assert set(MEANING) - {"version"} <= used
