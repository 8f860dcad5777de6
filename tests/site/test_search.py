"""What a reader finds, in a real browser and from a folder without a server."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from statistics import fmean
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from normspoor.sphinx.search.language import SearchDutchCompounds
from support.judged import marks, questions
from support.pages import report, site_pages
from support.site import PROFIEL, Project

pytestmark = pytest.mark.browser

Ask = Callable[[str], Page]

_LINKS = "() => [...document.querySelectorAll('#search-results li a')].map(a => a.href)"
#: Every word of every page, as the script reads it: its stem and those of its parts.
_READ = """() => {
  const question = new Question("", Search.indexes);
  const reader = new Reader(question);
  const words = [...new Set([...question.texts].flatMap(splitQuery))];
  return words.map(word => [word, reader.stemsOf(word)]);
}"""
_SHIFT = """window.moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(one => window.moved += one.value))
    .observe({type: "layout-shift", buffered: true});"""


@pytest.fixture(scope="module")
def ask(browser, built) -> Iterator[Ask]:
    """The search page of the site with a question in its address; its scripts are done."""
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    page.add_init_script(_SHIFT)
    page.set_default_timeout(5000)

    def asked(question: str) -> Page:
        page.goto(
            f"{(built.output / 'search.html').as_uri()}?q={quote(question)}",
            wait_until="domcontentloaded",
        )
        return page

    yield asked
    context.close()


def found(page: Page) -> list[str]:
    """The pages that were found, best first, without their site and place."""
    site = page.url.rpartition("/")[0]
    return [
        link.removeprefix(f"{site}/").partition("#")[0].removesuffix(".html")
        for link in page.evaluate(_LINKS)
    ]


def test_people_find_what_they_look_for(ask, built, record_property):
    every = [name.removesuffix(".md") for name in (page.name for page in site_pages())]
    judged = [one for one in questions(built.output, every) if not one.place]
    done = [marks(one, found(ask(one.text))) for one in judged]

    for kind, late in (("judged", False), ("held out", True)):
        some = [one for one in done if one.question.held_out is late]
        recall, precision = fmean(o.recall for o in some), fmean(o.precision for o in some)
        first = sum(one.first for one in some)
        record_property(
            "figure",
            f"search, {len(some)} {kind} questions: recall {recall:.2f},"
            f" precision {precision:.2f}, first result right in {first}",
        )
        told = "\n".join(map(str, some))
        assert recall >= 0.90, told
        assert precision >= 0.85, told
        assert first >= 0.8 * len(some), told
    assert len(judged) >= 25


def test_an_id_leads_to_its_object_and_back_leads_to_where_one_was(ask, built):
    places = [one for one in questions(built.output, ()) if one.place]
    start = (built.output / "index.html").as_uri()
    for one in places:
        ask("beleid").goto(start)
        page = ask(one.text)
        page.wait_for_url(f"**/{one.place}")
        page.go_back()

        assert page.url == start
    assert places


def test_half_an_id_is_a_question_like_any_other(ask):
    page = ask("SAM-IND")
    page.wait_for_selector("#search-results li")

    assert "search.html" in page.url


def test_script_and_builder_read_every_word_alike(ask, built):
    read = ask("beleid").evaluate(_READ)
    language = SearchDutchCompounds({})
    text = (built.output / "searchindex.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))
    texts = [text for _, _, *said, _ in index["passages"] for text in said]
    language.learn(texts)
    found = [
        f"{word}: {stems}"
        for word, stems in read
        if [language.stem(part) for part in language.split(word)] != stems
    ]

    assert len(read) > 3000
    report("the builder and the browser read a word in the same way", found)


def test_results_stand_together_by_kind_with_their_number(ask):
    page = ask("overeenkomst")
    kinds = page.evaluate(
        """() => [...document.querySelectorAll("#search-results section")].map(one => [
          document.getElementById(one.getAttribute("aria-labelledby")).innerText,
          one.querySelectorAll("li").length])"""
    )

    assert {"De norm", "Hulp: gids, uitleg en naslag", "Checklists", "Dossier"} == {
        heading.rpartition(" ")[0] for heading, _ in kinds
    }
    assert all(heading.endswith(f"({number})") for heading, number in kinds)
    assert page.locator("[role=status]").inner_text() == (
        f"{sum(number for _, number in kinds)} bladzijden gevonden voor “overeenkomst”."
    )


def test_a_result_shows_the_words_and_leads_to_their_place(ask):
    first = ask("kwaliteitscirkel begrip").locator("#search-results li").first

    assert first.locator("mark").count()
    assert first.locator("a").get_attribute("href").endswith("#BEGRIP-PDCA")


@pytest.mark.parametrize("slip", ["evalutie", "evaluuatie", "evalaatie", "evaluaite"])
def test_a_slip_of_one_letter_is_told(ask, slip):
    told = ask(slip).locator("[role=status]").inner_text()

    assert re.fullmatch(r"Bedoelde je “evaluatie”\? \d+ bladzijden gevonden\.", told)


def test_a_word_that_is_nowhere_is_told(ask):
    assert ask("zwrtqx").locator("[role=status]").inner_text() == (
        "Niets gevonden voor “zwrtqx”. Probeer een ander woord, of kijk in het menu."
    )


@pytest.mark.parametrize("query", ["de", "wie is dat", "2"])
def test_a_question_that_says_nothing_is_told_so(ask, query):
    page = ask(query)

    assert page.locator("[role=status]").inner_text() == (
        f"“{query}” is te gewoon om op te zoeken. Typ er een woord bij dat meer zegt."
    )
    assert not found(page)


def test_a_word_that_is_nowhere_does_not_spoil_the_others(ask):
    alone = found(ask("kwaliteitscirkel"))
    page = ask("zwrtqx kwaliteitscirkel")

    assert found(page) == alone
    assert page.locator("[role=status] p").all_inner_texts() == [
        "Het woord “zwrtqx” staat op geen enkele bladzijde.",
        f"{len(alone)} bladzijden gevonden voor “kwaliteitscirkel”.",
    ]


@pytest.mark.parametrize("number", range(1, 6))
def test_a_number_belongs_to_the_word_before_it(ask, number):
    assert found(ask(f"indicator {number}"))[0].endswith(f"/indicator-{number}")


def test_a_word_without_that_number_anywhere_is_found_alone(ask):
    page = ask("indicator 99")

    assert found(page) == found(ask("indicator"))


def test_a_compound_with_a_noun_is_not_about_its_verb(ask):
    assert "norms/samenwerking/kanttekeningen" not in found(ask("tekenen"))
    assert "norms/samenwerking/kanttekeningen" in found(ask("kanttekening"))


def test_the_guide_stands_above_the_list_of_all_fields(ask):
    pages = found(ask("wie ondertekent"))

    assert pages.index("docs/gids/een-overeenkomst-maken") < min(
        pages.index(f"docs/naslag/{name}") for name in ("objecten", "controles")
    )


def test_words_that_are_nowhere_together_are_told(ask):
    told = ask("kwekerij toezicht kwaliteitscirkel").locator("[role=status]").inner_text()

    assert told.startswith("Nergens staan al je woorden bij elkaar.")


def test_words_of_a_language_of_machines_are_only_words(ask):
    page = ask("constructor __proto__ toString hasOwnProperty")

    assert "constructor" in page.locator("[role=status]").inner_text()


def test_it_goes_by_keyboard(ask):
    page = ask("kwaliteitscirkel")
    page.locator("#zoekvraag").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Zoek"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#search-results li') !== null")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "search.html" not in page.url


def test_the_other_results_fold_out(ask):
    page = ask("partner")
    more = page.locator("#search-results details").first
    hidden = more.locator("a").first

    assert not hidden.is_visible()
    more.locator("summary").focus()
    page.keyboard.press("Enter")
    assert hidden.is_visible()


def test_nothing_moves_when_the_results_come_in(ask):
    page = ask("samenwerking")
    page.wait_for_timeout(500)

    assert page.evaluate("window.moved") < 0.05


def test_without_script_the_page_says_what_to_do(browser, built):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built.output / "search.html").as_uri())

    assert "Zoeken werkt alleen als scripts aanstaan" in page.inner_text("main")
    context.close()


@pytest.fixture(scope="module")
def neighbours(tmp_path_factory) -> tuple[str, str]:
    """The search pages of a dossier and of the norm beside it, both small."""
    folder = tmp_path_factory.mktemp("buren")
    evil = "Een `<img src=x onerror=document.title='kwaad'>` en `</script>` bij de kwekerij."
    dossier = Project(
        folder / "d", {"index.md": f"# Ons dossier\n\n{evil}\n\n{PROFIEL}"},
    )  # fmt: skip
    norm = Project(
        folder / "n",
        {"index.md": "# De norm\n\nGa samen naar een bloementuin.\n"},
        'normspoor_dossier_url = "../index.html"\n',
    )
    own = dossier.build().output
    norm.build(output="norm").output.rename(own / "norm")
    return (own / "search.html").as_uri(), (own / "norm" / "search.html").as_uri()


def test_the_norm_finds_what_is_in_the_dossier_beside_it(browser, neighbours):
    page = browser.new_page()
    page.goto(f"{neighbours[1]}?q=kwekerij")
    link = page.locator("#search-results a").first

    assert link.inner_text() == "Ons dossier"
    link.click()
    assert page.locator("h1").inner_text().startswith("Ons dossier")
    page.close()


def test_text_from_outside_stays_text(browser, neighbours):
    page = browser.new_page()
    page.goto(f"{neighbours[0]}?q={quote('kwekerij <img src=x>')}")

    assert "<img src=x onerror=" in page.locator("#search-results p").first.inner_text()
    assert not page.locator("main img").count()
    assert page.title() != "kwaad"
    page.close()


def test_the_weight_of_a_search_is_known(built, record_property):
    size = len(gzip.compress((built.output / "searchindex.js").read_bytes(), mtime=0))
    record_property("figure", f"search: the index weighs {size / 1000:.0f} kB compressed")

    assert size < 400_000
