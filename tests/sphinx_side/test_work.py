"""What there is to do on its own page, and at the object that it is about."""

from __future__ import annotations

import re
from html import unescape

import pytest

from support.site import PROFIEL, Project
from support.small_dossier import SAMEN, SETTINGS, pages

_WORK = "# Wat nu?\n\nWat doen we eerst?\n\n:::{watnu}\n:::\n"
_AHEAD = "# Wat nu?\n\nWat komt erbij?\n\n:::{vooruitblik}\n:::\n"
_HOSTILE = '<script>alert("1")</script> & Zn'
_POINT = """\
# Lijst

Een punt.

:::{toetspunt} Dit weet een mens.
:id: TP-1
:lijst: AUDIT
:volgnummer: 1
:scope: organisatie
:modaliteit: raadzaam
:beslist: mens
:toetst: SAM-ORG-V1
:::
"""
_AUDIT = """
:::{auditronde} Audit 2027
:id: AUD-1
:scope: organisatie
:kader: Proefkader
:auditdatum: 2027-03-16
:zelfevaluatie_gereed: 2027-01-10
:besproken_met: medewerkers, De Brug
:::
"""


def built(tmp_path, overview: str = _WORK, builder: str = "html", **changed: str):
    found = pages() | {"overzicht.md": overview} | {f"{k}.md": text for k, text in changed.items()}
    return Project(tmp_path / "d", found, SETTINGS).build(builder)


def words(page: str) -> str:
    """The words of the article, without tags."""
    article = page[page.index("<article") : page.index("</article>")]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", article)).split())


def card(page: str, item_id: str) -> str:
    """The part of the page from an object to the next."""
    found = page[page.index(f'id="{item_id}"') :]
    return found[: found.find("objectkaart", 20)]


def test_the_page_says_how_much_there_is_and_where_to_begin(tmp_path):
    page = words(built(tmp_path).page("overzicht.html"))

    assert re.search(r"Er zijn \d+ dingen te doen: ", page)
    assert page.index("Begin hiermee") < page.index("Peildatum: 21 november 2026")
    assert "%" not in page


def test_a_line_leads_to_the_object_and_names_the_place(tmp_path):
    page = built(tmp_path).page("overzicht.html")

    assert '<a class="reference internal" href="samen.html#SV-1">' in page
    assert "samen.md:3" in words(page)


def test_a_subject_can_be_chosen(tmp_path):
    chosen = _WORK.replace("{watnu}\n", "{watnu}\n:onderwerp: taalhuis\n")
    samen = SAMEN.replace(":scope: organisatie", ":scope: taalhuis")
    profiel = PROFIEL.replace("taalhuis: nee", "taalhuis: ja")
    page = built(tmp_path, chosen, samen=samen, profiel=f"# Profiel\n\n{profiel}")
    found = words(page.page("overzicht.html"))

    assert "Onderwerp: taalhuis" in found
    assert "samen.md:3" in found
    assert "voor de organisatie" not in found


def test_a_norm_on_its_own_says_that_there_is_no_dossier(tmp_path):
    index = "# Proef\n\n:::{toctree}\nnorm\noverzicht\n:::\n"
    found = {"index.md": index, "norm.md": pages()["norm.md"], "overzicht.md": _WORK}
    page = Project(tmp_path / "d", found, SETTINGS).build().page("overzicht.html")

    assert "Hier is geen dossier, dus er is niets te toetsen." in words(page)


def test_an_object_shows_what_is_open_at_it(tmp_path):
    page = built(tmp_path).page("samen.html")
    open_at = card(page, "SV-1")

    assert "Hier staat nog open" in open_at
    assert re.search(r'<span class="stand stand-tekort">tekort</span>', open_at)
    assert "Hier staat nog open" not in card(page, "PART-1")


def test_an_object_shows_a_few_lines_and_how_many_more_there_are(tmp_path):
    terms = [line for line in PROFIEL.splitlines() if not line.startswith(":termijn")]
    page = built(tmp_path, profiel="\n".join(["# Profiel", "", *terms])).page("profiel.html")
    open_at = card(page, "PROF-1")

    assert open_at.count('<span class="stand stand-') == 5
    assert re.search(r"En nog \d+\. Zie de pagina Wat nu\?", words_of(open_at))


def test_a_point_that_nobody_judged_is_on_the_page_and_at_no_object(tmp_path):
    found = pages() | {"overzicht.md": _WORK, "checklists/lijst.md": _POINT}
    found["index.md"] = found["index.md"].replace("overzicht\n", "overzicht\nchecklists/lijst\n")
    made = Project(tmp_path / "d", found, SETTINGS).build()

    assert "Een mens beslist: 'Dit weet een mens.'" in words(made.page("overzicht.html"))
    assert "Een mens beslist" not in made.page("profiel.html")


def test_a_mistake_is_shown_at_its_block_too(tmp_path):
    wrong = SAMEN.replace(":vorm: werkgroep\n", "")
    open_at = words_of(card(built(tmp_path, samen=wrong).page("samen.html"), "SV-1"))

    assert "fout Het veld 'vorm' (Vorm) ontbreekt. Vul het in." in open_at


def words_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


@pytest.mark.parametrize("builder", ["html", "singlehtml", "dirhtml"])
def test_a_hostile_title_stays_a_title(tmp_path, builder):
    samen = SAMEN.replace(
        "{samenwerkingsverband} Taal in de buurt", f"{{samenwerkingsverband}} {_HOSTILE}"
    ).replace(":vorm: werkgroep", f":vorm: werkgroep\n:trekker: {_HOSTILE}")
    site = built(tmp_path, builder=builder, samen=samen)
    texts = [path.read_text(encoding="utf-8") for path in site.output.rglob("*.html")]

    assert not [text for text in texts if "<script>alert" in text]
    assert any(_HOSTILE in unescape(re.sub(r"<[^>]*>", "", text)) for text in texts)


def test_the_text_output_has_the_same_lines(tmp_path):
    text = built(tmp_path, builder="text").page("overzicht.txt")

    assert "Begin hiermee" in text
    assert "samen.md:3" in " ".join(text.split())


def test_looking_ahead_names_both_days_and_what_comes_on_top(tmp_path):
    samen = SAMEN + _AUDIT
    bewijs = pages()["bewijs.md"].replace(":onderbouwt:", ":geldig_tot: 2027-01-31\n:onderbouwt:")
    page = words(built(tmp_path, _AHEAD, samen=samen, bewijs=bewijs).page("overzicht.html"))

    assert "Op 21 november 2026: er zijn" in page
    assert "Op 16 maart 2027: er zijn" in page
    assert "Dit komt er tot de audit bij" in page
    assert "bewijs.md:3" in page


def test_without_an_audit_looking_ahead_says_so(tmp_path):
    page = words(built(tmp_path, _AHEAD).page("overzicht.html"))

    assert "Er staat geen audit in het dossier die nog moet komen." in page


def test_the_page_changes_when_a_checklist_goes_away(tmp_path):
    """The points come from the norm; what a team keeps decides which of them count."""
    found = pages() | {"overzicht.md": _WORK, "checklists/leeg.md": "# Leeg\n\nNiets.\n"}
    found["index.md"] = found["index.md"].replace("overzicht\n", "overzicht\nchecklists/leeg\n")
    project = Project(tmp_path / "d", found, SETTINGS)
    assert "checklists/leeg.md:1" in words(project.build().page("overzicht.html"))
    project.remove("checklists/leeg.md")
    project.write("index.md", found["index.md"].replace("checklists/leeg\n", ""))

    assert "checklists/leeg.md" not in words(project.build().page("overzicht.html"))
