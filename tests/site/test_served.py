"""Every page as a good host serves it: under a strict policy, with nothing missing or moving.

The policy is ``support.serve.POLICY``; the page about hosting gives the same to whoever puts a
site on the web.  Every page is visited on a desktop, and one of each kind on a phone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from support.pages import ROOT, report
from support.serve import POLICY, Served, serving

pytestmark = pytest.mark.browser

WIDTHS = (1280, 375)
#: The pages are dealt out over this many tests, so that processes can share them.
PARTS = 8
KINDS = (
    "index",
    "search",
    "norms/samenwerking/indicatoren/indicator-2",
    "docs/voorbeelddossier/samenwerkingen/taalmaatjes",
    "docs/voorbeelddossier/overzicht",
    "docs/voorbeelddossier/netwerk",
    "checklists/indicatoren",
    "docs/naslag/objecten",
)
NORM = "norms/samenwerking/indicatoren/indicator-2"
#: What moved after it was drawn; what the reader causes does not count, nor the pixel by which
#: the columns of a long table settle while it comes in (0.1 is what is called a good page).
_WATCH = """
  window.moved = [];
  new PerformanceObserver(list => {
    for (const one of list.getEntries()) if (!one.hadRecentInput && one.value >= 0.001)
      window.moved.push(one.value.toFixed(4) + " " + one.sources
        .map(source => (source.node?.outerHTML ?? "text").slice(0, 80)).join(" | "));
  }).observe({ type: "layout-shift", buffered: true });
"""
#: Two frames later all that was drawn has been compared.
_MOVED = """() => new Promise(done =>
  requestAnimationFrame(() => requestAnimationFrame(() => done(window.moved))))"""


@contextmanager
def visitor(browser: Browser, served: Served, width: int) -> Iterator[tuple[Page, list[str]]]:
    """A page of somebody who was never there, and what the browser complains about."""
    context = browser.new_context(viewport={"width": width, "height": 800}, locale="nl-NL")
    page, trouble = context.new_page(), []
    page.add_init_script(_WATCH)
    page.on("console", lambda said: trouble.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("request", lambda asked: trouble.append(f"asks for {asked.url}")
            if not asked.url.startswith(served.url) else None)  # fmt: skip
    yield page, trouble
    context.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_keeps_to_the_policy_and_keeps_still(browser, built, part):
    # an address only sends on, so it is gone before it can be looked at
    pages = (path for path in built.output.rglob("*.html") if path.parent.name != "i")
    names = sorted(path.relative_to(built.output).as_posix() for path in pages)
    on_phone = [f"{name}.html" for name in KINDS]
    found = []
    with serving(built.output) as served:
        for width, visited in zip(WIDTHS, (names, on_phone), strict=True):
            with visitor(browser, served, width) as (page, trouble):
                for name in visited[part::PARTS]:
                    page.goto(f"{served.url}/{name}")
                    found += [f"{name} at {width}: {one}" for one in trouble]
                    found += [f"{name} at {width} moves {one}" for one in page.evaluate(_MOVED)]
                    trouble.clear()
    found += [f"{one.path}: {one.status}" for one in served.sent if one.status != 200]

    report("a page breaks the policy, asks for what is not there or moves", found)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("late", [".html", ".svg"])
def test_nothing_moves_when_a_part_comes_late(browser, built, width, late):
    with (
        serving(built.output, late=(late,)) as served,
        visitor(browser, served, width) as (page, _),
    ):
        page.goto(f"{served.url}/{NORM}.html")
        moved = page.evaluate(_MOVED)

    report(f"something moves at {width} pixels when a part of {late} comes in", moved)


def test_the_chosen_colours_are_there_from_the_first_paint_on(browser, built):
    with serving(built.output) as served, visitor(browser, served, 1280) as (page, trouble):
        page.goto(f"{served.url}/{NORM}.html")
        switch = page.get_by_role("button", name="Licht of donker: Zoals je computer")
        switch.click()
        page.get_by_role("button", name="Donker", exact=True).click()
        said = page.locator(".theme-switch-button:visible").inner_text()
        focused = page.evaluate("document.activeElement.className")
        page.add_init_script(
            "addEventListener('DOMContentLoaded', () => "
            "window.early = document.documentElement.dataset.theme, true)"
        )
        # the script of the theme runs after that, so what is there by then is ours
        page.route("**/pydata-sphinx-theme.js*", lambda route: route.abort())
        page.goto(f"{served.url}/index.html")

        assert page.evaluate("window.early") == "dark"
        assert "Donker" in said
        assert "theme-switch-button" in focused
        assert [one for one in trouble if "ERR_FAILED" not in one] == []


def test_a_computer_in_the_dark_gets_a_dark_page_at_once(browser, built):
    with serving(built.output) as served, visitor(browser, served, 1280) as (page, _):
        page.emulate_media(color_scheme="dark")
        page.route("**/pydata-sphinx-theme.js*", lambda route: route.abort())
        page.goto(f"{served.url}/{NORM}.html")

        assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_the_menus_of_a_phone_work_under_the_policy(browser, built):
    with serving(built.output) as served, visitor(browser, served, 375) as (page, trouble):
        page.goto(f"{served.url}/{NORM}.html")
        page.get_by_role("button", name="Menu").click()
        page.get_by_role("button", name="Donker", exact=True).click()
        dark = page.evaluate("document.documentElement.dataset.theme")
        page.get_by_role("button", name="Sluiten").click()
        page.get_by_role("button", name="Op deze pagina").click()
        page.get_by_role("link", name="Kanttekeningen", exact=True).last.click()

        assert dark == "dark"
        assert page.url.endswith("#kanttekeningen")
        assert trouble == []


def test_searching_works_under_the_policy(browser, built):
    with serving(built.output) as served, visitor(browser, served, 1280) as (page, trouble):
        page.goto(f"{served.url}/{NORM}.html")
        page.keyboard.press("Control+k")
        page.keyboard.type("overeenkomst")
        page.keyboard.press("Enter")
        page.wait_for_selector("#search-results li a")
        page.locator("#search-results li a").first.click()
        page.wait_for_selector("h1")

        assert [one.path for one in served.sent if one.status != 200] == []
        assert trouble == []


def test_the_page_about_hosting_gives_this_policy():
    page = (ROOT / "docs/naslag/website.md").read_text(encoding="utf-8")

    assert POLICY in re.sub(r"\s+", " ", page)
