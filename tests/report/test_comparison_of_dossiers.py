"""Two reports that were made of a dossier: what a comparison looks for is really in them."""

from __future__ import annotations

from datetime import date

import pytest

from normspoor.core.report.comparison import Comparison, compare
from normspoor.core.report.data import as_data, report_of
from normspoor.core.report.shape import Report
from support.factory import evidence, item, whole
from support.reports import report_of_items
from support.story import story
from support.two_reports import groups, only

THEN, NOW = date(2026, 11, 1), date(2027, 11, 1)


def measure(item_id, **given):
    return whole("verbetermaatregel", item_id, termijn="2027-01-31", **given)


def before(day: date = THEN) -> Report:
    """As it goes through a file: written and read again."""
    made = report_of_items(
        *story(),
        evidence("BEW-1", onderbouwt="SAM-ORG-V1", geldig_tot="2027-01-01"),
        evidence("BEW-2", onderbouwt="SAM-ORG-V2", status="concept"),
        whole("samenwerkingsverband", "SV-2", start="2025-01-01", status="experiment"),
        measure("VM-2", status="open"),
        measure("VM-3", status="open"),
        measure("VM-4", status="open"),
        peildatum=day,
    )
    return report_of(as_data(made))


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    after = report_of_items(
        *story({"PART-1": {"functies": "trainer"}}),
        evidence("BEW-1", onderbouwt="SAM-ORG-V1", geldig_tot="2027-01-01"),
        evidence("BEW-2", onderbouwt="SAM-ORG-V2"),
        item("motivering", "MOT-1", body="Bewust.", motiveert="SAM-ORG-V3", scope="organisatie",
             besloten_door="directeur", datum="2027-02-01"),
        whole("samenwerkingsverband", "SV-2", start="2025-01-01", status="beeindigd",
              einde="2027-05-01", reden_beeindiging="Het doel is bereikt."),
        whole("samenwerkingsverband", "SV-3", start="2027-01-01", status="structureel"),
        measure("VM-2", status="klaar"),
        measure("VM-3", status="vervallen", reden_vervallen="Te duur."),
        measure("VM-4", status="open"),
        peildatum=NOW,
    )  # fmt: skip
    return compare(before(), after)


def shown(comparison: Comparison, section: str) -> dict[str, list[str]]:
    found = groups(comparison, section).items()
    return {key: [one.id for one in lines] for key, lines in found}


def test_requirements_that_lapsed_were_covered_or_were_left_open_on_purpose(comparison):
    found = shown(comparison, "eisen")

    assert found["niet_meer_gedekt"] == ["SAM-ORG-V1"]
    assert found["nu_gedekt"] == ["SAM-ORG-V2"]
    assert found["nu_bewust_open"] == ["SAM-ORG-V3"]
    assert "SAM-ORG-V4" in found["nog_open"]


def test_evidence_collaborations_and_measures(comparison):
    assert shown(comparison, "bewijs") == {"niet_meer_geldig": ["BEW-1"], "nu_geldig": ["BEW-2"]}
    assert shown(comparison, "samenwerkingen") == {"begonnen": ["SV-3"], "gestopt": ["SV-2"]}
    assert shown(comparison, "maatregelen") == {
        "klaar": ["VM-2"],
        "vervallen": ["VM-3"],
        "te_laat": ["VM-4"],
    }
    reasons = {line.reason for name in ("samenwerkingen", "maatregelen")
               for lines in groups(comparison, name).values() for line in lines}  # fmt: skip
    assert reasons == {"", "Het doel is bereikt.", "Te duur."}


def test_a_link_from_elsewhere_changes_only_the_object_that_links(comparison):
    found = shown(comparison, "objecten")

    assert found["motivering-nieuw"] == ["MOT-1"]
    assert found["partner-veranderd"] == ["PART-1"]
    assert not {"beoordelingsvraag-veranderd", "aanpak-veranderd"} & set(found)
    assert groups(comparison, "norm") == {}


def test_time_alone_changes_states_and_no_object():
    found = compare(before(), before(NOW))

    assert shown(found, "bewijs") == {"niet_meer_geldig": ["BEW-1"]}
    assert set(shown(found, "maatregelen")) == {"te_laat"}
    assert groups(found, "samenwerkingen") == groups(found, "objecten") == {}


def test_a_dossier_beside_itself_is_the_same():
    assert not compare(before(), before()).changed


def test_what_was_dropped_without_a_reason_says_so():
    dropped = report_of_items(measure("VM-2", status="vervallen"))

    assert only(compare(report_of_items(), dropped), "maatregelen")[1].reason
