"""What stands on the pages: objects, tables, pictures, words for what is empty."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from support.site import Project
from support.small_dossier import SETTINGS, pages


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    built = Project(tmp_path_factory.mktemp("p") / "d", pages(), SETTINGS).build()
    assert built.warnings == []
    return built


class _Table(HTMLParser):
    """The cells of one table by their text, and the scope of every head."""

    def __init__(self, html: str, anchor: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.scopes: list[str | None] = []
        self._open = False
        start = html.index(f'id="{anchor}"')
        self.feed(html[html.rindex("<table", 0, start) : html.index("</table>", start)])

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self._open = True
            if tag == "th":
                self.scopes.append(dict(attrs).get("scope"))

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self._open = False

    def handle_data(self, data):
        if self._open and self.rows:
            self.rows[-1][-1] = f"{self.rows[-1][-1]}{data}".replace("\n", "")


def test_the_matrix_has_a_row_for_every_requirement_gaps_included(site):
    rows = _Table(site.page("overzicht.html"), "matrix-1").rows

    assert rows == [
        ["Wat de norm vraagt", "Zelfevaluatie", "Document", "Interview", "Observatie", "Stand"],
        ["Organisatie"],
        ["Er is een aanpak", "geen", "Beleidsplan geldig", "geen", "geen", "gedekt"],
        ["Er zijn resultaten", "geen", "geen", "geen", "geen", "geen bewijs"],
        ["Subtotaal", "geen", "1 stuk", "geen", "geen", "gedekt 1 · geen bewijs 1"],
    ]


def test_every_head_says_what_it_is_the_head_of(site):
    scopes = _Table(site.page("overzicht.html"), "matrix-1").scopes

    assert scopes == ["col"] * 6 + ["colgroup"] + ["row"] * 3


def test_empty_rows_and_columns_are_said_in_words(site):
    page = site.page("overzicht.html")

    assert "Rijen waar niets in staat: Er zijn resultaten." in page
    assert "Kolommen waar niets in staat: Zelfevaluatie, Interview en Observatie." in page


def test_the_filter_used_is_printed(site):
    words = re.sub("<[^>]+>", "", site.page("overzicht.html"))

    assert "Peildatum: 21 november 2026 · Onderwerp: alles" in words


def test_every_cell_links_also_an_empty_one(site):
    page = site.page("overzicht.html")
    table = page[page.index('id="matrix-1"') : page.index("</table>", page.index('id="matrix-1"'))]
    cells = re.findall(r"<td.*?</td>", table, flags=re.DOTALL)
    kinds, requirements = 4, 2
    last_column_and_totals = [c for c in cells if "<a " not in c]

    assert len(cells) - len(last_column_and_totals) == kinds * requirements


def test_the_gap_list_says_what_to_do(site):
    rows = _Table(site.page("overzicht.html"), "gaten-1").rows

    assert rows[1:] == [
        [
            "Er zijn resultaten",
            "Organisatie",
            "geen bewijs",
            "Leg vast waarmee je dit laat zien, of schrijf op waarom je het open laat.",
        ]
    ]


def test_the_chain_is_a_picture_and_a_list_that_says_the_same(site):
    page = site.page("overzicht.html")
    picture = page[page.index("<svg") : page.index("</svg>")]
    listed = page[page.index('class="keten') :]
    steps = re.findall(r"(\d)\. ([^<]+)</text><text[^>]*>\S+ ([^<]+)</text>", picture)

    assert [name for _, name, _ in steps] == [
        "Ambitie",
        "Aanpak",
        "Keuze",
        "Samenwerking",
        "Afspraken",
        "Uitvoering",
        "Evaluatie",
        "Verbetermaatregel",
        "Herziene aanpak",
    ]
    for _, name, state in steps:
        assert re.search(rf"<strong>{name}</strong>: <span[^>]*>{state}</span>", listed)


def test_the_picture_names_the_first_missing_step(site):
    page = site.page("overzicht.html")

    assert "<title id=" in page
    assert "De keten van Taal in de buurt breekt bij stap 1, ambitie." in page


def test_the_counts_name_every_type_in_the_dossier(site):
    rows = _Table(site.page("overzicht.html"), "telling-1").rows

    assert [row[:2] for row in rows[1:]] == [
        ["Profielen", "1"],
        ["Partners", "1"],
        ["Samenwerkingen", "1"],
        ["Deelnames", "1"],
        ["Criteria", "1"],
        ["Afspraken", "1"],
        ["Evaluaties", "1"],
        ["Verbetermaatregelen", "1"],
        ["Bewijzen", "1"],
    ]


def test_an_object_is_a_heading_and_its_id_stands_there_once(site):
    page = site.page("bewijs.html")

    assert re.search(r"<h2[^>]*>Beleidsplan", page)
    assert page.count('id="BEW-1"') == 1


def test_a_rule_or_example_is_running_text_without_a_heading(site):
    page = site.page("norm.html")

    assert "<strong>Een visie.</strong> Een stuk over samenwerken." in page
    assert not re.search(r"<h\d[^>]*>Een visie", page)


def test_the_state_of_evidence_stands_at_the_evidence(site):
    assert re.search(r'class="stand stand-geldig[^"]*">geldig<', site.page("bewijs.html"))


def test_nothing_of_the_layout_of_sphinx_needs_is_left(site):
    for name in ("bewijs.html", "norm.html", "samen.html"):
        assert "needs_grid" not in site.page(name)
        assert "SNCB-" not in site.page(name)


def test_a_peildatum_after_the_last_day_shows_what_lapses(tmp_path):
    found = pages()
    found["bewijs.md"] = found["bewijs.md"].replace(
        ":vindplaats:", ":geldig_tot: 2026-12-31\n:vindplaats:"
    )
    project = Project(tmp_path / "d", found, SETTINGS)

    before = project.build(peildatum="2026-12-31").page("overzicht.html")
    after = project.build(peildatum="2027-01-01").page("overzicht.html")

    assert "gedekt 1 · geen bewijs 1" in before
    assert "verlopen 1 · geen bewijs 1" in after


def test_the_menu_leads_from_every_page_to_every_other(site):
    """Entries are kept from page to page: none may say 'here' on another page."""
    for name in ("index", "norm", "profiel", "bewijs", "samen", "overzicht"):
        page = site.page(f"{name}.html")
        menu = page[page.index("bd-docs-nav") : page.index("</nav>", page.index("bd-docs-nav"))]
        found = re.findall(r'href="([^"]*)"( aria-current="page")?', menu)

        assert sum(bool(here) for _, here in found) == (name != "index")
        assert {uri for uri, here in found if not here} == {
            f"{other}.html" for other in ("norm", "profiel", "bewijs", "samen", "overzicht")
        } - {f"{name}.html"}
