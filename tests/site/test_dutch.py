"""What a reader sees or hears is Dutch: on every page, and in what others say around it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import sphinx

from support.english import WORDS, english_in, of_modules, of_templates, ours
from support.html_reading import pages, reading
from support.pages import PACKAGE, report

_OF_SPHINX = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
_STATIC = PACKAGE / "sphinx" / "static"
#: What a script of Sphinx shows: one text, or one for a single thing and one for more.
_SHOWN = re.compile(r"""\b(?:_|ngettext)\(\s*(["'`])(.*?)\1""", re.DOTALL)
_CONTENT = re.compile(r"""\bcontent:\s*(["'])(.*?)\1""")
_TEXT = re.compile(r"""(["'`])((?:(?!\1)[^\\\n]|\\.)*? (?:(?!\1)[^\\\n]|\\.)*)\1""")


def test_every_page_is_dutch_to_the_eye_and_to_the_ear(built, record_property):
    words = {
        (path.relative_to(built.output).as_posix(), said.text)
        for path in pages(built.output)
        for said in reading(path).words
        if said.lang in ("", "nl")
    }
    found = [f"{page}: {text} ({english})" for page, text in sorted(words)
             if (english := english_in(text))]  # fmt: skip
    record_property("figure", f"Dutch: {len(words)} texts on all pages, {len(found)} English")

    assert len(words) > 20_000
    report("a reader meets English, or a date that is not written out", found)


def test_every_page_says_that_it_is_dutch(built):
    found = [
        path.relative_to(built.output).as_posix()
        for path in pages(built.output)
        if not re.search(r'<html[^>]* lang="nl"', path.read_text(encoding="utf-8")[:500])
    ]

    report("a screen reader reads a page without a language as English", found)


def test_everything_that_others_say_on_a_page_is_in_our_catalogue():
    said = of_templates() | of_modules()

    assert len(said) > 60
    report("add a msgid to locale/nl.po", sorted(text for text in said if not ours().get(text)))


def test_everything_that_the_scripts_of_sphinx_say_is_in_our_translation():
    source = (PACKAGE / "sphinx/locale/nl/LC_MESSAGES/sphinx.js").read_text(encoding="utf-8")
    known = set(re.findall(r"^ {2}\"?([^\"\n]+?)\"?:(?: |$)", source, re.MULTILINE))
    said = {
        json.loads(f'"{text}"')
        for name in ("doctools", "searchtools", "sphinx_highlight")
        for _, text in _SHOWN.findall((_OF_SPHINX / f"{name}.js").read_text("utf-8"))
    }

    assert "Searching" in said
    report("add a text to locale/nl/LC_MESSAGES/sphinx.js", sorted(said - known))


def test_our_scripts_and_styles_say_nothing_in_english():
    texts = [
        (path.name, text)
        for path in sorted(_STATIC.glob("*.js"))
        for _, text in _TEXT.findall(_uncommented(path.read_text(encoding="utf-8")))
    ] + [
        (path.name, text)
        for path in sorted(_STATIC.glob("*.css"))
        for _, text in _CONTENT.findall(path.read_text(encoding="utf-8"))
    ]
    found = [f"{name}: {text}" for name, text in texts if len(_sentence_words(text)) > 1]

    report("a script or stylesheet of ours speaks English", found)


def _uncommented(source: str) -> str:
    return re.sub(r"^\s*//.*$|/\*.*?\*/", "", source, flags=re.MULTILINE | re.DOTALL)


def _sentence_words(text: str) -> set[str]:
    return WORDS & set(re.findall(r"(?<![\w.#-])[A-Za-z]+(?![\w-])", text.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "Link to this heading",
        "Skip to main content",
        "Bekijk the pagina",
        "Search",
        "Rows per page",
        "Gemaakt op 2026-11-21",
        "Nov 21, 2026",
        "21 March 2026",
    ],
)
def test_planted_english_is_seen(text):
    assert english_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "21 november 2026",
        "De PDCA-cyclus en de workshop over feedback",
        "Begin in de map van het team; is dat gedaan, of was het er al?",
        "Teksten: CC BY 4.0",
        "SAM-IND-2",
        "Op 3 mei 2026",
    ],
)
def test_dutch_is_let_through(text):
    assert english_in(text) == []


def test_what_is_read_is_told_apart_from_what_is_not(tmp_path):
    page = tmp_path / "een.html"
    page.write_text(
        '<html lang="nl"><head><title>Titel</title><meta name="description" content="Over ons">'
        '<meta name="generator" content="Nobody reads this"></head><body>'
        '<p title="Uitleg">Tekst <code>the code</code><script>let the = 1</script>'
        '<img alt="Beeld"><span lang="en">Whole sentence</span> rest</p>'
        '<input type="submit" value="Zoek"><input value="typed"></body></html>',
        encoding="utf-8",
    )

    assert [(said.text, said.place, said.lang) for said in reading(page).words] == [
        ("Titel", "title", "nl"),
        ("Over ons", "meta[description]", "nl"),
        ("Uitleg", "p[title]", "nl"),
        ("Tekst", "p", "nl"),
        ("Beeld", "img[alt]", "nl"),
        ("Whole sentence", "span", "en"),
        ("rest", "p", "nl"),
        ("Zoek", "input[value]", "nl"),
    ]
