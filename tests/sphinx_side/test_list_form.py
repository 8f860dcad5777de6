"""Tables that can stand as a list: every cell says which column it stands in."""

from __future__ import annotations

import re

import pytest

from support.site import Project
from support.small_dossier import SETTINGS, pages

_TABLES = """\
# Tabellen

Drie tabellen van een schrijver.

| Wie | Wat <b> | Wanneer |
|---|---|---|
| De Brug | "lezen" | |

| Woord | Betekenis |
|---|---|
| kan | mag ook anders |
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    found = pages() | {"tabellen.md": _TABLES, "index.md": pages()["index.md"]}
    return Project(tmp_path_factory.mktemp("p") / "d", found, SETTINGS).build()


def _tables(page: str) -> list[str]:
    return re.findall(r"<table.*?</table>", page, re.DOTALL)


def test_a_table_of_an_author_says_the_head_at_every_cell_that_holds_something(site):
    table = _tables(site.page("tabellen.html"))[0]

    assert 'class="lijstvorm table"' in table
    assert '<td data-label="Wie"><p>De Brug</p>' in table
    assert '<td data-label="Wat &lt;b&gt;">' in table
    assert 'data-label="Wanneer"' not in table


def test_a_table_of_two_columns_stays_a_table(site):
    table = _tables(site.page("tabellen.html"))[1]

    assert "lijstvorm" not in table
    assert "data-label" not in table


def test_heads_and_rows_keep_what_they_are(site):
    """They are that by themselves; said once more, the page would not be valid."""
    table = _tables(site.page("overzicht.html"))[0]

    assert 'scope="row"' in table
    assert "role=" not in table


def test_a_group_takes_all_columns_and_the_cells_below_keep_their_own(site):
    table = _tables(site.page("overzicht.html"))[0]
    below = table[table.index("Er is een aanpak") :]

    assert re.findall(r'data-label="(\w+)"', below)[:5] == [
        "Zelfevaluatie", "Document", "Interview", "Observatie", "Stand",
    ]  # fmt: skip
