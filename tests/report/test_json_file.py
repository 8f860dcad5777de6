"""``metrics.json``: the whole report, the same bytes each time."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from normspoor.core.report.data import report_of
from normspoor.report.json_file import json_of
from support.sample_report import big_report, sample_report


@pytest.mark.parametrize("made", [sample_report, big_report])
def test_the_report_can_be_read_from_the_file(made):
    assert report_of(json.loads(json_of(made()))) == made()


def test_the_order_in_which_objects_were_found_changes_nothing():
    turned = replace(sample_report(), things=dict(reversed(sample_report().things.items())))

    assert json_of(turned) == json_of(sample_report())


def test_a_person_can_read_it_and_compare_it_line_by_line():
    text = json_of(big_report()).decode("utf-8")

    assert text.startswith('{\n "versie": 1,\n "kop": {\n')
    assert text.endswith("\n}\n")
    assert "مرحبا" in text
