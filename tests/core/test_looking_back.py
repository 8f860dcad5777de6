"""What took the place of an approach, and what an evaluation asks for."""

import pytest

from normspoor.core.looking_back import asks_measure, fell_short, is_replaced
from support.factory import PEILDATUM, dossier, whole


def approach(item_id: str, **given: str):
    return whole("aanpak", item_id, **{"vloeit_voort_uit": "AMB-1", **given})


def replaced(*items) -> bool:
    catalog = dossier(whole("ambitie", "AMB-1"), *items)
    return is_replaced(catalog, catalog.get("AANP-1"), PEILDATUM)


def test_an_approach_on_its_own_is_not_replaced():
    assert not replaced(approach("AANP-1"))


def test_a_revision_of_the_revision_replaces_the_first_too():
    second = approach("AANP-2", herziet="AANP-1", vastgesteld_op="2026-11-02")
    third = approach("AANP-3", herziet="AANP-2", vastgesteld_op="2026-11-01")

    assert replaced(approach("AANP-1"), second, third)


@pytest.mark.parametrize(("number", "is_later"), [("2", True), ("versie 2.1", True), ("1", False)])
def test_a_higher_number_for_the_same_ambition_replaces_in_silence(number, is_later):
    first = approach("AANP-1", versie="1", vastgesteld_op="2024-01-01")
    second = approach("AANP-2", versie=number, vastgesteld_op="2026-01-01")

    assert replaced(first, second) is is_later


def test_a_version_of_the_same_day_may_replace_the_one_before():
    first = approach("AANP-1", versie="1", vastgesteld_op="2026-01-01")

    assert replaced(first, approach("AANP-2", versie="2", vastgesteld_op="2026-01-01"))


def test_without_a_number_it_cannot_be_told_which_is_later():
    first = approach("AANP-1", versie="concept", vastgesteld_op="2024-01-01")

    assert not replaced(first, approach("AANP-2", versie="2", vastgesteld_op="2026-01-01"))


def test_a_version_that_names_another_one_replaces_nothing_else_in_silence():
    first = approach("AANP-1", versie="1", vastgesteld_op="2024-01-01")
    second = approach("AANP-2", versie="2", vastgesteld_op="2026-01-01", herziet="AANP-9")

    assert not replaced(first, second)


def test_a_decision_to_stop_answers_an_evaluation_that_fell_short():
    stopped = whole("evaluatie", "EVAL-1", oordeel="voldoet_niet", besluit="beeindigen")

    assert fell_short(stopped)
    assert not asks_measure(stopped)
