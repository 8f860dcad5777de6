"""What a reader can choose above a matrix, and what each row says for it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from normspoor.core.matrix import Group, Matrix, Row
from normspoor.core.model import Item
from normspoor.sphinx.render.matrix_filter import draw_filter, filter_marks
from support.factory import dossier
from support.site import Project
from support.small_dossier import SETTINGS, pages

_HOSTILE = 'tabel"><script>'


def _matrix(*stands: tuple[tuple[str, str], ...]) -> Matrix:
    head: Item = dossier().get("SAM-ORG-V1")
    rows = tuple(Row(head, (), stands=one) for one in stands)
    return Matrix("Vraag", (), "Stand", (Group("", rows),), (), ())


def _choices(matrix: Matrix) -> dict[str, list[str]]:
    drawn = "".join(node.astext() for node in draw_filter(matrix, "matrix-1"))
    return {
        name: re.findall(r"<option[^>]*>([^<]*)</option>", options)
        for name, options in re.findall(r'name="(\w+)">(.*?)</select>', drawn)
    }


def test_only_what_occurs_can_be_chosen_subjects_in_order_and_the_worst_state_first():
    found = _matrix(
        (("taalhuis", "gedekt"),), (("organisatie", "geen bewijs"),), *[(("taalhuis", "verlopen"),)] * 4
    )  # fmt: skip

    assert _choices(found) == {
        "onderwerp": ["alles", "organisatie", "taalhuis"],
        "stand": ["alles", "geen bewijs", "verlopen", "gedekt"],
    }


def test_what_is_the_same_everywhere_is_no_choice():
    found = _matrix(*[(("taalhuis", ""),)] * 3, *[(("organisatie", ""),)] * 3)

    assert list(_choices(found)) == ["onderwerp"]


@pytest.mark.parametrize(
    "rows", [[(("ido", "gedekt"),)] * 9, [(("ido", "gedekt"),), (("taalhuis", "concept"),)]]
)
def test_nothing_to_choose_or_a_short_matrix_has_no_choices(rows):
    assert draw_filter(_matrix(*rows), "matrix-1") == []


def test_a_row_says_which_state_goes_with_which_subject():
    (row,) = _matrix((("organisatie", "geen bewijs"), ("taalhuis", "gedekt"))).rows

    assert filter_marks(row) == {"data-stand": "organisatie/geen-bewijs taalhuis/gedekt"}
    assert filter_marks(replace(row, stands=())) == {}


def test_the_count_is_there_before_a_script_is():
    """Or the table below would move when it comes."""
    found = _matrix(*[(("taalhuis", "gedekt"),), (("ido", "concept"),)] * 3)
    (drawn,) = draw_filter(found, _HOSTILE)

    assert ">6 van 6 rijen</p>" in drawn.astext()
    assert "<script" not in drawn.astext()


def test_an_empty_cell_says_first_what_stands_there_and_then_where_it_leads(tmp_path):
    texts = pages() | {"overzicht.md": "# Spoor\n\nKijk.\n\n:::{matrix}\n:::\n"}
    page = Project(tmp_path / "d", texts, SETTINGS).build().page("overzicht.html")

    assert 'aria-label="geen: ga naar Er zijn resultaten"' in page
    assert len(re.findall(r'aria-label="geen: ga naar [^"]+"[^>]*>geen</a>', page)) == page.count(
        ">geen</a>"
    )
