"""The rules see what they are for: each is broken once on a page made for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from support.axe import colour_violations, violations
from support.keyboard import walk
from support.reader import broken
from support.reader import rule as script_of

pytestmark = pytest.mark.browser

_TABLE = "<table><caption>Naam</caption><tr><td>{}</td></tr></table>"
#: For each rule of each script a page that breaks it.
BROKEN = {
    "structure": {
        "the language of the page is Dutch": "<script>document.documentElement.lang = 'en'</script>",
        "the headings are one tree": "<h3>Te diep</h3>",
        "an object starts with a heading": "<div class=objectkaart><p>Titel</p></div>",
        "a head of a table says what it heads": "<table><tr><th>Kop</th></tr></table>",
        "a table has a caption": "<table><tr><td>Cel</td></tr></table>",
        "a picture has a text": "<svg role=img></svg>",
        "a control has a name": "<button></button>",
        "an id is used once": "<p id=a>Een</p><p id=a>Twee</p>",
        "what comes first is read first": "<div style='display: flex'><p style='order: 1'>Twee</p>"
        "<p>Een</p></div>",
    },
    "room": {
        "the page does not scroll sideways": "<p style='width: 2000px'>Breed</p>",
        "a wide table scrolls in a box of its own": "<div style='overflow-x: auto'><p>Tekst</p>"
        f"{_TABLE.format('<p style=width:2000px>Breed</p>')}</div>",
        "no words are cut off": "<p style='overflow: hidden; height: 5px'>Half</p>",
        "no words stand beside the window": "<p style='margin-left: -50px'>Weg</p>",
    },
    "forced": {
        "a sign is drawn": "<style>i::before { content: ''; mask: linear-gradient(red, red);"
        " background: red }</style><i>.</i>",
        "a state is a word with an edge": "<span class=stand>gedekt</span>",
        "the menu marks where you are": "<nav class=bd-links><a href=# aria-current=page>Hier</a>"
        "</nav>",
        "a picture has lines": "<svg><path d='M0 0h9' fill=none stroke=none /></svg>",
        "a picture has words": "<svg><text fill=none>Woord</text></svg>",
    },
    "motion": {"nothing moves": "<a href=# style='transition: color 1s'>Link</a>"},
}
WALKS = {
    "a ring of 0 pixels": "<a href=# style='outline: none; box-shadow: 0 0 0 5px'>Link</a>",
    "out of sight": "<a href=# style='position: fixed; left: -999px'>Link</a>",
    "something lies over it": "<a href=#>Link</a><div style='position: fixed; inset: 0'></div>",
    "comes before what was read earlier": "<a href=#>Twee</a><a href=# tabindex=1>Een</a>",
    "no way out": "<a href=#>Een</a><a href=# onkeydown='event.preventDefault()'>Val</a>",
}


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """An empty tab of a reader with own colours."""
    context = browser.new_context(forced_colors="active")
    yield context.new_page()
    context.close()


def write(tab: Page, html: str) -> None:
    """A page with nothing wrong but this."""
    tab.set_content(f"<!doctype html><html lang=nl><title>Proef</title><main><h1>Proef</h1>{html}")


@pytest.mark.parametrize(
    ("script", "rule"), [(script, rule) for script, rules in BROKEN.items() for rule in rules]
)
def test_a_rule_finds_what_breaks_it(tab, script, rule):
    write(tab, BROKEN[script][rule])

    assert any(one.startswith(f"{rule}: ") for one in broken(tab, script))


@pytest.mark.parametrize("script", BROKEN)
def test_every_rule_is_broken_here_and_a_plain_page_breaks_none(tab, script):
    write(tab, "<p>Niets aan de hand.</p>")

    assert broken(tab, script) == []
    assert tab.evaluate(f"Object.keys(({script_of(script)})())") == list(BROKEN[script])


@pytest.mark.parametrize("wrong", WALKS)
def test_a_walk_by_keyboard_finds_what_is_wrong(tab, wrong):
    write(tab, WALKS[wrong])

    assert any(one.startswith(wrong) for one in walk(tab).wrong)


def test_a_walk_by_keyboard_finds_what_it_passed_over(tab):
    write(tab, "<a href=#>Een</a><a href=# tabindex=-1>Twee</a><a href=#>Drie</a>")
    walked = walk(tab)

    assert walked.stops == 2
    assert ["Twee" in one for one in walked.missed] == [True]


def test_axe_finds_pale_words_once_for_each_kind(tab):
    tab.emulate_media(forced_colors="none")
    write(tab, "<style>.a { color: #ccc }</style><p class=a>Een</p><p class=a>Twee</p>")
    known: set[str] = set()
    others: set[str] = set()

    assert len(violations(tab)) == 2
    assert len(colour_violations(tab, known)) == 1
    assert colour_violations(tab, known) == violations(tab, known) == []
    assert len(violations(tab, others)) == 1
    assert known == others
