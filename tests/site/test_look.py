"""What somebody meets: the front page in one screen, cards, tables on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from support.pages import report
from support.states import STATES

from .conftest import Visit, opened

pytestmark = pytest.mark.browser

_PHONE = {"width": 375, "height": 800}
#: Pages whose tables an author or we made, one of each kind.
_WITH_TABLES = (
    "docs/voorbeelddossier/overzicht",
    "docs/voorbeelddossier/jaarkalender",
    "docs/voorbeelddossier/partneroverzicht",
    "docs/voorbeelddossier/rondes/2025-10-07-ksf-taalmaatjes",
    "checklists/index",
    "docs/naslag/objecten",
)
#: Every cell of a table in list form with something in it: whether it is seen, whole.
_UNSEEN = """() => [...document.querySelectorAll("table.lijstvorm tbody :is(td, th)")]
  .filter(cell => cell.innerText.trim() || cell.textContent.trim())
  .filter(cell => {
    const box = cell.getBoundingClientRect();
    return !cell.checkVisibility() || box.left < 0 || box.right > innerWidth + 1
      || cell.scrollWidth > cell.clientWidth + 1;
  }).map(cell => cell.textContent.trim().slice(0, 60))"""
_LABELLED = """() => [...document.querySelectorAll("table.lijstvorm tbody td[data-label]")]
  .map(cell => getComputedStyle(cell, "::before").content)"""


@pytest.fixture(scope="module")
def front(browser: Browser, built) -> Iterator[Visit]:
    yield from opened(browser, built.output, "index")


@pytest.fixture
def card(browser: Browser, built) -> Iterator[Page]:
    for visit in opened(browser, built.output, "norms/samenwerking/indicatoren/indicator-2"):
        visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        yield visit.page


def test_the_front_page_answers_in_one_screen(front):
    front.page.set_viewport_size({"width": 1280, "height": 900})
    main = front.page.locator("main")
    doors = main.locator(".sd-card-title")

    assert doors.all_inner_texts() == [
        "Lezen wat de norm vraagt",
        "Ons dossier bijhouden",
        "De audit voorbereiden",
    ]
    lines = main.locator(".openregels > li")
    assert lines.count() == 3
    whole = main.get_by_role("link", name="Wat nu?")
    for part in (*doors.all(), *lines.all(), whole):
        box = part.bounding_box()
        assert box["y"] + box["height"] <= 900


def test_each_door_leads_to_a_page_of_its_own(front):
    found = front.page.locator(".sd-card a").evaluate_all(
        "links => links.map(a => a.pathname.split('/').slice(-2).join('/'))"
    )

    assert found == [
        "samenwerking/index.html",
        "beginnen/index.html",
        "gids/de-audit-voorbereiden.html",
    ]


def test_a_number_can_be_copied_and_that_is_said(card):
    button = card.get_by_role("button", name="Kopieer SAM-IND-2", exact=True)
    button.focus()
    card.keyboard.press("Enter")
    card.wait_for_function("document.querySelector('.gekopieerd').textContent")

    assert card.evaluate("navigator.clipboard.readText()") == "SAM-IND-2"
    assert card.get_by_role("status").inner_text() == "SAM-IND-2 is gekopieerd"


def test_the_number_of_a_card_is_its_lasting_link(card):
    link = card.get_by_role("link", name="SAM-IND-2", exact=True)

    assert link.get_attribute("href").endswith("/i/SAM-IND-2.html")
    link.click()
    card.wait_for_url("**/indicator-2.html#SAM-IND-2")


@pytest.mark.parametrize("name", _WITH_TABLES)
def test_on_a_phone_every_value_is_seen_under_its_own_head(browser, built, name):
    for visit in opened(browser, built.output, name):
        visit.page.set_viewport_size(_PHONE)

        assert visit.page.locator("table.lijstvorm").count()
        report(f"{name}: a value is cut off or out of sight", visit.page.evaluate(_UNSEEN))
        labels = visit.page.evaluate(_LABELLED)
        assert labels
        assert "none" not in labels


def test_to_who_listens_a_list_on_a_phone_is_still_a_table(browser, built):
    for visit in opened(browser, built.output, "docs/voorbeelddossier/overzicht"):
        counted = []
        for size in ({"width": 1280, "height": 900}, _PHONE):
            visit.page.set_viewport_size(size)
            tree = visit.page.context.new_cdp_session(visit.page).send(
                "Accessibility.getFullAXTree"
            )
            roles = [node.get("role", {}).get("value") for node in tree["nodes"]]
            counted.append(
                {role: roles.count(role) for role in ("table", "row", "cell", "rowheader")}
            )
        wide, narrow = counted
        heads = visit.page.locator("table.lijstvorm thead tr").count()

        assert narrow["table"] == wide["table"] > 0
        assert narrow["cell"] == wide["cell"] > 0
        assert narrow["rowheader"] == wide["rowheader"] > 0
        # the heads are read with each value there
        assert narrow["row"] == wide["row"] - heads


def test_reading_on_through_the_norm_stays_in_the_norm(built):
    """Over all its pages: no next page in the example, none in the lessons."""
    page, read = built.output / "norms/samenwerking/index.html", []
    while page not in read:
        read.append(page)
        following = re.search(r'class="right-next"\s+href="([^"]+)"', page.read_text("utf-8"))
        page = (page.parent / following[1]).resolve() if following else page

    norm = built.output / "norms"
    assert set(read) == {found.resolve() for found in norm.rglob("*.html")}


def test_on_the_smallest_phone_no_name_breaks_and_no_link_takes_a_line(browser, built):
    for visit in opened(browser, built.output, "docs/voorbeelddossier/index"):
        page = visit.page
        page.set_viewport_size({"width": 320, "height": 700})
        lines = "e => Math.round(e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight))"

        assert page.locator(".logo__title").first.evaluate(lines) == 1
        for heading in page.locator("main h2").all():
            tall = heading.bounding_box()["height"]
            heading.evaluate("h => h.querySelector('.headerlink').remove()")
            assert heading.bounding_box()["height"] == tall


def test_the_menu_on_a_phone_begins_with_the_tree(entered):
    opened_menu = entered(STATES["menu"]).locator("dialog[open]")
    tree = opened_menu.get_by_role("navigation").bounding_box()
    name = opened_menu.get_by_text("Licht of donker", exact=True).filter(visible=True)

    assert name.bounding_box()["y"] >= tree["y"] + tree["height"]


def test_a_search_can_be_sent_off_with_a_button(entered):
    page = entered(STATES["search"])
    page.keyboard.type("convenant")
    page.locator("dialog[open]").get_by_role("button", name="Zoeken").click()

    page.wait_for_url("**/search.html?q=convenant")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_for_who_got_lost_has_the_colours_of_the_computer(
    browser, built, tmp_path, scheme
):
    text = (built.output / "404.html").read_text(encoding="utf-8")
    lost = tmp_path / "404.html"
    lost.write_text(text.replace('"/_static', f'"{(built.output / "_static").as_uri()}'))
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(lost.as_uri())
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 27, 31)"}[scheme]
    assert page.locator("header img").evaluate("image => image.naturalWidth") > 0
    context.close()
