"""Find blocks that are typed so that no reader of Markdown sees a block in them.

What looks like an object to its author but not to the parser would otherwise be prose, and
so be silently gone from every count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from normspoor.core.metamodel import FIELD_NAMES, LINKS_BY_NAME, OBJECT_TYPES, TYPES_BY_NAME
from normspoor.core.wording import layout as say

_TYPES = "|".join(object_type.name for object_type in OBJECT_TYPES)
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_OPEN = re.compile(r"^(:{3,})\{([\w-]+)\}")
_CLOSE = re.compile(r"^(:{3,})\s*$")
#: A type between braces with too few colons, or after colons without good braces.
_ALMOST = re.compile(rf"^:{{0,2}}\{{({_TYPES})\}}|^:{{2,}}\s*[{{\[(<]?\s*({_TYPES})\b")
_OPTION = re.compile(r"^:([a-z0-9_]+):(?:\s|$)")
#: A field of which the first colon was forgotten: the text of the block begins there.
_BARE = re.compile(r"^([a-z][a-z0-9_]*):\s")
_ID = re.compile(r"^:id:\s+(\S+)\s*$")
#: A block behind four spaces or more; a list item makes that its own margin.
_INDENTED = re.compile(rf"^(\s*):{{3,}}\{{({_TYPES})\}}")
_ITEM = re.compile(r"^\s*(?:[*+-]|\d+[.)])\s+")
_NAMES = {"id", *FIELD_NAMES, *LINKS_BY_NAME}


@dataclass(frozen=True, slots=True)
class Slip:
    """A line that will not be read as its author meant it: the type and what to do.

    ``cause`` is the line of the slip that makes this one, where it has none of its own; ``id``
    is then the id of the block that was lost by it.
    """

    line: int
    type: str
    text: str
    cause: int = 0
    id: str = ""


@dataclass(slots=True)
class _Fence:
    """Code that is open: where it began, and the blocks that it hides."""

    line: int
    marks: str
    hidden: list[Slip] = field(default_factory=list)

    def hide(self, number: int, line: str) -> None:
        """Take down the blocks that this code hides, each with its id."""
        if (opening := _OPEN.match(line)) and opening[2] in TYPES_BY_NAME:
            self.hidden.append(Slip(number, opening[2], "", self.line))
        elif (given := _ID.match(line)) and self.hidden and not self.hidden[-1].id:
            self.hidden[-1] = replace(self.hidden[-1], id=given[1])

    def is_closed_by(self, line: str, marks: re.Match[str] | None) -> bool:
        """Whether this line ends the code: as many marks or more, and nothing behind them."""
        ends = marks is not None and marks[1].startswith(self.marks)
        return ends and not line.strip().strip(self.marks[0])

    def slips(self) -> Iterator[Slip]:
        """What is the matter where it is never closed."""
        text = say.fence_not_closed(self.marks, len(self.hidden))
        yield Slip(self.line, say.CODE, text)
        yield from (replace(slip, text=text) for slip in self.hidden)


@dataclass(slots=True)
class _Open:
    line: int
    colons: int
    type: str
    #: still in the lines right below the opening, where fields stand
    in_fields: bool = True


def slips(text: str) -> tuple[Slip, ...]:
    """The slips in one page, from top to bottom; code fences are left alone."""
    return tuple(sorted(_Reader().slips(text.splitlines()), key=lambda slip: slip.line))


class _Reader:
    """Goes through a page line by line and keeps what is open."""

    def __init__(self) -> None:
        self._blocks: list[_Open] = []
        self._almost_open: _Open | None = None
        self._fence: _Fence | None = None
        #: from which column text belongs to the list item above it; 0 outside a list
        self._margin = 0
        #: the line of the last field that stands in the text
        self._loose = -1

    def slips(self, lines: list[str]) -> Iterator[Slip]:
        """Every slip, in the order in which it shows."""
        for number, line in enumerate(lines, start=1):
            closing = _CLOSE.match(line)
            closes = bool(closing and self._blocks and len(closing[1]) >= self._blocks[-1].colons)
            if self._fence and closes and self._fence.line > self._blocks[-1].line:
                # a block ends at its colons, also where code in it is still open
                yield from self._fence.slips()
                self._fence = None
            if self._is_code(number, line):
                continue
            self._margin = _margin_after(self._margin, line)
            if opening := _OPEN.match(line):
                yield from self._open(number, opening)
            elif closes:
                self._blocks.pop()
            elif not closing:
                yield from self._text(number, line)
        for block in self._blocks:
            yield Slip(block.line, block.type, say.not_closed(block.type))
        if self._fence:
            yield from self._fence.slips()

    def _is_code(self, number: int, line: str) -> bool:
        """Whether a line is code or begins or ends it: code is no block."""
        marks = _FENCE.match(line)
        if self._fence is None:
            self._fence = _Fence(number, marks[1]) if marks else None
            return marks is not None
        self._fence.hide(number, line)
        if self._fence.is_closed_by(line, marks):
            self._fence = None
        return True

    def _open(self, number: int, opening: re.Match[str]) -> Iterator[Slip]:
        outer = self._blocks[-1] if self._blocks else None
        if outer and outer.colons <= len(opening[1]):
            yield Slip(outer.line, outer.type, say.not_closed(outer.type))
            self._blocks.pop()
        self._blocks.append(_Open(number, len(opening[1]), opening[2]))

    def _text(self, number: int, line: str) -> Iterator[Slip]:
        pushed = _INDENTED.match(line)
        if pushed and len(pushed[1].expandtabs(4)) >= self._margin + 4:
            yield Slip(number, pushed[2], say.indented(pushed[2]))
        elif almost := _ALMOST.match(line):
            name = almost[1] or almost[2]
            yield Slip(number, name, say.no_block(name))
            self._almost_open = _Open(number, 0, name)
        else:
            # the fields below an opening that failed have been told with it
            within = self._blocks[-1] if self._blocks else self._almost_open
            yield from self._loose_field(within, number, line)

    def _loose_field(self, block: _Open | None, number: int, line: str) -> Iterator[Slip]:
        """A field that stands in the text: below an empty line, or outside any block.

        Of fields on lines below each other the first is told; an object without id says itself
        where its id stands.
        """
        if block is not None and block.in_fields:
            block.in_fields = line.lstrip().startswith(":")
            bare = _BARE.match(line)
            if bare and bare[1] in _NAMES and block.type in TYPES_BY_NAME:
                # the fields below it are lost by it, and told with it
                self._loose = number
                yield Slip(number, block.type, say.colon_missing(bare[1]))
            return
        option = _OPTION.match(line)
        if not option or option[1] not in _NAMES:
            return
        is_next, self._loose = number == self._loose + 1, number
        tells_itself = block is not None and block.type in TYPES_BY_NAME and option[1] == "id"
        if not is_next and not tells_itself:
            yield Slip(number, block.type if block else option[1], say.loose_field(option[1]))


def _margin_after(margin: int, line: str) -> int:
    """From which column text belongs to a list item, once this line was read."""
    plain = line.expandtabs(4)
    if item := _ITEM.match(plain):
        return len(item[0])
    indent = len(plain) - len(plain.lstrip())
    return margin if not plain.strip() or indent >= margin else 0
