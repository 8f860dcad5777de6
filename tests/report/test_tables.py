"""What stands in the tables of a report, and in which order."""

from __future__ import annotations

import pytest

from normspoor.core.report.reading import columns_shown, register
from normspoor.core.report.shape import Authority, Block
from support.factory import evidence, whole
from support.reports import named, report_of_items, said
from support.story import answers, story


def test_what_shows_a_collaboration_stands_on_its_sheet():
    made = report_of_items(*story(), whole("praktijkmoment", "PM-1", toont="SV-1"))

    (row,) = made.table("praktijk").rows
    assert row.of == ("SV-1",)


def test_a_point_of_a_list_is_never_labelled_as_the_norm():
    point = whole("toetspunt", "TP-1", lijst="INDICATOREN", beslist="mens", volgnummer="1",
                  toetst="SAM-ORG-V1")  # fmt: skip
    listed = whole("checklist", "LIJST-IND", lijst="INDICATOREN", per="dossier")
    table = report_of_items(*story(), listed, point).table("open")
    labels = {row.authority for row in table.rows if "Titel van TP-1" in said(table, row, "wat")}

    assert labels == {Authority.RICHTLIJN}


def test_only_a_nee_counts_as_a_nee():
    yes = whole("antwoord", "ANT-2", waarde="ja", scope="organisatie", beantwoordt="SAM-IND-2")
    no = whole("antwoord", "ANT-1", waarde="nee", scope="organisatie", beantwoordt="SAM-IND-1")

    assert report_of_items(yes, no).figure("indicatoren-nee").inputs == ("SAM-IND-1",)


def test_what_a_decision_explains_is_not_counted_as_open():
    left = whole("motivering", "MOT-1", motiveert="SAM-ORG-V3", scope="organisatie",
                 datum="2026-01-01")  # fmt: skip
    made = report_of_items(*story(), *answers(), left)
    figures = [one for one in made.figures if one.key.startswith("open-")]
    rows = len(made.table("open").rows)

    assert made.table("gemotiveerd").rows
    assert sum(one.value for one in figures) == rows
    assert {len(one.total) for one in figures} == {rows}


def test_a_column_with_nothing_in_it_is_not_drawn():
    made = report_of_items(*story())
    table = made.table("maatregelen")
    drawn = {table.columns[place].key for place in columns_shown(table, Block(table.key))}

    assert "eigenaar" in drawn
    assert "reden_vervallen" not in drawn


def test_the_lines_of_a_round_are_not_in_the_list_of_objects():
    line = whole("checkantwoord", "RA-1", waarde="ja", checkt="SV-1")
    found = {thing.id for thing in register(report_of_items(*story(), line))}

    assert "SV-1" in found
    assert "RA-1" not in found


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ({"ondertekend_op": "2026-01-01", "geldig_tot": "2027-01-01"}, "geldt"),
        ({"ondertekend_op": "2026-01-01", "geldig_tot": "2026-10-31"}, "verlopen"),
        ({"ondertekend_op": "2026-12-01", "geldig_tot": "2027-01-01"}, "nog niet getekend"),
    ],
)
def test_an_agreement_says_how_it_stands(given, state):
    (row,) = report_of_items(*story({"OVK-1": given})).table("overeenkomsten").rows

    assert row.state == state


def test_criteria_stand_in_the_order_of_the_life_of_a_collaboration():
    table = report_of_items(*story()).table("criteria-tekst")

    assert [said(table, row, "soort") for row in table.rows] == [
        "start", "evaluatie", "beëindiging",
    ]  # fmt: skip


def test_what_was_done_last_stands_first():
    earlier = whole("overleg", "OVL-0", datum="2025-05-01", gaat_over="SV-1")
    later = whole("overleg", "OVL-9", datum="2026-10-01", gaat_over="SV-1")
    table = report_of_items(*story(), earlier, later).table("uitvoering")

    days = [said(table, row, "dag") for row in table.rows]
    assert days == sorted(days, reverse=True)
    assert len(days) == 3


def test_who_saw_it_saw_it_being_done():
    seen = evidence("BEW-1", bron="observatie", onderbouwt="OVK-1, SAM-ORG-V1")
    read = evidence("BEW-2", bron="document", onderbouwt="OVK-1, SAM-ORG-V1")
    table = report_of_items(*story(), seen, read).table("bewijs-per-vraag")

    assert {named(table, row, "bewijs")[0]: said(table, row, "stap") for row in table.rows} == {
        "BEW-1": "2. doen",
        "BEW-2": "1. plannen",
    }
