"""What a page of each kind does in a browser; how all of them are used stands in test_every_page."""

from __future__ import annotations

import re

import pytest

from support.english import english_in
from support.pages import report

pytestmark = pytest.mark.browser

_WORDS = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (!node.parentElement.closest("script, style, code, pre, noscript")) found.push(node.data);
  }
  for (const element of document.querySelectorAll("*"))
    for (const name of ["aria-label", "title", "alt", "placeholder", "data-bs-title"])
      if (element.hasAttribute(name)) found.push(element.getAttribute(name));
  return [document.title, ...found].map(text => text.trim()).filter(text => text);
}"""
#: Tables that stick out of their box: what scrolls them, and whether a keyboard gets there.
_WIDE = """() => [...document.querySelectorAll("main table")].map(table => {
  let box = table;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
  const name = table.caption ? table.caption.innerText : table.innerText.slice(0, 40);
  const sticksOut = box ? box.scrollWidth > box.clientWidth + 1 : table.scrollWidth > innerWidth;
  return {name, sticksOut, own: Boolean(box) && box.innerText.trim() === table.innerText.trim(),
    reached: Boolean(box) && box.tabIndex === 0};
}).filter(table => table.sticksOut)"""


def test_the_site_is_built_without_a_warning(built):
    report("a reader meets what a warning is about", built.warnings)


def test_nothing_goes_wrong_while_it_opens(visit):
    report(f"{visit.name} opens without an error", visit.errors)


def test_nothing_is_asked_from_elsewhere(visit):
    found = [url for url in visit.requests if not url.startswith(("file://", "data:"))]

    assert visit.requests
    report(f"{visit.name} works without internet and tells nobody that it is read", found)


def test_a_wide_table_scrolls_in_its_own_box_and_by_keyboard(visit):
    visit.page.set_viewport_size({"width": 320, "height": 700})
    visit.page.wait_for_timeout(400)  # the theme waits 300 ms after a change of width
    wide = visit.page.evaluate(_WIDE)
    lost = [table["name"] for table in wide if not table["own"]]

    report(f"{visit.name}: a wide table scrolls in a box of its own", lost)
    lost = [table["name"] for table in wide if not table["reached"]]
    report(f"{visit.name}: the box of a wide table is reached with Tab", lost)


def test_there_are_no_english_words_around_the_text(visit):
    found = {text for text in visit.page.evaluate(_WORDS) if english_in(text)}

    report(f"{visit.name} is Dutch, the words of the theme as well", sorted(found))


def test_searching_works_without_a_server(search):
    search.page.wait_for_selector("#search-results li", timeout=5000)
    found = {text for text in search.page.evaluate(_WORDS) if english_in(text)}

    report("the search page is Dutch", sorted(found))
    errors = {re.sub(r"'file:\S+'", "a page", error) for error in search.errors}
    report("searching goes without an error, also in a folder without a server", sorted(errors))
