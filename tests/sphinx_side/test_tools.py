"""The tools on a page: filled tables, words for what is open, hostile titles as text."""

from __future__ import annotations

import re

import pytest

from support.site import Project
from support.small_dossier import SETTINGS, pages

HOSTILE = "<script>x</script> | **y** `z`"
TOOLS = """\
# Hulpmiddelen

:::{afwegingstabel} Beginnen of niet
:::

:::{krachtenanalyse} SV-1
:::

:::{krachtenanalyse}
:onderwerp: organisatie
:::

:::{strategie} Wat opvalt
:::

:::{stappenplan} SV-1
:::

:::{belangen}
:::

:::{partneroverzicht} Wie doet mee
:onderwerp: organisatie
:::

:::{aftelling}
:::
"""
MORE = f"""\
# Meer

:::{{ambitie}} {HOSTILE}
:id: AMB-1
:scope: organisatie
:termijn: lang
:bron_norm1: plan
:doelgroep: lezers

Meer lezen.
:::

:::{{partner}} {HOSTILE}
:id: PART-2
:scope: organisatie
:soort: {HOSTILE}
:rollen: partner
:binnen_verzorgingsgebied: ja
:aard_relatie: gelijkwaardig
:::

:::{{overleg}} {HOSTILE}
:id: OVL-1
:scope: organisatie
:soort: belangengesprek
:datum: 2026-10-01
:besluiten: {HOSTILE}
:gaat_over: SV-1
:::

:::{{auditronde}} Audit
:id: AUD-1
:scope: organisatie
:kader: Proef
:auditdatum: 2027-03-16
:zelfevaluatie_gereed: 2027-01-26
:besproken_met: medewerkers, de brug
:::
"""


