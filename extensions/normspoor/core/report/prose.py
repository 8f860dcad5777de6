"""Running text of a page as plain words: a report knows no Markdown."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
#: The lines that open or close a block, a line with an option, a comment of MyST.
_FRAME = re.compile(r"^\s*(?::{3,}|`{3,}|~{3,}|:[\w-]+:|%).*$", re.MULTILINE)
_ROLE = re.compile(r"\{[\w:-]+\}`([^`]*)`")
_TITLED = re.compile(r"^(.*?)\s*<[^<>]*>$", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"(\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=[\w.!?])[*_](?!\w))")
_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_EMPTY = re.compile(r"\n\s*\n+")


def plain_text(text: str) -> str:
    """The words of ``text`` without marks, links or blocks; paragraphs stay apart.

    A line within a paragraph ends nowhere; a line of a list stays a line of its own.
    """
    bare = _FRAME.sub("", _COMMENT.sub("", text))
    bare = _ROLE.sub(lambda found: _TITLED.sub(r"\1", found[1]), bare)
    bare = _HEADING.sub("", _LINK.sub(r"\1", bare))
    bare = _MARKS.sub("", bare)
    paragraphs = (_joined(one) for one in _EMPTY.split(bare))
    return "\n\n".join(one for one in paragraphs if one)


def _joined(paragraph: str) -> str:
    """One line, but for the points of a list."""
    lines: list[str] = []
    for line in paragraph.splitlines():
        words = " ".join(line.split())
        if not words:
            continue
        if lines and not re.match(r"(?:[-*+]|\d+[.)])\s", words):
            lines[-1] = f"{lines[-1]} {words}"
        else:
            lines.append(words)
    return "\n".join(lines)
