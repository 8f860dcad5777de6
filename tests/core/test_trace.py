"""Following links."""

import pytest

from normspoor.core.model import catalog_of
from normspoor.core.trace import closure, together, trace
from support.factory import ids, item

APPROACH = item("aanpak", "AANP-1")
CHOICE_1 = item("keuze", "KEUZE-1", past_in="AANP-1")
CHOICE_2 = item("keuze", "KEUZE-2", past_in="AANP-1")
SHARED = item("samenwerkingsverband", "SV-1", gebaseerd_op="KEUZE-2, KEUZE-1")
CATALOG = catalog_of([APPROACH, CHOICE_1, CHOICE_2, SHARED])


@pytest.mark.parametrize(
    ("start", "path", "end"),
    [
        (SHARED, ("gebaseerd_op",), ["KEUZE-1", "KEUZE-2"]),
        (SHARED, ("gebaseerd_op", "past_in"), ["AANP-1"]),
        (APPROACH, ("<past_in",), ["KEUZE-1", "KEUZE-2"]),
        (APPROACH, ("<past_in", "<gebaseerd_op"), ["SV-1"]),
        (CHOICE_1, ("past_in", "<past_in"), ["KEUZE-1", "KEUZE-2"]),
        (SHARED, ("past_in",), []),
        (SHARED, ("past_in", "<past_in"), []),
        (SHARED, (), ["SV-1"]),
    ],
)
def test_a_path_ends_at_each_item_once_in_order_of_id(start, path, end):
    assert ids(trace(CATALOG, start, *path)) == end


def test_a_closure_walks_on_until_nothing_new_comes():
    rules = [item("regel", f"R-{n}", hoort_bij=f"R-{n - 1}") for n in (1, 2, 3)]
    root = item("regel", "R-0")

    assert ids(closure(catalog_of([root, *rules]), root, "<hoort_bij")) == ["R-1", "R-2", "R-3"]


def test_a_closure_is_safe_for_links_in_a_circle():
    first, second = item("aanpak", "A-1", herziet="A-2"), item("aanpak", "A-2", herziet="A-1")

    assert ids(closure(catalog_of([first, second]), first, "herziet")) == ["A-1", "A-2"]


def test_a_closure_leaves_out_the_start_where_nothing_leads_back_to_it():
    assert closure(CATALOG, APPROACH, "<herziet") == ()


def test_several_traces_together_hold_each_item_once_in_order_of_id():
    both = together((SHARED, CHOICE_2), (CHOICE_1, CHOICE_2))

    assert ids(both) == ["KEUZE-1", "KEUZE-2", "SV-1"]
