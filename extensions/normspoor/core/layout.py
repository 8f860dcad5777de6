"""Find blocks that are typed so that no reader of Markdown sees a block in them.

What looks like an object to its author but not to the parser would otherwise be prose, and
so be silently gone from every count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from normspoor.core.metamodel import FIELD_NAMES, LINKS_BY_NAME, OBJECT_TYPES
from normspoor.core.wording import layout as say

_TYPES = "|".join(object_type.name for object_type in OBJECT_TYPES)
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_OPEN = re.compile(r"^(:{3,})\{([\w-]+)\}")
_CLOSE = re.compile(r"^(:{3,})\s*$")
#: A type between braces with too few colons, or after colons without braces.
_ALMOST = re.compile(rf"^:{{0,2}}\{{({_TYPES})\}}|^:{{2,}}\s*({_TYPES})\b")
_OPTION = re.compile(r"^:([a-z0-9_]+):(?:\s|$)")
_NAMES = {"id", *FIELD_NAMES, *LINKS_BY_NAME}


@dataclass(frozen=True, slots=True)
class Slip:
    """A line that will not be read as its author meant it: the type and what to do."""

    line: int
    type: str
    text: str


@dataclass(slots=True)
class _Open:
    line: int
    colons: int
    type: str
    #: still in the lines right below the opening, where fields stand
    in_fields: bool = True


def slips(text: str) -> tuple[Slip, ...]:
    """The slips in one page, from top to bottom; code fences are left alone."""
    return tuple(sorted(_slips(text.splitlines()), key=lambda slip: slip.line))


def _slips(lines: list[str]) -> Iterator[Slip]:
    blocks: list[_Open] = []
    almost_open: _Open | None = None
    fence = ""
    for number, line in enumerate(lines, start=1):
        marks = _FENCE.match(line)
        if fence or marks:
            fence = _fence_after(fence, line, marks)
            continue
        if opening := _OPEN.match(line):
            outer = blocks[-1] if blocks else None
            if outer and outer.colons <= len(opening[1]):
                yield Slip(outer.line, outer.type, say.not_closed(outer.type))
                blocks.pop()
            blocks.append(_Open(number, len(opening[1]), opening[2]))
        elif closing := _CLOSE.match(line):
            if blocks and len(closing[1]) >= blocks[-1].colons:
                blocks.pop()
        elif almost := _ALMOST.match(line):
            name = almost[1] or almost[2]
            yield Slip(number, name, say.no_block(name))
            almost_open = _Open(number, 0, name)
        else:
            # the fields below an opening that failed have been told with it
            within = blocks[-1] if blocks else almost_open
            yield from _loose_field(within, number, line)
    for block in blocks:
        yield Slip(block.line, block.type, say.not_closed(block.type))


def _fence_after(fence: str, line: str, marks: re.Match[str] | None) -> str:
    """The fence that is open after this line: code is no block."""
    if not fence:
        return marks[1] if marks else ""
    closes = marks and marks[1].startswith(fence) and not line.strip().strip(fence[0])
    return "" if closes else fence


def _loose_field(block: _Open | None, number: int, line: str) -> Iterator[Slip]:
    """A field that stands in the text: below an empty line, or outside any block."""
    option = _OPTION.match(line)
    if block is not None and block.in_fields:
        block.in_fields = option is not None
        return
    if option and option[1] in _NAMES:
        yield Slip(number, block.type if block else option[1], say.loose_field(option[1]))
