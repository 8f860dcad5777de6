"""The page of a comparison in a real browser, opened from disk: for every reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from normspoor.core.report.comparison import compare
from normspoor.report.html.comparison import html_of
from support.axe import colour_violations, violations
from support.chromium import running
from support.keyboard import walk
from support.pages import report
from support.reader import LARGE, SPACIOUS, broken, styled
from support.sample_report import make
from support.two_reports import comparable

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests here."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A comparison with awkward titles, new and gone objects, and fields that changed."""
    then = comparable(make(partners=8, collaborations=2, evidence=8, awkward=True))
    now = comparable(make(partners=2, collaborations=9, evidence=16, awkward=True))
    changed = {
        key: replace(one, text="Anders.\n\nEn meer.", fields=(("Vindplaats", one.title),))
        for key, one in now.things.items()
    }
    now = replace(now, things=changed, head=replace(now.head, edition="publiek"))
    path = tmp_path_factory.mktemp("vergelijk") / "verschil.html"
    path.write_text(html_of(compare(then, now)), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Browser, place: Path) -> Iterator[Page]:
    """The page, opened by somebody who was never there; an error of it fails the test."""
    errors: list[str] = []
    context = browser.new_context(locale="nl-NL")
    opened = context.new_page()
    opened.on("console", lambda said: errors.append(said.text))
    opened.on("requestfailed", lambda asked: errors.append(asked.url))
    opened.goto(place.as_uri())
    yield opened
    context.close()
    report("the browser complains", errors)


@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    report(f"at {width}, light", violations(page))
    page.emulate_media(color_scheme="dark")
    report(f"at {width}, dark", colour_violations(page, set()))


def test_the_page_is_one_tree_and_fits(page):
    report("the structure of the page", broken(page, "structure"))
    for width in (1280, 640, 320):
        page.set_viewport_size({"width": width, "height": 900})
        report(f"at {width}", broken(page, "room"))


@pytest.mark.parametrize("style", [SPACIOUS, LARGE], ids=["spacious", "large"])
def test_more_room_or_larger_letters_lose_nothing(browser, place, style):
    page = browser.new_page(bypass_csp=True, viewport={"width": 1280, "height": 900})
    page.goto(place.as_uri())

    with styled(page, style):
        report("with more room or larger letters", broken(page, "room"))
    page.close()


def test_the_keyboard_reaches_everything(page):
    walked = walk(page)

    report("a stop of the keyboard", [*walked.wrong, *walked.missed])
    assert walked.stops == 8  # one past the head, and one for every section


def test_on_paper_the_parts_follow_each_other(page):
    page.emulate_media(media="print")
    breaks = page.locator(".deel, .deel section").evaluate_all(
        "all => all.map(one => getComputedStyle(one).breakBefore)"
    )

    assert set(breaks) == {"auto"}
