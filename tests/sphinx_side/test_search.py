"""The search index: passages of pages, the same however the build went."""

from __future__ import annotations

import json

import pytest

from normspoor.sphinx.search.language import SearchDutchCompounds
from support.site import PROFIEL, Project

PAGES = {
    "index.md": "# Begin\n\n```{toctree}\ndocs/afspraken\ndocs/begrippen\n```\n\n" + PROFIEL,
    "docs/afspraken.md": (
        "# Afspraken maken\n\nEen netwerk begint klein.\n\n"
        "## Tekenen\n\nDe netwerkovereenkomst ligt klaar. <script>alert(1)</script>\n\n"
        ":::{partner} De buren\n:id: PART-BUREN\n:soort: buurthuis\n:relatiebeheerder: directeur\n"
        ":rollen: partner\n\nZe wonen naast ons.\n:::\n"
    ),
    "docs/begrippen.md": (
        "# Begrippen\n\n:::{begrip} Overeenkomst\n:id: BEGRIP-OVEREENKOMST\n"
        ":synoniemen: convenant\n:bron: Normspoor\n:modaliteit: feit\n\nEen stuk.\n:::\n"
    ),
}


def index(built):
    """The index as the script of the search page gets it."""
    text = built.page("searchindex.js")
    return json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))


def anchors(found, word):
    """Where a stem stands: page and anchor."""
    numbers = [
        number
        for terms in (found["terms"], found["titleterms"])
        if word in terms
        for number in ([terms[word]] if isinstance(terms[word], int) else terms[word])
    ]
    places = [found["passages"][number] for number in numbers]
    return {f"{found['pages'][page][0]}#{anchor}" for page, anchor, *_ in places}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return index(Project(tmp_path_factory.mktemp("zoek") / "d", PAGES).build())


def test_a_word_is_found_in_its_section_or_object(found):
    assert anchors(found, "won") | anchors(found, "woon") == {"docs/afspraken#PART-BUREN"}
    assert anchors(found, "klein") == {"docs/afspraken#"}


def test_a_compound_is_found_by_its_parts(found):
    assert anchors(found, "netwerk") == {"docs/afspraken#"}
    assert anchors(found, "+netwerk") == {"docs/afspraken#tekenen"}
    assert anchors(found, "+overeenkomst") == {"docs/afspraken#tekenen"}


@pytest.mark.parametrize(
    ("word", "stem"),
    [("samenwerking", "samenwerk"), ("+samenwerking", "+samenwerking"),
     ("+samenwerkingen", "+samenwerking"), ("+plannen", "+plan"), ("+privé", "+prive")],
)  # fmt: skip
def test_a_noun_that_is_a_part_is_no_verb(word, stem):
    assert SearchDutchCompounds({}).stem(word) == stem


def test_what_is_said_stands_in_the_index_as_it_is_read(found):
    texts = {anchor: (title, text) for _, anchor, title, text, _ in found["passages"]}

    assert texts["tekenen"][0] == "Tekenen"
    assert texts["tekenen"][1].startswith("De netwerkovereenkomst ligt klaar.")
    assert texts["PART-BUREN"][0] == "De buren"
    assert "De buren ·" not in texts["PART-BUREN"][1]


def test_an_entry_of_a_list_that_we_draw_is_known_as_such(tmp_path):
    page = "# Soorten\n\n## Alle\n\n:::{metamodel}\n:::\n"
    built = Project(tmp_path / "d", {"index.md": page}).build()
    entries = {anchor: entry for _, anchor, _, _, entry in index(built)["passages"]}

    assert entries[""] is entries["alle"] is False
    assert entries["type-partner"] is True


def test_the_words_of_the_glossary_come_along(found):
    assert found["synonyms"] == [["Overeenkomst", "convenant"]]


def test_a_page_knows_of_which_kind_it_is(tmp_path):
    names = ("norms/a.md", "checklists/b.md", "docs/gids/c.md", "docs/voorbeeld/d.md")
    pages = {"index.md": "# Begin\n", **dict.fromkeys(names, "---\norphan: true\n---\n# T\n")}
    project = Project(tmp_path / "d", pages)
    project.write(
        "conf.py",
        'project = "Proef"\nextensions = ["normspoor.sphinx"]\n'
        'normspoor_eigen_paginas = ["index.md", "norms/**", "checklists/**", "docs/gids/**"]\n',
    )

    kinds = {name: kind for name, _, kind in index(project.build())["pages"]}

    assert kinds == {
        "index": "hulp",
        "norms/a": "norm",
        "checklists/b": "checklist",
        "docs/gids/c": "hulp",
        "docs/voorbeeld/d": "dossier",
    }


def test_an_index_is_the_same_however_it_was_made(tmp_path):
    project = Project(tmp_path / "d", PAGES)
    project.build()
    # "overeenkomst" now stands nowhere on its own: a compound on a page that is not read again
    # loses its parts
    project.write("docs/begrippen.md", "# Begrippen\n\nEen netwerk.\n")
    later = project.build().page("searchindex.js")

    assert later == project.build(output="schoon").page("searchindex.js")
    assert later == project.build(output="samen", parallel=2).page("searchindex.js")
    assert "overeenkomst" not in index(project.build(output="schoon"))["terms"]


def test_a_page_that_is_gone_is_not_found(tmp_path):
    project = Project(tmp_path / "d", PAGES)
    project.build()
    project.remove("docs/afspraken.md")
    project.write("index.md", "# Begin\n\n```{toctree}\ndocs/begrippen\n```\n\n" + PROFIEL)

    built = project.build()

    assert {name for name, *_ in index(built)["pages"]} == {"index", "docs/begrippen"}
    assert not anchors(index(built), "netwerk")


def test_with_another_theme_sphinx_searches_in_its_own_way(tmp_path):
    project = Project(tmp_path / "d", PAGES, 'html_theme = "basic"\n')

    assert index(project.build())["docnames"] == ["docs/afspraken", "docs/begrippen", "index"]


def test_an_index_that_another_theme_left_is_made_anew(tmp_path):
    project = Project(tmp_path / "d", PAGES, 'html_theme = "basic"\n')
    project.build()
    conf = (project.folder / "conf.py").read_text(encoding="utf-8")
    project.write("conf.py", conf.replace('html_theme = "basic"\n', ""))

    assert index(project.build())["passages"]
