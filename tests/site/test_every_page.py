"""Every page of the site, for every reader: opened once and then looked at in many ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import PurePosixPath
from time import perf_counter

import pytest
from playwright.sync_api import Browser, Page

from normspoor.adapters.build import Built
from support.axe import colour_violations, violations
from support.pages import report, site_pages
from support.reader import LARGE, SPACIOUS, broken, colour, settle, styled, widen

pytestmark = pytest.mark.browser

NAMES = ["search", *(page.name.removesuffix(".md") for page in site_pages())]
#: The pages by the folder in which they stand; a folder is the work of one process.
FOLDERS = {
    folder: tuple(names)
    for folder, names in groupby(
        sorted(NAMES, key=lambda name: PurePosixPath(name).parts[:-1]),
        key=lambda name: str(PurePosixPath(name).parent),
    )
}
MODES = ("1280 light", "1280 dark", "375 dark", "375 light")


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab of a browser, in which page after page is opened."""
    # colours that are still on their way from light to dark are nobody's colours
    context = browser.new_context(locale="nl-NL", reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def known() -> dict[str, set[str]]:
    """The kinds of text of which the colours were looked at, in each mode."""
    return defaultdict(set)


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_page_can_be_used_by_everybody(
    tab: Page,
    built: Built,
    known: dict[str, set[str]],
    folder: str,
    record_property: Callable[[str, object], None],
):
    """Axe and our own rules, wide and narrow, light and dark, with space and with large letters.

    On each page axe runs all its rules, wide and narrow.  Those about colours take ten times as
    long as the others together, so in each of the four modes they look once at each kind of text.
    """
    start, found, axe = perf_counter(), [], 0
    for name in FOLDERS[folder]:
        tab.set_viewport_size({"width": 1280, "height": 900})
        tab.emulate_media(color_scheme="light")
        tab.goto((built.output / f"{name}.html").as_uri())
        for way, every in _looked_at(tab, known):
            found += [f"{name}, {way}: {one}" for one in every]
            axe += len(every) if way.startswith("axe") else 0
    seconds = round(perf_counter() - start)
    record_property(
        "figure",
        f"axe-core in {folder}: {len(FOLDERS[folder])} pages x {len(MODES)} modes, "
        f"{axe} violations, {seconds} s with our own rules",
    )
    report(f"the pages in {folder} can be used by everybody", found)


def _looked_at(page: Page, known: dict[str, set[str]]) -> Iterator[tuple[str, list[str]]]:
    """Each way to look at a page, and what is wrong with it seen in that way."""
    wide, wide_dark, narrow_dark, narrow = MODES
    yield "its structure", broken(page, "structure")
    yield "1280", broken(page, "room")
    yield f"axe, {wide}", violations(page, known[wide])
    with styled(page, SPACIOUS):
        yield "1280 with more space", broken(page, "room")
    with styled(page, LARGE):
        yield "1280 with large letters", broken(page, "room")
    colour(page, "dark")
    yield f"axe, {wide_dark}", colour_violations(page, known[wide_dark])
    widen(page, 375)
    yield f"axe, {narrow_dark}", colour_violations(page, known[narrow_dark])
    colour(page, "light")
    settle(page)
    yield f"axe, {narrow}", violations(page, known[narrow])
    widen(page, 320)
    yield "320", broken(page, "room")
    with styled(page, SPACIOUS):
        yield "320 with more space", broken(page, "room")
