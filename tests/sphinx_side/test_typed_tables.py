"""Tables as an author types them: heads with a scope, and a name for who listens."""

from __future__ import annotations

import re

import pytest

from support.site import PROFIEL, Project

_TABLE = "| Wie | Wat |\n|---|---|\n| wij | lezen |\n"
_ROWS = """:header-rows: 1
:stub-columns: 1

* - Fase
  - Bestuur
  - Werkvloer
* - Een
  - kiest
  - kijkt
"""
PAGES = {
    "index.md": f"# Dossier\n\n{PROFIEL}\n## Wie <wat> doet\n\n{_TABLE}\n"
    f"## Met naam\n\n:::{{list-table}} Eigen naam\n{_ROWS}:::\n"
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page with two tables."""
    built = Project(tmp_path_factory.mktemp("tabellen") / "dossier", PAGES).build()
    assert built.warnings == []
    return built.page("index.html")


def test_heads_say_what_they_are_the_head_of(page):
    heads = re.findall(r'<th[^>]*?(?: scope="(\w+)")?><p>(\w+)', page)

    assert heads == [
        ("col", "Wie"),
        ("col", "Wat"),
        ("col", "Fase"),
        ("col", "Bestuur"),
        ("col", "Werkvloer"),
        ("row", "Een"),
    ]
    assert len(re.findall("<td", page)) == 4


def test_a_table_without_a_name_is_called_after_its_heading(page):
    captions = re.findall(r"<caption.*?</caption>", page, re.DOTALL)

    assert captions[0] == '<caption class="alleen-gehoord">Wie &lt;wat&gt; doet</caption>'
    assert "Eigen naam" in captions[1]
    assert len(captions) == 2
