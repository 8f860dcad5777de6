"""House style: short sentences, one heading on top, and a lead; see CONTRIBUTING, "Habits"."""

from __future__ import annotations

import re
from statistics import mean

import pytest

from normspoor import __version__
from support.pages import ROOT, Page, dossier_pages, read, report, site_pages, split

AVERAGE = 15
LONGEST = 30
PAGES = (*site_pages(), *dossier_pages())
ENGLISH_TEXTS = tuple(read(ROOT / name) for name in ("README.md", "CONTRIBUTING.md"))

_CODE = re.compile(r"`[^`]*`")
_FORMAL = re.compile(r"(?<![\w'.-])(?:[Uu]|[Uu]w|[Uu]we|[Uu]zelf)(?![\w'-])")
_ENGLISH = re.compile(
    r"\b(?i:button|click|delete|edit|error|file|folder|home|loading|login|menu item|next|page"
    r"|previous|save|search|settings|show|submit|table of contents|view|warning)\b"
)
_THREE = re.compile(r"\b(?i:drie|3) (?:beoordelings)?vragen\b")
#: What a writer leaves to fill in later; code is left out, where a team fills in three dots.
_UNFINISHED = re.compile(
    r"\b(?i:todo|tbd|fixme|lorem|ipsum|volgt nog|nog aanvullen|nog schrijven)\b"
    r"|…|\.{3}|\[\s*\]|\(\s*\)|\{\s*\}|<\s*>"
)
_DASH = re.compile(r"[\u2013\u2014]|(?<=\s)--?(?=\s)")


def breaking(rule: re.Pattern[str], page: Page) -> list[str]:
    """The readable lines of a page in which a pattern is found, code left out."""
    return [
        f"{page.name}:{line.number} {line.text.strip()}"
        for line in page.readable
        if rule.search(_CODE.sub("``", line.text))
    ]


def test_every_page_has_one_heading_on_top():
    found = []
    for page in PAGES:
        headings = [line for line in page.lines if line.kind == "heading"]
        tops = [line for line in headings if line.text.startswith("# ")]
        if len(tops) != 1 or headings[0] != tops[0]:
            found.append(f"{page.name}: {[line.text for line in tops]}")

    report("a page has exactly one heading of level 1, and begins with it", found)


def test_no_level_of_heading_is_left_out():
    found = []
    for page in PAGES:
        headings = [line for line in page.lines if line.kind == "heading"]
        depth = [len(line.text) - len(line.text.lstrip("#")) for line in headings]
        found += [
            f"{page.name}:{line.number} {line.text}"
            for line, above, here in zip(headings[1:], depth, depth[1:], strict=False)
            if here > above + 1
        ]

    report("a heading is at most one level deeper than the one before", found)


def test_every_page_opens_with_a_lead():
    found = []
    for page in PAGES:
        said = [line for line in page.lines if line.kind != "blank"]
        if len(said) < 2 or said[1].kind != "prose":
            found.append(f"{page.name}:{said[1].number if len(said) > 1 else 1}")

    report("below the title comes a sentence that says what the page is for", found)


def test_sentences_are_short_on_average():
    found = [
        f"{page.name}: {average:.1f} words"
        for page in PAGES
        if page.sentences and (average := mean(s.words for s in page.sentences)) > AVERAGE
    ]

    report(f"a page has at most {AVERAGE} words in a sentence on average", found)


def test_no_sentence_is_long():
    found = [
        f"{page.name}:{sentence.line} {sentence.words} words: {sentence.text}"
        for page in PAGES
        for sentence in page.sentences
        if sentence.words > LONGEST
    ]

    report(f"a sentence has at most {LONGEST} words", found)


def test_one_sentence_stands_on_one_line():
    found = [
        f"{page.name}:{line.number} {line.text}"
        for page in (*PAGES, *ENGLISH_TEXTS)
        for line in page.lines
        if line.kind == "prose" and len(split(line.text)) > 1
    ]

    report("one sentence per line, so that a change is easy to review", found)


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("we say je and jullie, never u or uw", _FORMAL),
        ("the words on a page are Dutch", _ENGLISH),
        ("a page is finished", _UNFINISHED),
        ("one space between words", re.compile(r"(?<=[^\s|]) {2,}(?=[^\s|])")),
        ("no space before the end of a line", re.compile(r"[ \t]+$")),
    ],
)
def test_no_page_breaks_the_rule_that(rule, pattern):
    report(rule, [text for page in PAGES for text in breaking(pattern, page)])


def test_nowhere_the_norm_is_said_to_have_three_questions():
    """The source announces three and gives four (ODD-01, ODD-02); we only tell that it does.

    A team may have filled in any number of questions, so the example dossier is left out.
    """
    pages = [page for page in PAGES if not page.name.startswith("docs/voorbeelddossier/")]

    report(
        "the norm has four questions for each subject",
        [text for page in (*pages, *ENGLISH_TEXTS) for text in breaking(_THREE, page)],
    )


def test_no_sentence_is_a_chain_of_dashes():
    found = [
        f"{page.name}:{sentence.line} {sentence.text}"
        for page in PAGES
        for sentence in page.sentences
        if len(_DASH.findall(sentence.text)) > 1
    ]

    report("a sentence has at most one dash; make two sentences of it", found)


def test_the_changelog_tells_about_this_version():
    text = read(ROOT / "CHANGELOG.md").text
    versions = re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", text, re.MULTILINE)

    assert versions[:1] == [__version__], "CHANGELOG.md begins with '## version (date)'"
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("pattern", "text", "seen"),
    [
        (_FORMAL, "Wat u vraagt.", True),
        (_FORMAL, "Geef uw antwoord.", True),
        (_FORMAL, "Rond 16.00 u. en nu ook.", True),
        (_FORMAL, "Nu en hulp, bijvoorbeeld.", False),
        (_ENGLISH, "Klik op Search.", True),
        (_ENGLISH, "Typ `file` in het venster.", False),
        (_UNFINISHED, "Hier komt nog een tekst …", True),
        (_UNFINISHED, "Vraag het aan ().", True),
        (_UNFINISHED, "Lees [](evalueren.md).", True),
        (_UNFINISHED, "Lorem ipsum dolor sit amet.", True),
        (_UNFINISHED, "Typ `2. nee. …` of lees [verder](evalueren.md) (later).", False),
        (_THREE, "De norm heeft drie beoordelingsvragen.", True),
        (_THREE, "Daar staat drie, maar wij tellen er vier.", False),
    ],
)
def test_a_planted_breach_is_seen(pattern, text, seen):
    assert bool(breaking(pattern, Page("proef.md", f"{text}\n"))) is seen


def test_a_long_sentence_is_seen_across_lines_and_not_in_code():
    long = " ".join(["woord"] * 20)
    page = Page("proef.md", f"# Kop\n\nEen {long}\n{long}.\nKort.\n\n```text\n{long} {long}\n```\n")

    assert [sentence.words for sentence in page.sentences] == [41, 1]
