"""The first screen of a dossier."""

import pytest

from normspoor.core.model import Catalog, catalog_of
from normspoor.core.overview import Line, overview
from support.factory import NORM, PEILDATUM, dossier, evidence, ids, whole
from support.story import story


def line(catalog: Catalog, label: str) -> Line:
    """The row with this label."""
    (found,) = [one for one in overview(catalog, PEILDATUM) if one.label == label]
    return found


CHAINS = "Samenwerkingen waarvan de keten breekt"
MEASURES = "Maatregelen die te laat zijn"
DATES = "Bewijs zonder leesbare datum"


def test_a_norm_on_its_own_has_no_first_screen():
    assert overview(catalog_of(NORM), PEILDATUM) == ()


def test_the_first_screen_has_four_questions_twice_the_ido_and_three_counts():
    rows = overview(dossier(), PEILDATUM)

    assert [(row.subject, row.element.id if row.element else row.label) for row in rows] == [
        ("Organisatie", "SAM-ORG-V1"), ("Organisatie", "SAM-ORG-V2"),
        ("Organisatie", "SAM-ORG-V3"), ("Organisatie", "SAM-ORG-V4"),
        ("Taalhuis", "SAM-TH-V1"), ("Taalhuis", "SAM-TH-V2"),
        ("Taalhuis", "SAM-TH-V3"), ("Taalhuis", "SAM-TH-V4"),
        ("IDO", "SAM-IND-4"),
        ("Alles", CHAINS), ("Alles", MEASURES), ("Alles", DATES),
    ]  # fmt: skip


def test_the_first_screen_stays_twelve_rows_in_a_large_dossier():
    many = [
        *(whole("partner", f"PART-{n}") for n in range(60)),
        *(whole("samenwerkingsverband", f"SV-{n}") for n in range(40)),
        *(evidence(f"BEW-{n}", onderbouwt="SAM-ORG-V1") for n in range(300)),
    ]

    assert len(overview(dossier(*many), PEILDATUM)) == 12


@pytest.mark.parametrize(("ido", "taalhuis", "rows"), [("nee", "ja", 11), ("ja", "nee", 8),
                                                       ("nee", "nee", 7)])  # fmt: skip
def test_what_the_profile_takes_away_has_no_row(ido, taalhuis, rows):
    catalog = dossier(heeft_ido=ido, eindverantwoordelijk_taalhuis=taalhuis)

    assert len(overview(catalog, PEILDATUM)) == rows


def test_a_row_says_the_state_and_how_many_pieces_count():
    catalog = dossier(
        evidence("BEW-1", onderbouwt="SAM-ORG-V1"),
        evidence("BEW-2", onderbouwt="SAM-ORG-V1, SAM-ORG-V2"),
        evidence("BEW-3", onderbouwt="SAM-ORG-V1, SAM-ORG-V3", geldig_tot="2026-04-01"),
    )
    stands = {row.element.id: row.stand for row in overview(catalog, PEILDATUM) if row.element}

    assert stands["SAM-ORG-V1"] == "gedekt: 2 geldige stukken"
    assert stands["SAM-ORG-V2"] == "gedekt: 1 geldig stuk"
    assert stands["SAM-ORG-V3"] == "verlopen"
    assert stands["SAM-ORG-V4"] == "geen bewijs"


def test_a_row_leads_to_its_evidence_and_to_the_norm():
    catalog = dossier(evidence(onderbouwt="SAM-ORG-V1"))
    row = overview(catalog, PEILDATUM)[0]

    assert ids(row.items) == ["BEW-1"]
    assert (row.element.id, row.label) == ("SAM-ORG-V1", "Titel van SAM-ORG-V1")


def test_a_broken_chain_is_counted_and_named():
    catalog = dossier(*story(), whole("samenwerkingsverband", "SV-2"))

    assert line(catalog, CHAINS).stand == "1 van 2"
    assert ids(line(catalog, CHAINS).items) == ["SV-2"]


def test_whole_chains_only_are_none_of_them_broken():
    assert line(dossier(*story()), CHAINS).stand == "geen van 1"


@pytest.mark.parametrize("label", [CHAINS, MEASURES, DATES])
def test_nothing_there_is_nothing_to_test_and_never_a_pass(label):
    assert line(dossier(), label).stand == "niets te toetsen"


@pytest.mark.parametrize(
    ("given", "late"),
    [
        ({"termijn": "2026-10-31", "status": "open"}, True),
        ({"termijn": "2026-10-31", "status": "bezig"}, True),
        ({"termijn": "2026-11-01", "status": "open"}, False),
        ({"termijn": "2026-10-31", "status": "klaar"}, False),
        ({"termijn": "2026-10-31", "status": "vervallen"}, False),
        ({"termijn": "ooit", "status": "open"}, False),
    ],
)
def test_a_measure_is_late_from_the_day_after_its_term_while_it_is_open(given, late):
    row = line(dossier(whole("verbetermaatregel", "VM-1", **given)), MEASURES)

    assert row.stand == ("1 van 1" if late else "geen van 1")
    assert ids(row.items) == (["VM-1"] if late else [])


@pytest.mark.parametrize("wrong", ["", "ooit", "2026-02-30"])
def test_evidence_without_a_readable_date_is_counted_and_named(wrong):
    row = line(dossier(evidence("BEW-1"), evidence("BEW-2", datum=wrong)), DATES)

    assert (row.stand, ids(row.items)) == ("1 van 2", ["BEW-2"])


def test_no_row_holds_a_percentage():
    catalog = dossier(*story(), evidence(onderbouwt="SAM-ORG-V1"))

    assert not [row for row in overview(catalog, PEILDATUM) if "%" in row.stand + row.label]
