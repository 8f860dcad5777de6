"""The four scores have a name in the source and no meaning; we give them none (C-A05)."""

from __future__ import annotations

import re

import pytest

from normspoor.core.metamodel import TYPES_BY_NAME
from support.pages import Page, pages, report, site_pages, split

SCORES = ("Niet", "Beperkt", "Grotendeels", "Volledig")
DEFINING = re.compile(r"\b(?i:betekent|betekenen|als|wanneer|punten?|procent|houdt in)\b|%")
_NAMES = "|".join(SCORES)
#: A score by its name: a capital within a sentence, a word in quotes, or a cell of a table.
_NAMED = re.compile(
    rf"(?<=[\w,:;] )(?:{_NAMES})\b|[\"'“*_`](?i:{_NAMES})[\"'”*_`](?!\w)|\|\s*(?:{_NAMES})\s*\|"
)
#: The three that are no everyday word, in any form; and the fourth where it is explained.
_MEANT = re.compile(
    r"\b(?i:beperkte?|grotendeels|volledige?)\b|^Niet\b(?=\s*(?:betekent|is\b|:|=))"
)
_PERIODS = "dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren"
_NUMBERS = "een half|anderhalf|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
_TERM = re.compile(rf"\b(?i:(?:\d+|{_NUMBERS})\s+(?:{_PERIODS})|half ?jaar|maandelijks)\b")


def names_a_score(page: Page) -> list[str]:
    """Every place where a page names a score, apart from the objects and the field for it."""
    return [
        f"{page.name}:{line.number} {line.text.strip()}"
        for line in page.readable
        if _NAMED.search(line.text)
        and not (line.kind == "option" and line.text.strip().startswith(":score: "))
        and not (line.kind == "directive" and re.fullmatch(rf"Score (?:{_NAMES})", line.text))
    ]


def explains_a_score(page: Page) -> list[str]:
    """Every sentence of a page that holds a score and a word that defines."""
    fields = [
        (line.number, sentence)
        for line in page.readable
        if line.kind in ("option", "table", "heading", "directive")
        for sentence in split(re.sub(r"^\s*:[\w-]+:\s*", "", line.text))
    ]
    prose = [(sentence.line, sentence.text) for sentence in page.sentences]
    return [
        f"{page.name}:{number} {sentence}"
        for number, sentence in [*prose, *fields]
        if (_MEANT.search(sentence) or _NAMED.search(sentence)) and DEFINING.search(sentence)
    ]


def test_the_scores_are_those_of_the_source(catalog):
    field = TYPES_BY_NAME["zelfinschatting"].field("score")
    titles = {item.id: item.title for item in catalog if item.id.startswith("SCORE-")}

    assert field.choices == (*SCORES, "nog_niet_bepaald")
    assert titles == {
        "SCORE-ALG": "De auditor geeft de score",
        **{f"SCORE-{n}": f"Score {word}" for n, word in enumerate(SCORES, start=1)},
    }


def test_a_score_is_only_named_where_it_is_an_object_or_what_a_team_expects():
    found = [text for page in site_pages() for text in names_a_score(page)]

    report("the names of the scores stand at SCORE-1..4 and in the field 'score'", found)


def test_no_sentence_gives_a_score_a_meaning():
    found = [text for page in site_pages() for text in explains_a_score(page)]

    report("a score has no meaning here", found)


def test_the_four_scores_have_no_description(catalog):
    found = [
        f"{item.place}: {item.body!r}"
        for number in range(1, 5)
        if not (item := catalog.get(f"SCORE-{number}")).body.endswith("zonder omschrijving.")
    ]

    report("a score is a word in the source without a description", found)


def test_the_norm_pages_hold_no_percent_sign():
    found = [
        f"{page.name}:{line.number} {line.text}"
        for page in pages("norms")
        for line in page.lines
        if "%" in line.text or re.search(r"\bprocent\b", line.text)
    ]

    report("the norm knows no percentages", found)


def test_the_norm_pages_name_no_term():
    found = [
        f"{page.name}:{line.number} {line.text}"
        for page in pages("norms")
        for line in page.lines
        if _TERM.search(line.text)
    ]

    report("the source names no number of months; a term is the team's own", found)


@pytest.mark.parametrize(
    ("text", "named", "explained"),
    [
        ("De auditor gaf Beperkt.", True, False),
        ('De score "niet" geldt als er niets is.', True, True),
        ("Volledig betekent dat alles er is.", False, True),
        ("Je krijgt grotendeels wanneer er bewijs is.", False, True),
        ("Niet: er is niets en dat betekent werk.", False, True),
        ("| Niet | geen punten |", True, True),
        ("Als het niet lukt, vraag je hulp.", False, False),
        ("Niet alles hoeft als stuk op papier.", False, False),
        (":score: Grotendeels", False, False),
    ],
)
def test_a_planted_meaning_is_seen(text, named, explained):
    option = text.startswith(":")
    page = Page("proef.md", f":::{{zelfinschatting}} X\n{text}\n:::\n" if option else f"{text}\n")

    assert bool(names_a_score(page)) is named
    assert bool(explains_a_score(page)) is explained


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Evalueer elke 12 maanden.", True),
        ("Evalueer om de twee jaar.", True),
        ("Kijk elk half jaar terug.", True),
        ("Kijk regelmatig terug, elk jaar als je wilt.", False),
    ],
)
def test_a_planted_term_is_seen(text, term):
    assert bool(_TERM.search(text)) is term
