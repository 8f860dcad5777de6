"""A real browser and the real site, each started once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from normspoor.adapters.build import Built
from support.chromium import running
from support.paper import Paper, printed
from support.states import State

#: One page of each kind.
PAGES = (
    "index",
    "norms/samenwerking/indicatoren/indicator-2",
    "docs/voorbeelddossier/samenwerkingen/taalmaatjes",
    "docs/voorbeelddossier/overzicht",
    "checklists/indicatoren",
    "docs/naslag/objecten",
)


@dataclass
class Visit:
    """A page as a first visitor gets it, and what happened while it was opened."""

    name: str
    page: Page
    site: Path
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="session", params=PAGES)
def visit(request: pytest.FixtureRequest, browser: Browser, built: Built) -> Iterator[Visit]:
    """Each page in turn, opened once and by somebody who was never there before."""
    for one in opened(browser, built.output, request.param):
        one.page.wait_for_load_state("networkidle")  # what it asks for late counts as well
        yield one


@pytest.fixture(scope="session")
def overview(browser: Browser, built: Built) -> Iterator[Visit]:
    """The page with the matrices of the example dossier."""
    yield from opened(browser, built.output, "docs/voorbeelddossier/overzicht")


@pytest.fixture(scope="session")
def search(browser: Browser, built: Built) -> Iterator[Visit]:
    """The page with search results."""
    yield from opened(browser, built.output, "search", "?q=overeenkomst")


@pytest.fixture(scope="session")
def on_paper(
    browser: Browser, built: Built, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Paper]:
    """A page of the site as it comes out of a printer; each is printed once."""

    @cache
    def of_page(name: str) -> Paper:
        folder = tmp_path_factory.mktemp("papier")
        (paper,) = [printed(visit.page, folder) for visit in opened(browser, built.output, name)]
        return paper

    return of_page


@pytest.fixture(params=(*PAGES, "search"))
def kind(request: pytest.FixtureRequest) -> str:
    """The name of a page of each kind in turn."""
    name: str = request.param
    return name


@pytest.fixture
def entered(browser: Browser, built: Built) -> Iterator[Callable[..., Page]]:
    """Go to a page and do what a state says, as a reader with settings of their own."""
    contexts = []

    def enter(state: State, **settings: str) -> Page:
        window = {"width": state.width, "height": 900}
        wanted = {"locale": "nl-NL", "reduced_motion": "reduce", **settings}
        contexts.append(browser.new_context(viewport=window, **wanted))
        page = contexts[-1].new_page()
        page.goto((built.output / f"{state.page}.html").as_uri() + state.rest)
        state.act(page)
        return page

    yield enter
    for context in contexts:
        context.close()


def opened(browser: Browser, site: Path, name: str, query: str = "") -> Iterator[Visit]:
    """A page in a context of its own, with its errors and requests from the first byte on."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    visit = Visit(name, context.new_page(), site)
    visit.page.on(
        "console",
        lambda said: visit.errors.append(said.text) if said.type in ("error", "warning") else None,
    )
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on("request", lambda asked: visit.requests.append(asked.url))
    visit.page.goto(f"{(site / f'{name}.html').as_uri()}{query}")
    yield visit
    context.close()
