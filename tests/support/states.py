"""What a reader can open on the site.  Add a line here when something new can be opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

INDICATOR = "norms/samenwerking/indicatoren/indicator-2"


@dataclass(frozen=True)
class State:
    """A page in a window of some width, and what a reader does there."""

    page: str
    width: int
    act: Callable[[Page], object] = lambda _: None
    #: What stands behind the address of the page: a question or a place.
    rest: str = ""


def press(name: str) -> Callable[[Page], object]:
    """Press the button of that name; of those for wide and narrow only one is seen."""
    return lambda page: page.get_by_role("button", name=name).filter(visible=True).first.click()


def unfold(page: Page) -> None:
    """Open everything that is folded."""
    for summary in page.locator("main summary").all():
        summary.click()


def see(what: str) -> Callable[[Page], object]:
    """Wait until it is there."""
    return lambda page: page.locator(what).first.wait_for()


def filter_rows(page: Page) -> None:
    """Choose which rows of a matrix to see."""
    page.locator("form.matrixfilter select").first.select_option(index=1)


STATES = {
    "menu": State(INDICATOR, 375, press("Menu")),
    "on this page": State(INDICATOR, 375, press("Op deze pagina")),
    "light or dark": State(INDICATOR, 1280, press("Licht of donker")),
    "search": State(INDICATOR, 1280, press("Zoeken")),
    "search on a phone": State(INDICATOR, 375, press("Zoeken")),
    "unfolded": State(INDICATOR, 1280, unfold),
    "unfolded on a phone": State(INDICATOR, 375, unfold),
    "sent to a place": State(INDICATOR, 375, rest="#SAM-IND-2"),
    "a branch of the menu": State(
        INDICATOR, 1280, lambda page: page.locator(".bd-links summary").last.click()
    ),
    "rows of a matrix": State("docs/voorbeelddossier/overzicht", 1280, filter_rows),
    "rows on a phone": State("docs/voorbeelddossier/overzicht", 375, filter_rows),
    "results": State("search", 1280, see("#search-results li"), "?q=overeenkomst"),
    "results on a phone": State("search", 375, see("#search-results li"), "?q=overeenkomst"),
    "nothing found": State("search", 375, see("#zoekstand:not(:empty)"), "?q=xyzzy"),
}
