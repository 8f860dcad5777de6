"""Counts per type."""

from normspoor.core.counts import counts
from normspoor.core.metamodel import Layer
from normspoor.core.model import catalog_of
from support.factory import NORM, dossier, evidence, item


def numbers(found) -> list[tuple[str, int]]:
    return [(count.object_type.name, count.number) for count in found]


def test_types_are_counted_in_the_order_of_the_metamodel():
    catalog = dossier(evidence("BEW-1"), evidence("BEW-2"), item("ambitie", "AMB-1"))

    assert numbers(counts(catalog)) == [
        ("norm", 1), ("indicator", 5), ("beoordelingsvraag", 8), ("bewijsvoorbeeld", 1),
        ("profiel", 1), ("ambitie", 1), ("bewijs", 2),
    ]  # fmt: skip


def test_only_the_wanted_layers_are_counted():
    catalog = dossier(evidence(), item("antwoord", "ANT-1"))

    assert numbers(counts(catalog, (Layer.DOSSIER,))) == [("profiel", 1), ("bewijs", 1)]
    assert numbers(counts(catalog, (Layer.AUDIT,))) == [("antwoord", 1)]


def test_blocks_that_could_not_be_read_are_counted_last_in_every_layer():
    catalog = dossier(item("onleesbaar", "ONLEESBAAR-1"), item("onleesbaar", "ONLEESBAAR-2"))

    assert numbers(counts(catalog))[-1] == ("onleesbaar", 2)
    assert numbers(counts(catalog, (Layer.AUDIT,))) == [("onleesbaar", 2)]


def test_a_type_that_does_not_occur_is_not_listed():
    assert "bewijs" not in dict(numbers(counts(dossier())))


def test_what_a_publisher_wrote_in_its_own_dossier_is_not_counted():
    theirs = item("bewijs", "BEW-1", external=True)

    assert numbers(counts(catalog_of([*NORM, theirs]), (Layer.DOSSIER,))) == []
