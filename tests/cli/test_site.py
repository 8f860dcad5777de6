"""``normspoor site``: a site that works from the disk, with the norm's own pages beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from support.dossier import DAY, TOO_EARLY, Run, normspoor, pages_in, place_of
from support.english import english_in
from support.html_reading import pages as html_pages
from support.html_reading import reading
from support.pages import report
from support.recorded import git
from support.site_links import dead_links

#: Where a browser fetches something by itself.
LOADING = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}
#: Links in the head that only say something about the page.
ONLY_SAYS = {"canonical", "index", "search", "next", "prev", "author", "copyright", "top", "up"}


@dataclass
class Page:
    """What a page offers and what it asks."""

    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.page.links.append(given["href"])
        asked = given.get(LOADING.get(tag, ""), "")
        if asked and given.get("rel") not in ONLY_SAYS:
            self.page.loaded.append(asked)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    found = {}
    for path in pages_in(site):
        if "_static" in path.parts:
            continue  # the theme leaves a template there
        reader = _Reader()
        reader.feed(path.read_text(encoding="utf-8"))
        found[path.resolve()] = reader.page
    return found


def test_the_site_says_where_it_stands(filled: Path, site_run: Run) -> None:
    assert site_run.code == 0
    assert site_run.out == f"Klaar. Open {filled}/_build/site/index.html in je browser.\n"
    assert [path.name for path in (filled / "_build").iterdir()] == ["site"]


def test_the_pages_of_the_team_and_of_the_norm_are_there(site: Path) -> None:
    for name in (
        "index.html",
        "dossier/samenwerkingen/eerste-samenwerking.html",
        "checklists/indicatoren.html",
        "checklists/succesfactoren.html",
        "norm/index.html",
        "norm/norms/samenwerking/index.html",
        "norm/norms/samenwerking/indicatoren/indicator-1.html",
        "norm/docs/beginnen/index.html",
        "norm/docs/gids/evalueren.html",
        "norm/docs/uitleg/vier-fasen.html",
        "norm/docs/naslag/begrippen.html",
        "norm/checklists/succesfactoren.html",
    ):
        assert (site / name).is_file(), name
    assert not list(site.rglob("*.doctrees"))
    assert not (site / "norm" / "docs" / "voorbeelddossier").exists()


def test_the_first_page_of_the_norm_leads_to_every_part(
    site: Path, pages: dict[Path, Page]
) -> None:
    links = set(pages[site.resolve() / "norm" / "index.html"].links)
    parts = [f"docs/{name}" for name in ("beginnen", "gids", "uitleg", "naslag")]
    for part in ("norms/samenwerking", "checklists", *parts):
        assert f"{part}/index.html" in links, part


def test_the_norm_is_linked_from_every_depth(site: Path, pages: dict[Path, Page]) -> None:
    start = "norm/norms/samenwerking/index.html#SAM-NORM"
    assert start in pages[site / "index.html"].links
    deeper = pages[site / "checklists" / "indicatoren.html"].links
    assert "../norm/checklists/indicatoren.html#LIJST-INDICATOREN" in deeper
    deepest = pages[site / "dossier" / "hulpmiddelen" / "afwegen.html"].links
    assert "../../norm/docs/naslag/hulpmiddelen.html#LP-TOOL-1" in deepest


def test_a_link_to_the_norm_shows_what_the_norm_says_and_no_code(site: Path) -> None:
    start = (site / "index.html").read_text(encoding="utf-8")
    (shown,) = re.findall(r'href="norm/[^"]+#SAM-NORM"[^>]*>(.*?)</a>', start)
    assert re.sub(r"<[^>]+>", "", shown) == "Norm Samenwerking"


def test_every_link_leads_to_a_page_and_a_place_that_exist(site: Path) -> None:
    report("a link leads nowhere", dead_links(site))


def test_every_object_has_an_address_in_the_site_that_shows_it(site: Path) -> None:
    for name in ("i/PART-BRUG", "norm/i/SAM-IND-2"):
        assert (site / f"{name}.html").is_file(), name
    assert not (site / "i" / "SAM-IND-2.html").exists()
    assert not (site / "norm" / "404.html").exists()


def test_the_pages_of_a_team_are_dutch_too(site: Path) -> None:
    found = {
        f"{path.relative_to(site)}: {said.text}"
        for path in html_pages(site)
        for said in reading(path).words
        if english_in(said.text)
    }
    report("a reader meets English", sorted(found))


def test_nothing_is_fetched_from_the_network(site: Path, pages: dict[Path, Page]) -> None:
    loaded = {
        f"{path.relative_to(site)}: {address}"
        for path, page in pages.items()
        for address in page.loaded
        if urlsplit(address).scheme not in ("", "data") or address.startswith("//")
    }
    assert loaded == set()
    assert sum(len(page.loaded) for page in pages.values()) > len(pages)


def test_styles_fetch_nothing_from_the_network(site: Path) -> None:
    for path in pages_in(site, "*.css"):
        text = path.read_text(encoding="utf-8")
        assert "url(http" not in text, path
        assert "url(//" not in text, path
        assert not re.search(r"@import\s+[\"']?(url\()?[\"']?(https?:)?//", text), path


def test_the_day_that_was_asked_is_on_the_page(site: Path) -> None:
    page = (site / "checklists" / "indicatoren.html").read_text(encoding="utf-8")
    assert "21 november 2026" in page.split("toetsuitslag-1", 1)[1]


def test_the_version_that_git_recorded_is_at_the_foot_of_a_page(tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text('extensions = ["normspoor.sphinx"]\n', encoding="utf-8")
    (tmp_path / "index.md").write_text("# Begin\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Begin")
    done = normspoor("site", tmp_path, "--peildatum", DAY, cwd=tmp_path)
    assert done.code == 0, done.text
    page = (tmp_path / "_build" / "site" / "index.html").read_text(encoding="utf-8")
    commit = git(tmp_path, "rev-parse", "HEAD")[:7]
    assert f"Stand van 21 november 2026 · versie {commit} van 20 november 2026</p>" in page


def test_the_norms_own_pages_are_the_same_on_every_day(site: Path) -> None:
    page = (site / "norm" / "index.html").read_text(encoding="utf-8")
    assert '<p class="stempel">Versie 2026.1</p>' in page


@pytest.fixture
def copy(filled: Path, site: Path, copy_of: Callable[[Path], Path]) -> Path:
    """The filled dossier with its site, so that the norm's pages need not be made again."""
    return copy_of(filled)


