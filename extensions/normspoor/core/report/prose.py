"""Running text of a page as plain words: a report knows no Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A line that opens or closes a block, with the title that may stand behind it.
_FENCE = re.compile(r"^[ \t]*(?::{3,}|`{3,}|~{3,})(?:\{[\w-]+\}[ \t]*)?(?P<title>.*)$")
_OPTION = re.compile(r"^[ \t]*:[\w-]+:(?:[ \t]|$)")
_ROLE = re.compile(r"\{[\w:-]+\}`([^`\n]*)`")
_TITLED = re.compile(r"^(.*?)[ \t]*<[^<>]*>$")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])")
_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^#{1,6}[ \t]+")
_POINT = re.compile(r"(?:[-*+]|\d+[.)])\s")


def plain_text(text: str) -> str:
    """The words of ``text`` without marks, links or blocks; paragraphs stay apart.

    A line within a paragraph ends nowhere; a line of a list stays a line of its own.  Signs
    that mark nothing, such as a star in a sum, stay.  Takes time in proportion to the text.
    """
    paragraphs: list[list[str]] = [[]]
    for line in _lines(_without_comments(text)):
        words = " ".join(_unmarked(line).split())
        if not words:
            paragraphs.append([])
        elif paragraphs[-1] and not _POINT.match(words):
            paragraphs[-1][-1] = f"{paragraphs[-1][-1]} {words}"
        else:
            paragraphs[-1].append(words)
    return "\n\n".join("\n".join(one) for one in paragraphs if one)


def _without_comments(text: str) -> str:
    """Without what stands between ``<!--`` and ``-->``; one that is not closed stays."""
    kept, at = [], 0
    while (opens := text.find("<!--", at)) >= 0 and (closes := text.find("-->", opens)) >= 0:
        kept.append(text[at:opens])
        at = closes + len("-->")
    return "".join([*kept, text[at:]])


def _lines(text: str) -> Iterator[str]:
    """The lines with words: no frame of a block, no options below it, no comment of MyST."""
    opened = False
    for line in text.splitlines():
        fence = _FENCE.match(line)
        if fence:
            yield from ("", fence["title"], "")
            opened = True
        elif not (opened and _OPTION.match(line)) and not line.lstrip().startswith("%"):
            opened = False
            yield line


def _unmarked(line: str) -> str:
    words = _ROLE.sub(lambda found: _TITLED.sub(r"\1", found[1]), _HEADING.sub("", line))
    words = _CODE.sub(r"\1", _LINK.sub(r"\1", words))
    return _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", words))
