"""A break is told once in the report too, and the whole dossier has nothing open."""

from __future__ import annotations

from datetime import date

import pytest

from dossiers.cases import BREAKS
from support.planted import DAY
from support.reports import report_of_catalog, said
from support.runs import asked

TODAY = date.fromisoformat(DAY)


def test_the_whole_dossier_has_nothing_open(dossiers):
    found = report_of_catalog(dossiers.clean(), TODAY)

    assert not found.table("open").rows
    assert not found.table("gemotiveerd").rows
    # of a collaboration that ended nobody asks any more what its choice fitted in
    assert found.figure("ketens-gebroken").inputs == ("SV-KLAS",)


@pytest.mark.parametrize("one", BREAKS, ids=lambda one: f"{one.check_id} {one.name}")
def test_a_break_stands_once_among_what_is_open(dossiers, one):
    broken = dossiers.broken(one)
    table = report_of_catalog(broken, TODAY).table("open")

    assert [said(table, row, "plaats") for row in table.rows] == [
        place for _, place in asked(broken)
    ]
    assert len(table.rows) == 1
