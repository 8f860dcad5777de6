"""The gap list."""

import pytest

from normspoor.core.gaps import gaps, motivated
from normspoor.core.model import catalog_of
from normspoor.core.states import State
from support.factory import NORM, PEILDATUM, dossier, evidence, whole

ONE_OF_EACH = dossier(
    evidence("BEW-1", onderbouwt="SAM-IND-1"),
    evidence("BEW-2", onderbouwt="SAM-IND-2", datum="2025-01-01"),
    evidence("BEW-3", onderbouwt="SAM-IND-3", geldig_tot="2026-10-31"),
    evidence("BEW-4", onderbouwt="SAM-ORG-V1", status="concept"),
    evidence("BEW-5", onderbouwt="SAM-ORG-V2", datum="ooit"),
    whole("motivering", "MOT-1", motiveert="SAM-ORG-V3"),
    termijn_bewijs="12 maanden",
    eindverantwoordelijk_taalhuis="nee",
)


def test_gaps_come_worst_first_and_then_in_the_order_of_the_norm():
    assert [(gap.item.id, gap.state) for gap in gaps(ONE_OF_EACH, PEILDATUM)] == [
        ("SAM-ORG-V4", State.GEEN),
        ("SAM-IND-4", State.GEEN),
        ("SAM-ORG-V2", State.ONLEESBAAR),
        ("SAM-ORG-V1", State.CONCEPT),
        ("SAM-IND-3", State.VERLOPEN),
        ("SAM-IND-2", State.TE_HERZIEN),
    ]


def test_what_is_open_on_purpose_is_no_gap_but_stays_visible():
    assert [one.item.id for one in motivated(ONE_OF_EACH, PEILDATUM)] == ["SAM-ORG-V3"]


@pytest.mark.parametrize(("subject", "open_ones"), [("ido", ["SAM-IND-4"]), ("taalhuis", [])])
def test_the_list_can_be_about_one_subject(subject, open_ones):
    assert [gap.item.id for gap in gaps(ONE_OF_EACH, PEILDATUM, subject)] == open_ones


def test_what_is_open_on_purpose_can_be_about_one_subject_too():
    assert motivated(ONE_OF_EACH, PEILDATUM, "ido") == ()
    assert len(motivated(ONE_OF_EACH, PEILDATUM, "organisatie")) == 1


def test_a_norm_on_its_own_has_no_gaps():
    assert gaps(catalog_of(NORM), PEILDATUM) == ()


def test_an_empty_dossier_has_every_requirement_as_a_gap():
    assert {gap.state for gap in gaps(dossier(), PEILDATUM)} == {State.GEEN}
    assert len(gaps(dossier(), PEILDATUM)) == 15
