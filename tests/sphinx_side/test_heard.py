"""Which message of the building blocks means what; those of a planted page stand elsewhere."""

import re

import pytest

from normspoor.core.wording import messages as say
from normspoor.sphinx import heard
from normspoor.sphinx.heard import SILENT, hear

#: Messages that no page with a mistake brings about, as they are written in the source.
MESSAGES = {
    "'figure': Invalid option value for 'scale': : argument required but none supplied": (
        "empty-option"
    ),
    "'list-table': Invalid option value for 'align': x: not allowed": "bad-option",
    "'figure': Invalid options format: expected ':' after key": "broken-options",
    "'figure': Invalid options format: found unexpected end of stream": "open-quote",
    "'note': Splitting content across first line and body, when an options block is present, is "
    "not recommended": "split-text",
    "Directive 'class': maximum 1 argument(s) allowed, 3 supplied": "too-many-words",
    "Directive 'meta' cannot be mocked: MockingError: MockState has": "unusable-block",
    "Figure caption must be a paragraph or empty comment.\n\n:::": "figure-caption",
    "invalid PEP number abc": "bad-role",
    'Lexing literal_block "x = 1" as "json" resulted in an error at token: "x". Retrying in '
    "relaxed mode.": "broken-code",
    "more than one target found for 'myst' cross-reference x: could be :std:ref:`X`": (
        "many-targets"
    ),
    "image file a.svg not readable: unknown": "unreadable-image",
    "Unknown image format: data:x...": "unusable-image",
    "a suitable image for html builder not found: ['application/pdf'] (a.pdf)": "unusable-image",
    "Could not fetch remote image: https://a.nl/b.png [404]": "remote-image",
    "broken link: https://a.nl/b (HTTPSConnectionPool(host='a.nl', port=443): Max)": "dead-site",
    "timeout   https://a.nl/bHTTPSConnectionPool(host='a.nl', port=443): Read timed out": (
        "slow-site"
    ),
    "start-after pattern not found: weg": "missing-part",
    "Unknown field: x": "bad-setting",
    "toctree contains reference to excluded document '_x/y'": "excluded-page",
    "circular toctree references detected, ignoring: a <- b <- a": "menu-in-circle",
    "document is referenced in multiple toctrees: ['a', 'b'], selecting: b <- c": "two-menus",
    "multiple files found for the document \"a\": ['a.md', 'a.txt']\nUse x": "two-files",
    "Ignored unreadable document 'a.md'.": "closed-page",
    "The config value `project' has type `int'; expected `str'.": "bad-config",
    "Could not obtain image size. :scale: option is ignored.": SILENT,
    "unknown directive name: foo:bar": SILENT,
    "toctree glob pattern 'rondes/*' didn't match any documents": SILENT,
}
#: Kinds that :mod:`normspoor.sphinx.messages` and :mod:`~normspoor.sphinx.nearby` find out.
WORKED_OUT = {
    *(say.UNKNOWN, say.UNKNOWN_PLACE, "open-front-matter", "own-page", "no-options"),
    *("dead-anchor", "dead-file", "link-to-object"),
}


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_known_for_what_it_is(message):
    found = hear(message)

    assert found is not None
    assert found.kind == MESSAGES[message]


@pytest.mark.parametrize("message", MESSAGES)
def test_the_captured_words_fill_the_sentence(message):
    found = hear(message)

    if found and found.kind != SILENT:
        assert "{" not in say.sentence(found.kind, found.words, ("een", "twee"))


def test_a_message_that_nobody_foresaw_is_not_known():
    assert hear("Something else went wrong") is None


def test_every_kind_has_a_sentence_and_every_sentence_a_kind():
    kinds = {kind for kind, _ in heard._PATTERNS} - {SILENT, "dead-link"}

    assert kinds | WORKED_OUT == set(say.SAID)


def test_the_words_of_a_sentence_are_captured_by_every_pattern_of_its_kind():
    added = {"choices", "near", "in_file"}
    missing = [
        (kind, pattern)
        for kind, pattern in heard._PATTERNS
        if kind in say.SAID
        and not set(re.findall(r"(?<!\{)\{(\w+)\}", " ".join(say.SAID[kind]))) - added
        <= set(re.compile(pattern).groupindex)
    ]

    assert missing == []
