"""Which message of docutils, MyST, Sphinx and sphinx-needs means what.

A plain list from top to bottom: the first pattern that fits the whole message counts.  What it
captures are the words for the Dutch sentence of that kind.
"""

from __future__ import annotations

import re
from typing import NamedTuple

#: The kind of what is told in another message, or is no mistake at all.
SILENT = ""


#: What an author typed can stand in a message, and a pattern may try every way to divide it.
_LONGEST = 2_000


class Heard(NamedTuple):
    """A message that was understood: its kind and the words in it."""

    kind: str
    words: dict[str, str]


_BLOCK = r"'(?P<block>[^']+)': "
_VALUE = _BLOCK + r"Invalid option value for '(?P<name>[^']+)': (?P<typed>.*?): "
_TABLE = r'Error parsing content block for the "(?P<block>list-table)" directive: '
_QUOTED = r"""['"](?P<name>.*?)['"]"""

_PATTERNS: tuple[tuple[str, str], ...] = (
    # noted as an unreadable block, see :mod:`normspoor.sphinx.unknown`
    (SILENT, r"Unknown directive type: .*"),
    # the same once more, without a place
    (SILENT, r"unknown (?:directive|role) name: .*"),
    # a folder that is still empty, such as that of the rounds, is no mistake
    (SILENT, r"toctree glob pattern .* didn't match any documents"),
    # the next message is about the same
    (SILENT, r"Could not obtain image size\. .*"),
    (SILENT, r'Duplicate ID: "equation-.*'),
    (SILENT, r"Line spec .*: no lines pulled from include file .*"),
    # fields of blocks
    (
        "unknown-option",
        _BLOCK + r"Unknown option key: '(?P<name>.*?)' \(allowed: (?P<choices>.*)\)",
    ),
    ("bad-choice", _VALUE + r'".*" unknown; choose from (?P<choices>.*)'),
    ("bad-number", _VALUE + r"(?:invalid literal for int.*|negative value.*|could not convert.*)"),
    ("bad-size", _VALUE + r".* is no valid measure\."),
    ("empty-option", _VALUE + r"argument required but none supplied"),
    ("bad-option", _VALUE + r".*"),
    ("open-quote", _BLOCK + r"Invalid options format: found unexpected end of stream"),
    ("broken-options", _BLOCK + r"Invalid options format.*"),
    ("option-comment", _BLOCK + r"Directive options has # comments.*"),
    # what stands in a block, and around it
    ("surplus-text", _BLOCK + r"Has content, but none permitted"),
    ("split-text", _BLOCK + r"Splitting content across first line and body.*"),
    (
        "missing-file-name",
        r"Directive '(?P<block>image|figure|include|literalinclude)': \d+ argument.* required, .*",
    ),
    ("missing-title", r"Directive '(?P<block>[^']+)': \d+ argument.* required, .*"),
    ("too-many-words", r"Directive '(?P<block>[^']+)': maximum \d+ argument.* allowed, .*"),
    ("empty-block", r'Content block expected for the "(?P<block>[^"]+)" directive; none found.*'),
    ("empty-block", r'The "(?P<block>[^"]+)" directive (?:is empty; content required|requires).*'),
    (
        "wrong-parent",
        r"The parent of an? '(?P<block>[^']+)' should be an? '(?P<parent>.+?)(?:-row)?'.*",
    ),
    (
        "wrong-child",
        r"All children of an? '(?P<parent>.+?)(?:-row)?' should be (?:a )?'(?P<block>[^']+)'.*",
    ),
    ("wrong-columns", r"Invalid directive argument: argument must be 1 or 4 .*"),
    ("unusable-block", r"Directive '(?P<block>[^']+)' cannot be mocked: .*"),
    ("unusable-block", r'Invalid context: the "(?P<block>[^"]+)" directive can only be used .*'),
    ("figure-caption", r"Figure (?:caption|legend) .*"),
    ("unknown-role", r'Unknown interpreted text role "(?P<name>.*?)"\.'),
    ("bad-role", r"invalid (?:PEP|RFC) number (?P<typed>.*)"),
    ("bad-role", r"Invalid \w+ content: '(?:Unrecognised \w+: )?(?P<typed>.*)'"),
    ("unknown-language", r"Pygments lexer name '(?P<name>.*)' is not known"),
    ("broken-code", r'Lexing literal_block .* as "(?P<name>.*)" resulted in an error at token.*'),
    ("code-lines", r"line number spec is out of range\(.*?\): '?(?P<name>.*?)'?"),
    # tables
    (
        "uneven-rows",
        _TABLE + r"uniform two-level .*? row (?P<row>\d+) .*\((?P<cells>\d+) vs (?P<first>\d+)\).*",
    ),
    ("no-rows", _TABLE + r".*"),
    ("too-few-rows", r"(?P<heads>\d+) header row\(s\) specified but only .*"),
    (
        "too-few-rows",
        r"Insufficient data supplied \((?P<heads>\d+) row\(s\)\); no data remaining .*",
    ),
    ("too-few-columns", r"(?P<heads>\d+) stub column\(s\) specified but only .*"),
    ("too-few-columns", r"Insufficient data supplied \((?P<heads>\d+) columns\(s\)\); no data .*"),
    ("column-widths", r'"[\w-]+" widths do not match the .* \((?P<columns>\d+)\).*'),
    ("missing-file", r'Problems with "csv-table" directive path:.*?: ' + _QUOTED + r"\..*"),
    ("broken-csv", r"Error with CSV data.*|No table data detected in CSV file.*"),
    ("two-sources", r'"csv-table" directive may not both specify an external file and have .*'),
    ("no-table", r'Error parsing content block for the "table" directive: .*'),
    # links and names
    ("dead-anchor-there", r"local id not found in doc '(?P<page>.*)': '(?P<name>.*)'"),
    ("empty-link", r"'myst' cross-reference target not found: ''"),
    ("dead-link", r"'myst' cross-reference target not found: '(?P<name>.*)'"),
    ("dead-page", r"(?:Unknown source document|unknown document:) '(?P<name>.*)'"),
    ("many-targets", r"more than one target found for '\w+' cross-reference '?(?P<name>.*?)'?: .*"),
    ("dead-label", r"undefined label: '(?P<name>.*)'"),
    (
        "label-without-title",
        r"Failed to create a cross reference\. A title or caption not found: '(?P<name>.*)'",
    ),
    ("dead-reference", r"(?:term not in glossary|unknown option|unknown keyword): '(?P<name>.*)'"),
    ("dead-reference", r"(?:'\w+'|\S+) reference target not found: (?P<name>.*)"),
    ("dead-reference", r"equation not found: (?P<name>.*)"),
    ("dead-reference", r"No matches for '(?P<name>.*)'"),
    ("double-label-here", r'Duplicate (?:explicit|implicit) target name: "(?P<name>.*?)"\.'),
    (
        "double-label",
        r"duplicate label (?:of equation )?(?P<name>.*), other instance in (?P<other>.*)",
    ),
    ("double-link", r"Duplicate reference definition: (?P<name>.*)"),
    ("double-footnote", r"Duplicate footnote definition found for label: '(?P<name>.*)'"),
    ("unused-footnote", r"Footnote \[(?P<name>.*)\] is not referenced\."),
    ("dead-footnote", r'Unknown target name: "(?P<name>.*?)"\.'),
    # other sites, where somebody asks whether they are still there
    ("dead-site", r"broken link: (?P<name>\S+) \(.*\)"),
    ("slow-site", r"timeout +(?P<name>https?:\S+?)(?:HTTP.*)?"),
    # images and other files
    ("missing-image", r"image file not readable: (?P<name>.*)"),
    ("unreadable-image", r"(?:Cannot scale image!|image file .* not readable:).*"),
    ("unusable-image", r"Unknown image format: (?P<name>.*)\.\.\."),
    ("unusable-image", r"a suitable image for \S+ builder not found: (?:.* \()?(?P<name>.*?)\)?"),
    ("remote-image", r"Could not fetch remote image: (?P<name>\S+) .*"),
    (
        "missing-file",
        r"(?:download file not readable|cannot copy \w+ file): '?(?P<name>.*?)'?(?:: .*)?",
    ),
    ("missing-file", r'Directive "include": file not found: ' + _QUOTED),
    ("missing-file", r"Include file " + _QUOTED + r" not found or reading it failed"),
    ("missing-file", r'Problems with "include" directive path:.*?: ' + _QUOTED + r"\..*"),
    ("missing-part", r"(?:start|end)-(?:after|before|at) pattern not found: (?P<name>.*)"),
    # pages and their place in the menu
    ("broken-front-matter", r"Malformed YAML|YAML is not a dict.*|'myst' key not a dict.*"),
    ("bad-setting", r"'?(?P<name>\w+)'? (?:items not recognised|must be of type|must be one of).*"),
    ("bad-setting", r"Unknown field: (?P<name>.*)"),
    ("heading-jump", r"Non-consecutive header level increase; H(?P<above>\d) to H(?P<here>\d)"),
    ("stray-line", r"(?:Document|At least one body element) .*transition.*"),
    ("no-menu", r"document isn't included in any toctree"),
    ("missing-page", r"toctree contains ref\w* to non-?exist\w+ (?:document|file) '(?P<name>.*)'"),
    (
        "excluded-page",
        r"toctree contains reference to (?:excluded|non-included) document '(?P<name>.*)'",
    ),
    ("double-page", r"duplicated entry found in toctree: (?P<name>.*)"),
    ("untitled-page", r"toctree contains reference to document '(?P<name>.*?)' that doesn't .*"),
    ("menu-in-circle", r"circular toctree references detected, ignoring: (?P<name>\S+) <- .*"),
    ("two-menus", r"document is referenced in multiple toctrees: .*"),
    ("two-files", r'multiple files found for the document "(?P<name>.*?)": .*'),
    ("closed-page", r"Ignored unreadable document .*"),
    # settings of the team
    ("bad-config", r"The config value `(?P<name>.*?)' has .*"),
    ("bad-config", r"unsupported theme option '(?P<name>.*)' given"),
)
_COMPILED = tuple((kind, re.compile(pattern, re.DOTALL)) for kind, pattern in _PATTERNS)


def hear(message: str) -> Heard | None:
    """What an English message means; nothing where no pattern fits."""
    start = message[:_LONGEST]
    for kind, pattern in _COMPILED:
        if match := pattern.fullmatch(start):
            return Heard(kind, {name: word or "" for name, word in match.groupdict().items()})
    return None
