"""The menu: the whole tree, folded where you are not."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from support.site import PROFIEL, Project

#: As in the docstring of the menu: a branch of more pages unfolds only for who is in it.
MOST = 30


class Tree(HTMLParser):
    """The links of a menu, each with the fold it stands in: ``open``, ``dicht`` or none."""

    def __init__(self) -> None:
        super().__init__()
        self.folds: list[str] = []
        self.found: list[tuple[str, str]] = []
        self.names: list[str] = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "details":
            self.folds.append("open" if "open" in given else "dicht")
        elif tag == "summary":
            self.names.append(given["aria-label"])
        elif tag == "a":
            self.found.append((given["href"], "dicht" if "dicht" in self.folds else "zicht"))

    def handle_endtag(self, tag):
        if tag == "details":
            self.folds.pop()


def toc(*names: str) -> str:
    return ":::{toctree}\n:hidden:\n\n" + "\n".join(names) + "\n:::\n"


def pages(wide: int) -> dict[str, str]:
    many = [f"docs/breed/p{number}" for number in range(wide)]
    found = {
        "index.md": f"# Begin\n\n{PROFIEL}\n\n{toc('docs/norm/index', 'docs/breed/index')}",
        "docs/norm/index.md": f"# De <norm>\n\n{toc('een', 'diep/index')}",
        "docs/norm/een.md": "# Een\n",
        "docs/norm/diep/index.md": f"# Diep\n\n{toc('twee')}",
        "docs/norm/diep/twee.md": "# Twee\n",
        "docs/breed/index.md": f"# Breed\n\n{toc(*(f'/{one}' for one in many))}",
    }
    return found | {f"{one}.md": f"# Blad {number}\n" for number, one in enumerate(many)}


def menu(built, name: str) -> Tree:
    page = built.page(name)
    start = page.index("bd-docs-nav")
    tree = Tree()
    tree.feed(page[start : page.index("</nav>", start)])
    return tree


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return Project(tmp_path_factory.mktemp("menu") / "d", pages(MOST + 1)).build()


def test_every_page_is_in_the_menu_of_every_page(tmp_path):
    built = Project(tmp_path / "d", pages(MOST)).build()
    there = {f"{name.removesuffix('.md')}.html" for name in pages(MOST)} - {"index.html"}

    assert {uri for uri, _ in menu(built, "index.html").found} == there


def test_where_you_are_is_in_sight_and_the_rest_is_folded(built):
    assert dict(menu(built, "docs/norm/diep/twee.html").found[:5]) == {
        "../index.html": "zicht",
        "../een.html": "zicht",
        "index.html": "zicht",
        "#": "zicht",
        "../../breed/index.html": "zicht",
    }
    assert dict(menu(built, "docs/norm/een.html").found)["diep/twee.html"] == "dicht"


def test_a_branch_of_many_pages_unfolds_only_from_within(built):
    outside = menu(built, "docs/norm/een.html").found
    inside = menu(built, "docs/breed/p3.html").found

    assert [uri for uri, _ in outside if "breed" in uri] == ["../breed/index.html"]
    assert sum(uri.startswith("p") for uri, _ in inside) == MOST


def test_the_button_says_what_it_unfolds(built):
    names = menu(built, "index.html").names

    assert names == ["Wat staat er onder De <norm>?", "Wat staat er onder Diep?"]
