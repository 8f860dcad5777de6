"""Which agreements hold for a collaboration."""

import pytest

from normspoor.core.agreements import holding, is_in_force, is_signed
from normspoor.core.model import Item
from support.factory import PEILDATUM, dossier, ids, item, whole

SV = whole("samenwerkingsverband", "SV-1")


def agreement(item_id: str = "OVK-1", **given: str) -> Item:
    return whole("overeenkomst", item_id, regelt="SV-1", **given)


OLD = agreement(geldig_tot="2025-12-31")
OLDER = agreement("OVK-0", geldig_tot="2024-12-31")
UNSIGNED = agreement("OVK-2", ondertekend_op="2026-11-02")


@pytest.mark.parametrize(
    ("day", "signed"), [("2026-11-01", True), ("2026-11-02", False), ("", True), ("ooit", True)]
)
def test_an_agreement_is_signed_unless_its_day_is_still_to_come(day, signed):
    assert is_signed(item("overeenkomst", "OVK-1", ondertekend_op=day), PEILDATUM) is signed


@pytest.mark.parametrize(
    ("until", "in_force"), [("", True), ("2026-11-01", True), ("2026-10-31", False)]
)
def test_an_agreement_is_in_force_on_its_last_day(until, in_force):
    assert is_in_force(agreement(geldig_tot=until), PEILDATUM) is in_force


def test_what_is_not_signed_is_not_in_force():
    assert not is_in_force(UNSIGNED, PEILDATUM)


@pytest.mark.parametrize(
    ("items", "held"),
    [
        ((), []),
        ((OLD, agreement("OVK-3"), UNSIGNED), ["OVK-3"]),
        ((agreement("OVK-3"), agreement("OVK-4")), ["OVK-3", "OVK-4"]),
        ((agreement("OVK-3"), agreement("OVK-4", volgt_op="OVK-3")), ["OVK-4"]),
        ((agreement("OVK-3"), agreement("OVK-4", volgt_op="OVK-3", ondertekend_op="2027-01-01")),
         ["OVK-3"]),
        ((agreement("OVK-3", volgt_op="OVK-4"), agreement("OVK-4", volgt_op="OVK-3")), ["OVK-4"]),
        ((OLD, UNSIGNED), ["OVK-2"]),
        ((OLD, OLDER), ["OVK-1"]),
        ((whole("projectplan", "PP-1", regelt="SV-1"),), []),
    ],
)  # fmt: skip
def test_first_what_is_in_force_then_what_is_coming_then_what_lapsed_last(items, held):
    assert ids(holding(dossier(SV, *items), SV, PEILDATUM)) == held
