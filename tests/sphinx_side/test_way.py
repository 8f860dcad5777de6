"""Finding your way: what is open first, what a page is for, and which page comes next."""

from __future__ import annotations

import re

import pytest

from support.site import PROFIEL, Project
from support.small_dossier import SETTINGS, pages

_FRONT = """\
# Proef

Waar begin je?

:::{toctree}
:caption: Lezen <b>&</b>

een/index
:::

:::{toctree}
:hidden:

twee/index
:::
"""
_ONE = "# Een\n\n:::{toctree}\na\nb\n:::\n"
_TWO = "# Twee\n\n:::{toctree}\n:hidden:\nc\n:::\n"
_PAGES = {
    "index.md": _FRONT,
    "een/index.md": _ONE,
    "een/a.md": "# A\n\nEerst <i>dit</i> & dat. Dan iets anders.\n",
    "een/b.md": "# B\n\n## Meteen een kop\n\nTekst die niet bovenaan staat.\n",
    "twee/index.md": _TWO,
    "twee/c.md": "# C\n\nZie {need}`PROF-1`. Dat is wie we zijn.\n\n" + PROFIEL,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("p") / "d"
    settings = 'include_patterns = ["**.md"]\n'
    return Project(folder, _PAGES, settings).build()


def _list(page: str) -> str:
    article = page[page.index("<article") : page.index("</article>")]
    return article[article.index('class="wegwijzer') :]


def _beside(page: str) -> dict[str, str]:
    """Where previous and next lead to."""
    found = re.findall(r'class="(left-prev|right-next)"\s+href="([^"]*)"', page)
    return {name.partition("-")[2]: uri for name, uri in found}


def test_a_list_of_pages_says_what_each_is_for(site):
    found = _list(site.page("een/index.html"))

    assert re.search(
        r'href="a\.html">A</a><span[^>]*> Eerst &lt;i&gt;dit&lt;/i&gt; &amp; dat\.<', found
    )
    assert "Dan iets anders" not in found


def test_a_page_that_begins_with_something_else_has_only_its_title(site):
    found = _list(site.page("een/index.html"))

    assert re.search(r'href="b\.html">B</a><span[^>]*> </span>', found)
    assert "niet bovenaan" not in found


def test_the_caption_of_a_list_is_a_heading(site):
    assert ">Lezen &lt;b&gt;&amp;&lt;/b&gt;</h2>" in site.page("index.html")


def test_a_hidden_list_stays_hidden(site):
    assert "wegwijzer" not in site.page("twee/index.html").partition("<article")[2]


def test_a_sentence_that_names_an_object_without_words_is_left_out(tmp_path):
    changed = _PAGES | {"twee/index.md": _TWO.replace(":hidden:\n", "")}
    built = Project(tmp_path / "d", changed, 'include_patterns = ["**.md"]\n').build()

    assert "PROF-1" not in _list(built.page("twee/index.html"))


def test_what_another_page_says_is_not_found_on_the_list(site):
    assert 'class="no-search"' in _list(site.page("een/index.html"))


def test_next_stays_within_a_part_of_the_site(site):
    assert _beside(site.page("een/index.html")) == {"next": "a.html"}
    assert _beside(site.page("een/a.html")) == {"prev": "index.html", "next": "b.html"}
    assert _beside(site.page("een/b.html")) == {"prev": "a.html"}
    assert _beside(site.page("twee/index.html")) == {"next": "c.html"}
    assert _beside(site.page("index.html")) == {}


def test_a_list_follows_what_its_pages_say(tmp_path):
    project = Project(tmp_path / "d", _PAGES, 'include_patterns = ["**.md"]\n')
    project.build()
    project.write("een/a.md", "# A\n\nNu staat hier dit. En meer.\n")

    assert "Nu staat hier dit." in _list(project.build().page("een/index.html"))


def test_the_first_screen_says_how_much_is_open_and_where_to_begin(tmp_path):
    overview = "# Begin\n\nWat is er?\n\n:::{eerst}\n:::\n\n:::{watnu}\n:::\n"
    page = (
        Project(tmp_path / "d", pages() | {"overzicht.md": overview}, SETTINGS)
        .build()
        .page("overzicht.html")
    )
    short, _, whole = page.partition('class="filter"')
    lines = re.findall(r"<li>(.*?)</li>", short.partition("nuopen")[2], re.DOTALL)

    assert len(lines) == 3
    assert all('class="stand ' in line and "href=" in line for line in lines)
    (total,) = set(re.findall(r"Er zijn \d+ dingen te doen[^<]*", page))
    assert total in short
    assert total in whole


def test_the_first_screen_without_a_dossier_says_so(tmp_path):
    found = {"index.md": "# Begin\n\nWat is er?\n\n:::{eerst}\n:::\n"}

    assert "er is niets te toetsen" in Project(tmp_path / "d", found).build().page("index.html")
