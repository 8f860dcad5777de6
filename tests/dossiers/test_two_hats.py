"""A municipality that pays and takes part, in two collaborations (domain model C11.6)."""

from __future__ import annotations

from dossiers.cases_plan import LEZEN
from dossiers.variants import ONE_BARE_HAT, TWO_HATS
from normspoor.core.collaboration import arrangements
from support.runs import asked, lines


def test_two_roles_and_two_collaborations_are_no_fault(dossiers):
    catalog = dossiers.broken(TWO_HATS)
    parts = catalog.sources(catalog.get("PART-GEMEENTE"), "van_partner")

    assert catalog.get("PART-GEMEENTE").words("rollen") == ("subsidierend", "partner")
    assert [part.id for part in parts] == ["DEEL-IDO-GEMEENTE", "DEEL-LEZEN-GEMEENTE"]
    assert asked(catalog) == []


def test_what_was_agreed_in_one_collaboration_does_not_count_in_the_other(dossiers):
    (line,) = lines(dossiers.broken(ONE_BARE_HAT))

    assert (line.check_id, line.item_id, line.place.file) == (
        "C-A18", "DEEL-LEZEN-GEMEENTE", LEZEN,
    )  # fmt: skip


def test_every_arrangement_stays_with_its_own_collaboration(dossiers):
    catalog = dossiers.broken(TWO_HATS)
    ids = {
        name: {one.id for one in arrangements(catalog, catalog.get(name))}
        for name in ("SV-LEZEN", "SV-IDO")
    }

    assert "AFSP-LEZEN-GEMEENTE" in ids["SV-LEZEN"]
    assert "AFSP-GEM-BIJDRAGE" in ids["SV-IDO"]
    assert not ids["SV-LEZEN"] & ids["SV-IDO"]
