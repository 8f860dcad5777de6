"""Items and the catalog."""

import pytest

from normspoor.core.model import Place, catalog_of
from support.factory import ids, item


def test_a_place_reads_as_file_and_line():
    assert str(Place("map/blad.md", 12)) == "map/blad.md:12"


@pytest.mark.parametrize(
    ("file", "page"), [("map/blad.md", "map/blad"), ("a.b.md", "a.b"), ("blad.rst", "blad")]
)
def test_the_page_of_a_place_is_its_file_without_ending(file, page):
    assert Place(file, 1).page == page


def test_places_are_ordered_by_file_and_then_by_line_as_a_number():
    places = [Place("b.md", 1), Place("a.md", 10), Place("a.md", 9)]

    assert sorted(places) == [Place("a.md", 9), Place("a.md", 10), Place("b.md", 1)]


def test_a_field_gives_the_text_as_written():
    assert item("bewijs", "BEW-1", datum="vorige week").get("datum") == "vorige week"


def test_an_empty_field_gives_its_default():
    assert item("bewijs", "BEW-1").get("status") == "vastgesteld"


def test_a_written_field_wins_from_its_default():
    assert item("bewijs", "BEW-1", status="concept").get("status") == "concept"


def test_a_field_that_the_type_does_not_know_gives_nothing():
    assert item("bewijs", "BEW-1").get("volgnummer") == ""


@pytest.mark.parametrize("written", ["taalhuis, ido", "taalhuis;ido", " taalhuis ,, ido, "])
def test_a_list_is_split_at_commas_and_semicolons_without_empty_words(written):
    assert item("bewijs", "BEW-1", scope=written).words("scope") == ("taalhuis", "ido")


def test_the_subjects_of_an_item_are_the_words_of_its_scope():
    assert item("bewijs", "BEW-1", scope="organisatie, ido").subjects == ("organisatie", "ido")


def test_a_type_without_scope_is_about_no_subject():
    assert item("norm", "SAM-NORM").subjects == ()


def test_an_item_knows_its_type_in_the_metamodel():
    assert item("bewijs", "BEW-1").object_type.plural == "Bewijzen"


def test_a_catalog_is_in_order_of_id_whatever_came_in_first():
    catalog = catalog_of([item("partner", "PART-2"), item("ambitie", "AMB-9"),
                          item("partner", "PART-1")])  # fmt: skip

    assert ids(tuple(catalog)) == ["AMB-9", "PART-1", "PART-2"]


def test_items_are_found_by_id_and_by_type():
    partner, ambition = item("partner", "PART-1"), item("ambitie", "AMB-1")
    catalog = catalog_of([partner, ambition])

    assert catalog.get("PART-1") is partner
    assert catalog.get("PART-2") is None
    assert catalog.of_type("partner") == (partner,)
    assert catalog.of_type("partner", "ambitie") == (ambition, partner)


def test_links_are_found_both_ways():
    choice, ambition = item("keuze", "KEUZE-1", vloeit_voort_uit="AMB-1"), item("ambitie", "AMB-1")
    catalog = catalog_of([choice, ambition])

    assert catalog.targets(choice, "vloeit_voort_uit") == (ambition,)
    assert catalog.sources(ambition, "vloeit_voort_uit") == (choice,)


def test_a_dead_link_points_at_nothing():
    choice = item("keuze", "KEUZE-1", vloeit_voort_uit="AMB-1")

    assert catalog_of([choice]).targets(choice, "vloeit_voort_uit") == ()


def test_a_target_that_is_named_twice_has_one_source():
    choice = item("keuze", "KEUZE-1", vloeit_voort_uit="AMB-1, AMB-1")
    ambition = item("ambitie", "AMB-1")

    assert catalog_of([choice, ambition]).sources(ambition, "vloeit_voort_uit") == (choice,)


def test_sources_come_in_order_of_id():
    ambition = item("ambitie", "AMB-1")
    late, early = (item("keuze", f"KEUZE-{n}", vloeit_voort_uit="AMB-1") for n in (2, 1))

    assert catalog_of([late, ambition, early]).sources(ambition, "vloeit_voort_uit") == (
        early,
        late,
    )


@pytest.mark.parametrize("type_name", ["bewijs", "partner", "profiel", "antwoord", "onleesbaar"])
def test_what_a_publisher_wrote_in_its_own_dossier_stays_out(type_name):
    assert not catalog_of([item(type_name, "X-1", external=True)]).items


@pytest.mark.parametrize("type_name", ["norm", "indicator", "kanttekening", "toetspunt"])
def test_the_norm_of_a_publisher_comes_along(type_name):
    assert ids(catalog_of([item(type_name, "X-1", external=True)]).items) == ["X-1"]


def test_an_external_piece_of_evidence_is_no_source_of_a_question():
    question = item("beoordelingsvraag", "SAM-ORG-V1")
    theirs = item("bewijs", "BEW-1", onderbouwt="SAM-ORG-V1", external=True)

    assert catalog_of([question, theirs]).sources(question, "onderbouwt") == ()
