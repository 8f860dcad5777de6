"""Every link within the site leads somewhere, and every page can be reached; no browser needed."""

from __future__ import annotations

import json

import pytest

from support.html_reading import pages, reading
from support.pages import report
from support.site_links import (
    dead_links,
    lost,
    lost_in_search,
    lost_in_styles,
    unreachable,
)

#: What a stylesheet names without anything on a page ever using it, with the reason.
UNUSED = {
    "vendor/fontawesome/webfonts/": "normspoor-icons.css draws the signs, so the theme's letters "
    "with signs are never fetched",
}


def test_every_link_within_the_site_leads_somewhere(built, record_property):
    total = sum(len(reading(path).links) for path in pages(built.output))
    record_property("figure", f"links: {total} on {len(list(pages(built.output)))} pages")

    assert total > 15_000
    report("a link within the site leads to a page and a place on it", dead_links(built.output))


def test_every_page_is_reached_from_the_front_page(built):
    report("a page that no link leads to", unreachable(built.output))


def test_a_stylesheet_asks_for_nothing_that_is_not_there(built):
    found = [one for one in lost_in_styles(built.output) if not any(part in one for part in UNUSED)]

    report("a stylesheet asks for a file that is there", found)


def test_what_is_found_is_there(built):
    report("a search result leads to a page and a heading", lost_in_search(built.output))


def test_every_object_has_an_address_that_leads_to_it(built, record_property):
    """Also after its page moves: what a reader writes down is the address in this folder."""
    small = sorted((built.output / "i").iterdir())
    refreshed = [path.name for path in small if f"#{path.stem}" in reading(path).refresh]
    size = sum(path.stat().st_size for path in small)
    record_property("figure", f"addresses of objects: {len(small)}, {size // 1000} kB together")

    assert refreshed == [path.name for path in small]
    assert "SAM-IND-2.html" in refreshed
    assert len(refreshed) > 900
    assert max(path.stat().st_size for path in small) < 1500


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("een.html#hier", ""),
        ("#hier", ""),
        ("", ""),
        ("een.html#daar", "no such anchor"),
        ("twee.html", "no such file"),
        ("../elders.html", "outside the site"),
        ("/een.html", ""),
        ("/twee.html", "no such file"),
        ("https://www.voorbeeld.nl/", ""),
    ],
)
def test_a_planted_link_is_judged(tmp_path, link, why):
    (tmp_path / "een.html").write_text('<h1 id="hier">Een</h1>', encoding="utf-8")

    assert lost(tmp_path, tmp_path / "een.html", link) == why


def test_a_planted_page_that_nobody_can_reach_is_seen(tmp_path):
    for name, text in {
        "index.html": '<a href="een.html">een</a>',
        "een.html": '<a href="index.html">terug</a>',
        "los.html": '<a href="index.html">terug</a>',
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert list(unreachable(tmp_path)) == ["los.html"]


def test_a_planted_hole_in_the_search_index_is_seen(tmp_path):
    (tmp_path / "een.html").write_text('<h1 id="hier">Een</h1>', encoding="utf-8")
    pages = [[name, f"{name}.html", "norm"] for name in ("een", "twee")]
    passages = [[0, "hier", "Een", "Tekst."], [0, "daar", "Een", "Tekst."]]
    index = {"pages": pages, "passages": passages}
    told = f"Search.setIndex({json.dumps(index)})"
    (tmp_path / "searchindex.js").write_text(told, encoding="utf-8")

    assert list(lost_in_search(tmp_path)) == ["twee.html", "een.html#daar (Een)"]


@pytest.mark.browser
def test_a_browser_follows_the_address_of_an_object_without_a_server(browser, built):
    page = browser.new_page()
    page.goto((built.output / "i" / "SAM-IND-2.html").as_uri())
    page.wait_for_url("**/indicator-2.html#SAM-IND-2", timeout=15_000)

    assert page.locator(":target").get_attribute("id") == "SAM-IND-2"
    page.close()
