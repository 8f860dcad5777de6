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
    for summary in page.locator("summary").all():
        summary.click()


STATES = {
    "menu": State(INDICATOR, 375, press("Menu")),
    "on this page": State(INDICATOR, 375, press("Op deze pagina")),
    "light or dark": State(INDICATOR, 1280, press("Licht of donker")),
    "search": State(INDICATOR, 1280, press("Zoeken")),
    "search on a phone": State(INDICATOR, 375, press("Zoeken")),
    "unfolded": State(INDICATOR, 1280, unfold),
    "unfolded on a phone": State(INDICATOR, 375, unfold),
    "sent to a place": State(INDICATOR, 375, rest="#SAM-IND-2"),
    "words found": State(INDICATOR, 1280, rest="?highlight=criteria"),
    "results": State(
        "search", 1280, lambda page: page.locator("#search-results li").first.wait_for(),
        "?q=overeenkomst",
    ),
    "results on a phone": State(
        "search", 375, lambda page: page.locator("#search-results li").first.wait_for(),
        "?q=overeenkomst",
    ),
    "nothing found": State(
        "search", 375, lambda page: page.locator(".search-summary").wait_for(), "?q=xyzzy"
    ),
}  # fmt: skip
