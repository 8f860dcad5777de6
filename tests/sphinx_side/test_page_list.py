"""The list "Op deze pagina", where some of the headings are drawn from the dossier."""

from __future__ import annotations

import re

import pytest

from support.site import Project
from support.small_dossier import SETTINGS, pages

_LISTED = re.compile(r'<a class="reference internal nav-link" href="#([^"]+)">\s*([^<]+?)\s*</a>')
_WORK = ":::{watnu}\n:::\n"


def listed(page: str) -> list[tuple[str, str]]:
    """The place and the words of each line, from top to bottom."""
    return _LISTED.findall(page[page.index('id="pst-page-toc-nav"') :])


def page_of(tmp_path, text: str, builder: str = "html") -> str:
    made = Project(tmp_path / "d", pages() | {"overzicht.md": text}, SETTINGS).build(builder)
    assert made.warnings == []
    return made.page("overzicht.html" if builder == "html" else "overzicht/index.html")


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_a_drawn_heading_stands_among_the_others_and_leads_to_itself(tmp_path, builder):
    page = page_of(tmp_path, f"# Wat nu?\n\n## Vooraf\n\nHoi.\n\n## Werk\n\n{_WORK}", builder)
    found = listed(page)

    assert found == [
        ("vooraf", "Vooraf"), ("werk", "Werk"),
        ("watnu-1-begin-hiermee", "Begin hiermee"),
        ("watnu-1-daarna-per-functie", "Daarna, per functie"),
    ]  # fmt: skip
    for place, words in found[2:]:
        assert re.search(rf'<section id="{place}">\s*<h3>{words}<', page)


def test_what_is_drawn_before_a_heading_is_listed_before_it(tmp_path):
    page = page_of(tmp_path, f"# Wat nu?\n\n{_WORK}\n## Straks\n\nHoi.\n")

    assert [words for _, words in listed(page)] == [
        "Begin hiermee", "Daarna, per functie", "Straks",
    ]  # fmt: skip


def test_two_lists_on_a_page_have_places_of_their_own(tmp_path):
    page = page_of(tmp_path, f"# Wat nu?\n\n{_WORK}\n{_WORK}")
    places = [place for place, _ in listed(page)]

    assert len(places) == len(set(places)) == 4


def test_a_heading_in_a_box_is_left_out_of_the_list(tmp_path):
    page = page_of(tmp_path, f"# Wat nu?\n\n## Kop\n\n::::{{note}}\n{_WORK}::::\n")

    assert [words for _, words in listed(page)] == ["Kop"]
