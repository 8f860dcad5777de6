"""Which points stand on a page, and in what order their verdicts come."""

import pytest

from normspoor.core.checklist import points_on, verdicts_on
from normspoor.core.model import Item
from support.factory import PEILDATUM, dossier, ids, item


def test_points_on_a_page_come_from_top_to_bottom():
    points = [item("toetspunt", f"TP-{n}", place=place) for n, place in
              enumerate(["lijst.md:30", "lijst.md:4", "anders.md:1"])]  # fmt: skip
    catalog = dossier(*points, item("checkvraag", "CV-1", place="lijst.md:1"))

    assert ids(points_on(catalog, "lijst")) == ["CV-1", "TP-1", "TP-0"]


def published(number: int, page: str = "norm/checklists/lijst.html") -> Item:
    """A point of a published norm: its line is not known."""
    return item("checkvraag", f"CV-{20 - number}", lijst="GSL", volgnummer=str(number),
                place=f"{page}:1", external=True)  # fmt: skip


def test_published_points_stand_on_the_page_of_the_same_name_in_order_of_number():
    catalog = dossier(*map(published, (2, 1, 10)))

    assert ids(points_on(catalog, "checklists/lijst")) == ["CV-19", "CV-18", "CV-10"]


@pytest.mark.parametrize("page", ["checklists/jst", "anders/lijst", "checklists", "s/lijst"])
def test_published_points_stand_on_no_other_page(page):
    assert points_on(dossier(published(1)), page) == ()


def test_a_point_of_our_own_stands_only_on_its_own_page():
    own = item("toetspunt", "TP-1", place="norm/checklists/lijst.md:4")

    assert points_on(dossier(own), "checklists/lijst") == ()
    assert ids(points_on(dossier(own), "norm/checklists/lijst")) == ["TP-1"]


def test_the_verdicts_of_pages_come_page_by_page_and_of_those_pages_alone():
    points = [item("toetspunt", f"TP-{n}", place=f"{page}.md:{n}")
              for n, page in enumerate(("a", "b", "c", "b"), 1)]  # fmt: skip

    found = verdicts_on(dossier(*points), ["c", "b"], PEILDATUM)

    assert [one.point.id for one in found] == ["TP-3", "TP-2", "TP-4"]