def with_tools() -> dict[str, str]:
    found = pages() | {"hulpmiddelen.md": TOOLS, "meer.md": MORE}
    return found | {
        "index.md": found["index.md"].replace("overzicht\n", "overzicht\nhulpmiddelen\nmeer\n")
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    built = Project(tmp_path_factory.mktemp("p") / "d", with_tools(), SETTINGS).build()
    assert built.warnings == []
    return built


@pytest.fixture(scope="module")
def page(site):
    return site.page("hulpmiddelen.html")


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


def table(page: str, anchor: str) -> str:
    start = page.index(f'id="{anchor}"')
    return page[page.rindex("<table", 0, start) : page.index("</table>", start)]


@pytest.mark.parametrize(
    ("anchor", "caption"),
    [
        ("afwegingstabel-1", "Taal in de buurt"),
        ("krachtenanalyse-1", "Taal in de buurt"),
        ("krachtenanalyse-2", "Taal in de buurt"),
        ("belangen-1", "Gesprekken over belangen"),
        ("partneroverzicht-1", "Wie doet mee"),
        ("aftelling-1", "Terug vanaf de audit"),
    ],
)
def test_every_table_has_a_caption_and_heads_with_a_scope(page, anchor, caption):
    drawn = table(page, anchor)

    assert caption in text_of(drawn[: drawn.index("</caption>")])
    assert re.search(r'<th class="head"[^>]* scope="col"', drawn)
    assert re.search(r'<th class="head"[^>]* scope="row"', drawn)


def test_a_table_about_a_collaboration_leads_to_it(page):
    caption = table(page, "afwegingstabel-1").partition("</caption>")[0]

    assert 'href="samen.html#SV-1"' in caption


def test_what_is_not_written_down_is_said_and_leads_to_where_it_can_be(page):
    drawn = table(page, "krachtenanalyse-1")

    assert '<span class="leeg"><a class="reference internal" href="samen.html#DEEL-1">' in drawn
    assert "nog niet opgeschreven" in drawn


def test_how_to_fill_it_is_said_once_for_each_tool(page):
    between = page[page.index('id="krachtenanalyse-1"') : page.index('id="krachtenanalyse-2"')]

    assert text_of(between).count("Brengt: het veld ") == 1
    assert between.count("Wat nog niet is opgeschreven, vul je zo in:") == 1


def test_a_step_has_its_question_and_what_the_dossier_says(page):
    steps = page[page.index("simple stappenplan") :]
    words = text_of(steps[: steps.index("</ol>")])

    assert "Doel en ambitie. Wat willen jullie samen bereiken, en voor wie?" in words
    assert "Doel: Mensen oefenen taal" in words
    assert "Taak: De Brug werft" in words
    assert "Bevoegdheid: nog niet opgeschreven" in words


def test_remarks_stand_below_a_table_and_sentences_on_their_own(page):
    words = text_of(page)

    assert "Beginnen of niet" in words
    assert "Hier staat geen ambitie bij: Taal in de buurt. Kijk of dat klopt." in words
    assert '<p class="opmerking">Persoonlijke belangen bespreek je wel' in page
    assert '<p class="opmerking">Hier staat geen ambitie bij' not in page


def test_the_countdown_says_where_its_term_comes_from(page):
    words = text_of(table(page, "aftelling-1"))

    assert "2 februari 2027 (nog 73 dagen)" in words
    assert "van de certificerende instelling, niet in de norm." in words
    assert "De Brug" in words


def test_a_hostile_title_stays_text(page):
    for anchor in ("belangen-1", "partneroverzicht-1"):
        drawn = table(page, anchor)

        assert "&lt;script&gt;x&lt;/script&gt; | **y** `z`" in drawn
        assert "<script>x" not in drawn
    assert "<script>x" not in page


def test_a_name_that_leads_nowhere_is_told_and_drawn_in_words(tmp_path):
    text = TOOLS.replace("{krachtenanalyse} SV-1", "{krachtenanalyse} SV-9").replace(
        "{stappenplan} SV-1", "{stappenplan} SV-8"
    )
    built = Project(tmp_path / "d", with_tools() | {"hulpmiddelen.md": text}, SETTINGS).build()

    assert [line.partition("'")[2].partition("'")[0] for line in built.warnings] == ["SV-9", "SV-8"]
    words = text_of(built.page("hulpmiddelen.html"))
    assert "Er is geen samenwerking met het id" in words


@pytest.mark.parametrize("directive", ["stappenplan", "krachtenanalyse"])
def test_what_is_no_collaboration_is_said_to_be_none(tmp_path, directive):
    text = f"# Hulpmiddelen\n\n:::{{{directive}}} PART-1\n:::\n"
    built = Project(tmp_path / "d", with_tools() | {"hulpmiddelen.md": text}, SETTINGS).build()

    assert "Er is geen samenwerking met het id" in text_of(built.page("hulpmiddelen.html"))


def test_an_empty_dossier_says_what_to_write_and_draws_no_table(tmp_path):
    found = pages()
    text = TOOLS.replace("{krachtenanalyse} SV-1", "{krachtenanalyse}").replace(
        ":::{stappenplan} SV-1\n:::\n", ""
    )
    small = {
        "index.md": "# Proef\n\n:::{toctree}\nprofiel\nhulpmiddelen\n:::\n",
        "profiel.md": found["profiel.md"],
        "hulpmiddelen.md": text,
    }
    built = Project(tmp_path / "d", small, SETTINGS).build()
    page = built.page("hulpmiddelen.html")

    assert built.warnings == []
    assert "<table" not in page
    assert "Er staan nog geen partners in het dossier." in page
    assert "Schrijf eerst een ambitie op, en daarna een samenwerking" in page
    assert "Er staat geen audit in het dossier die nog moet komen." in page


def test_the_text_output_says_the_same(tmp_path):
    built = Project(tmp_path / "d", with_tools(), SETTINGS).build("text")

    assert "nog niet opgeschreven" in built.page("hulpmiddelen.txt")
    assert HOSTILE in built.page("hulpmiddelen.txt")


def test_below_a_matrix_the_same_filter_is_not_said_again(tmp_path):
    text = (
        "# Strategie\n\n:::{matrix}\n:soort: ambitie-verband\n:::\n\n:::{strategie}\n:::\n\n"
        ":::{partneroverzicht}\n:::\n"
    )
    built = Project(tmp_path / "d", with_tools() | {"hulpmiddelen.md": text}, SETTINGS).build()
    page = built.page("hulpmiddelen.html")
    sentences, overview = text_of(page).split("Hier staat geen ambitie bij")

    assert sentences.count("Peildatum: ") == 1
    assert overview.count("Peildatum: ") == 1
