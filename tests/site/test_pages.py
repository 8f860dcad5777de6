"""What every page of the site does in a browser, also for who listens or cannot use a mouse."""

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
#: How a control is called: by its text, its label or the picture in it.
_NAMELESS = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter(e => e.type !== "hidden" && e.checkVisibility())
  .filter(e => ![e.innerText, e.getAttribute("aria-label"), e.title, e.placeholder,
    ...[...e.querySelectorAll("img[alt]")].map(i => i.alt),
    ...[...(e.labels || [])].map(l => l.innerText)].some(name => name && name.trim()))
  .map(e => e.outerHTML.slice(0, 160))"""
_WITHOUT_TEXT = """() => [
  ...[...document.querySelectorAll("img")].filter(e => !e.hasAttribute("alt")),
  ...[...document.querySelectorAll("svg")].filter(e =>
    e.getAttribute("aria-hidden") !== "true" && !e.closest("[aria-hidden=true]") &&
    !(e.getAttribute("role") === "img" &&
      (e.getAttribute("aria-label") || document.getElementById(e.getAttribute("aria-labelledby")))
    ))
].map(e => e.outerHTML.slice(0, 160))"""
_HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .filter(e => e.checkVisibility()).map(e => [Number(e.tagName[1]), e.innerText])"""
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


@pytest.mark.parametrize("width", [320, 375])
def test_it_fits_a_narrow_screen(visit, width):
    visit.page.set_viewport_size({"width": width, "height": 700})
    wide = visit.page.evaluate(
        "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )

    assert wide[0] <= wide[1], f"{visit.name} scrolls sideways at {width} pixels: {wide[0]}"


def test_a_wide_table_scrolls_in_its_own_box_and_by_keyboard(visit):
    visit.page.set_viewport_size({"width": 320, "height": 700})
    visit.page.wait_for_timeout(400)  # the theme waits 300 ms after a change of width
    wide = visit.page.evaluate(_WIDE)
    lost = [table["name"] for table in wide if not table["own"]]

    report(f"{visit.name}: a wide table scrolls in a box of its own", lost)
    lost = [table["name"] for table in wide if not table["reached"]]
    report(f"{visit.name}: the box of a wide table is reached with Tab", lost)


def test_it_is_dutch_to_a_screen_reader(visit):
    assert visit.page.evaluate("document.documentElement.lang") == "nl"


def test_there_are_no_english_words_around_the_text(visit):
    found = {text for text in visit.page.evaluate(_WORDS) if english_in(text)}

    report(f"{visit.name} is Dutch, the words of the theme as well", sorted(found))


def test_the_headings_are_one_tree(visit):
    headings = visit.page.evaluate(_HEADINGS)
    levels = [level for level, _ in headings]
    skipping = [
        f"h{above} is followed by h{here}: {text}"
        for above, (here, text) in zip(levels, headings[1:], strict=False)
        if here > above + 1
    ]

    assert levels.count(1) == 1
    assert levels[0] == 1
    report(f"{visit.name} leaves out a level", skipping)


def test_every_head_of_a_table_says_what_it_heads(visit):
    found = visit.page.evaluate(
        """() => [...document.querySelectorAll("th")]
          .filter(e => !["row", "col", "rowgroup", "colgroup"].includes(e.scope))
          .map(e => e.innerText)"""
    )

    report(f"{visit.name}: every th has a scope", found)


def test_every_table_has_a_caption(visit):
    found = visit.page.evaluate(
        r"""() => [...document.querySelectorAll("table")]
          .filter(e => !(e.caption && e.caption.innerText.trim()))
          .map(e => e.innerText.replace(/\s+/g, " ").slice(0, 60))"""
    )

    report(f"{visit.name}: every table has a caption", found)


def test_every_picture_has_a_text(visit):
    report(f"{visit.name}: a picture without a text", visit.page.evaluate(_WITHOUT_TEXT))


def test_every_link_and_button_has_a_name(visit):
    visit.page.set_viewport_size({"width": 1280, "height": 900})

    report(f"{visit.name}: a control without a name", visit.page.evaluate(_NAMELESS))


def test_no_id_is_used_twice(visit):
    found = visit.page.evaluate(
        """() => [...document.querySelectorAll("[id]")].map(e => e.id)
          .filter((id, at, all) => all.indexOf(id) !== at)"""
    )

    report(f"{visit.name}: an id is there twice", found)


def test_searching_works_without_a_server(search):
    search.page.wait_for_selector("#search-results li", timeout=5000)
    found = {text for text in search.page.evaluate(_WORDS) if english_in(text)}

    report("the search page is Dutch", sorted(found))
    errors = {re.sub(r"'file:\S+'", "a page", error) for error in search.errors}
    report("searching goes without an error, also in a folder without a server", sorted(errors))