def test_a_mistake_is_told_with_its_place_and_the_site_is_made_all_the_same(copy: Path) -> None:
    page = copy / "dossier" / "partners.md"
    page.write_text(page.read_text("utf-8").replace(":soort:", ":srt:"), encoding="utf-8")
    of_norm = copy / "_build" / "site" / "norm" / "norms" / "samenwerking" / "index.html"
    before = of_norm.stat().st_mtime_ns
    done = normspoor("site", copy, "--peildatum", TOO_EARLY, cwd=copy)
    place = place_of(copy, "dossier/partners.md", "PART-BRUG")
    told = [line for line in done.err.splitlines() if "'srt'" in line]
    assert done.code == 0
    assert len(told) == 1
    assert told[0].startswith(f"{place}: een partner kent geen veld 'srt'. ")
    assert "WARNING" not in done.text
    checklist = copy / "_build" / "site" / "checklists" / "indicatoren.html"
    assert "15 januari 2026" in checklist.read_text(encoding="utf-8"), "the day that was asked"
    assert done.out.startswith("Klaar, met 1 melding hierboven. Open ")
    assert of_norm.stat().st_mtime_ns == before, "the norm did not change, so it is kept"


def test_a_folder_without_a_dossier_cannot_be_used(tmp_path: Path) -> None:
    done = normspoor("site", cwd=tmp_path)
    assert done.code == 2
    assert done.err.splitlines()[-1].startswith(".: hier staat geen dossier (geen conf.py).")
    assert list(tmp_path.iterdir()) == []


def test_the_norms_own_pages_lead_back_to_the_dossier(site: Path) -> None:
    page = site / "norm" / "norms" / "samenwerking" / "indicatoren" / "indicator-5.html"
    found = re.search(r'href="([^"]+)">Terug naar ons dossier<', page.read_text(encoding="utf-8"))
    assert found is not None
    assert (page.parent / found[1]).resolve() == (site / "index.html").resolve()
    assert "Terug naar ons dossier" not in (site / "index.html").read_text(encoding="utf-8")
