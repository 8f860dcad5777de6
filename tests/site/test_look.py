"""What somebody meets: the front page in one screen, cards, matrices and tables on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from support.pages import report
from support.site import PROFIEL, Project
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
_ROWS = """() => [...document.querySelectorAll("#matrix-1 tbody tr")]
  .filter(row => row.checkVisibility()).map(row => [row.className, row.innerText])"""
_TIMES_SLOWER = 4


@pytest.fixture(scope="module")
def front(browser: Browser, built) -> Iterator[Visit]:
    yield from opened(browser, built.output, "index")


@pytest.fixture
def matrix(browser: Browser, built) -> Iterator[Page]:
    for visit in opened(browser, built.output, "docs/voorbeelddossier/overzicht"):
        yield visit.page


@pytest.fixture
def card(browser: Browser, built) -> Iterator[Page]:
    for visit in opened(browser, built.output, "norms/samenwerking/indicatoren/indicator-2"):
        visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        yield visit.page


def _shown(page: Page) -> list[str]:
    """The rows of the first matrix that are seen and that are no head or sub-total."""
    return [text for css, text in page.evaluate(_ROWS) if "groep" not in css and "subt" not in css]


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


def test_a_filter_works_by_keyboard_and_says_how_many_rows_are_left(matrix):
    form = matrix.locator("form.matrixfilter").first
    before = len(_shown(matrix))
    form.get_by_label("Onderwerp").focus()
    matrix.keyboard.press("t")  # a native choice goes to the first that begins so
    said = form.get_by_role("status")

    assert form.get_by_label("Onderwerp").input_value() == "taalhuis"
    left = len(_shown(matrix))
    assert 0 < left < before
    assert said.inner_text() == f"{left} van {before} rijen"
    heads = [text.strip() for css, text in matrix.evaluate(_ROWS) if "groep" in css]
    assert heads == ["Taalhuis"]


def test_both_choices_count_for_the_same_subject(matrix):
    form = matrix.locator("form.matrixfilter").first
    form.get_by_label("Onderwerp").select_option("organisatie")
    form.get_by_label("Stand").select_option("geen bewijs")

    assert [text.partition("\n")[0].partition("\t")[0] for text in _shown(matrix)] == [
        "Gewenste resultaten zijn concreet"
    ]
    # a sub-total of all rows would not be true of this one
    assert not [css for css, _ in matrix.evaluate(_ROWS) if "subtotaal" in css]


def test_on_paper_no_row_is_hidden(matrix):
    everything = len(matrix.evaluate(_ROWS))
    form = matrix.locator("form.matrixfilter").first
    form.get_by_label("Onderwerp").select_option("ido")
    matrix.emulate_media(media="print")

    assert len(matrix.evaluate(_ROWS)) == everything
    assert not form.is_visible()


def test_without_a_script_there_is_nothing_to_choose_and_every_row_is_there(browser, built):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built.output / "docs/voorbeelddossier/overzicht.html").as_uri())

    assert not page.locator("form.matrixfilter").first.is_visible()
    assert (
        page.locator("#matrix-1 tbody tr:visible").count()
        == page.locator("#matrix-1 tbody tr").count()
    )
    context.close()


def test_the_row_and_the_column_where_somebody_stands_light_up(matrix):
    link = matrix.locator("#matrix-1 tbody td a").first
    link.focus()
    column = link.evaluate("link => link.closest('td').cellIndex")
    lit = matrix.locator("#matrix-1 .kolom").evaluate_all("cells => cells.map(c => c.cellIndex)")
    veil = "e => getComputedStyle(e).backgroundImage.startsWith('linear-gradient')"

    assert set(lit) == {column}
    assert len(lit) > 10
    assert link.locator("xpath=ancestor::tr/th").evaluate(veil)
    assert not matrix.locator("#matrix-1 tbody tr th[scope=row]").last.evaluate(veil)


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
        assert "none" not in visit.page.evaluate(_LABELLED)


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


def test_a_matrix_of_three_hundred_rows_is_filtered_quickly(browser, tmp_path, record_property):
    for visit in opened(browser, _large(tmp_path), "index"):
        slow = visit.page.context.new_cdp_session(visit.page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": _TIMES_SLOWER})
        took = visit.page.evaluate(
            """() => {
              const choice = document.querySelector("form.matrixfilter select");
              const start = performance.now();
              choice.value = "taalhuis";
              choice.dispatchEvent(new Event("change", {bubbles: true}));
              document.body.offsetHeight;
              return performance.now() - start;
            }"""
        )
        left = visit.page.locator("tbody tr[data-stand]:visible").count()

        record_property("figure", f"filter 300 rows, CPU {_TIMES_SLOWER}x slower: {took:.0f} ms")
        assert left == 100
        assert took < 1000


def test_reading_on_through_the_norm_stays_in_the_norm(built):
    """Over all its pages: no next page in the example, none in the lessons."""
    page, read = built.output / "norms/samenwerking/index.html", []
    while page not in read:
        read.append(page)
        following = re.search(r'class="right-next"\s+href="([^"]+)"', page.read_text("utf-8"))
        page = (page.parent / following[1]).resolve() if following else page

    norm = built.output / "norms"
    assert set(read) == {found.resolve() for found in norm.rglob("*.html")}


def _large(folder):
    """The site of a dossier with three hundred partners, a third of them of the taalhuis."""
    partner = ":::{partner} Partner %d\n:id: PART-%d\n:scope: %s\n:rollen: partner\n:::\n"
    subjects = ("organisatie", "organisatie", "taalhuis")
    partners = "\n".join(partner % (n, n, subjects[n % 3]) for n in range(300))
    matrix = "# Begin\n\nWie doet mee?\n\n:::{matrix}\n:soort: partner-rol\n:::\n\n"
    return Project(folder / "d", {"index.md": matrix + PROFIEL + "\n" + partners}).build().output


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
