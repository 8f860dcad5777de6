"""The reference page of all checks says what the lists of checks say."""

from __future__ import annotations

import re

import pytest

from normspoor.core.checks import CHECKS
from normspoor.core.checks.guarded import GUARDED
from normspoor.core.checks.reference import reference
from support.site import Project
from support.small_dossier import SETTINGS, pages

_PAGE = "# Controles\n\nWat gaat Normspoor na?\n\n:::{controles}\n:::\n"


@pytest.fixture(scope="module")
def page(tmp_path_factory) -> str:
    folder = tmp_path_factory.mktemp("controles") / "d"
    return (
        Project(folder, pages() | {"overzicht.md": _PAGE}, SETTINGS).build().page("overzicht.html")
    )


def test_every_check_is_explained_once_and_by_number():
    ids = [one.id for one in reference()]

    assert ids == sorted(ids)
    assert sorted(ids) == sorted(
        ["C-A01", "C-A02", *(one.id for one in CHECKS), *(one.id for one in GUARDED)]
    )


def test_every_check_says_why(page):
    assert [one.id for one in reference() if not one.why] == []


def test_every_check_has_a_place_that_can_be_linked_to(page):
    anchors = re.findall(r'id="controle-(C-A\d\d)"', page)

    assert anchors == [one.id for one in reference()]


def test_a_part_of_the_norm_that_is_there_is_a_link(page):
    assert re.search(r'href="norm.html#SAM-ORG-V1">', page)


def test_what_a_team_cannot_break_names_its_test(page):
    assert "Geen dossier kan dit breken." in page
    assert "tests/core/test_no_scores.py" in page
