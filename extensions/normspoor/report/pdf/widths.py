"""How wide the columns of a table are, and which of them stand side by side on one sheet.

Widths are in em: the size of the letter they are set in.  They are estimates; Typst fills the
sheet with columns in these proportions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

#: A character that has no width, where a line may end.
BREAK = "\u200b"
#: What an average letter takes, and how much more a capital or a figure does.
_LETTER, _CAPITAL = 0.5, 0.1
_WIDER = re.compile(r"[A-Z0-9]")
#: The space on both sides of a column.
_BESIDE = 1.1
#: A long text reads well in a column of this width.
_MOST = 26.0
#: A line that is no longer than this stays whole where the others are that short as well.
_SHORT = 8.0
#: A Dutch word of no more letters than this stays whole; ``rapport.typ`` says so too.
_WHOLE = 12
#: What stands between two places where a line may end without a hyphen.
_PIECE = re.compile(rf"(?:[^\s{BREAK}/-]|[/-](?![^\W\d_]))+[/-]?|[/-]")
#: A row of more lines than this may go on on the next sheet.
_TALL = 20
#: A piece that is no Dutch word has at most this many characters, a word twice as many.
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Width:
    """What a column needs (``least``) and would like to have (``most``)."""

    least: float
    most: float


def breakable(text: str) -> str:
    """The text with places for a line to end in what is too long for any column."""
    return _PIECE.sub(lambda piece: _broken(piece[0]), text)


def width(head: str, texts: Sequence[str]) -> Width:
    """The width of a column with this head and these cells."""
    every = [head, *texts]
    pieces = {piece for text in every for piece in _PIECE.findall(text)}
    needed = max(map(_needed, pieces), default=0.0)
    longest = max((_breadth(line) for text in texts for line in text.splitlines()), default=0.0)
    least = max(needed, longest) if longest <= _SHORT else needed
    return Width(least + _BESIDE, max(least, min(longest, _MOST)) + _BESIDE)


def fits(columns: Iterable[Width], room: float) -> bool:
    """Whether every column gets what it needs."""
    return sum(one.least for one in columns) <= room


def shares(columns: Sequence[Width], room: float) -> tuple[float, ...]:
    """The width of each column: what it needs, and its part of what is left of ``room``."""
    spare = room - sum(one.least for one in columns)
    wanted = sum(one.most - one.least for one in columns)
    part = min(1.0, max(0.0, spare / wanted)) if wanted else 0.0
    return tuple(round(one.least + part * (one.most - one.least), 2) for one in columns)


def runs(columns: Sequence[Width], room: float) -> tuple[range, ...]:
    """The columns in as few runs as fit in ``room``, all about as long.

    Where even a column alone does not fit, each gets a run of its own.
    """
    size = len(columns)
    found: tuple[range, ...] = ()
    for number in range(1, size + 1):
        ends = [round(size * n / number) for n in range(number + 1)]
        found = tuple(range(start, end) for start, end in pairwise(ends))
        if all(fits((columns[n] for n in run), room) for run in found):
            break
    return found


def tall(texts: Iterable[str], given: Iterable[float]) -> bool:
    """Whether these texts, in columns of these widths, make a row that no sheet may hold."""
    return any(
        _breadth(text) / (one - _BESIDE) + text.count("\n") > _TALL
        for text, one in zip(texts, given, strict=True)
    )


def _broken(piece: str) -> str:
    if len(piece) <= (2 * _LONGEST if piece.isalpha() else _LONGEST):
        return piece
    return BREAK.join(piece[n : n + _LONGEST] for n in range(0, len(piece), _LONGEST))


def _needed(piece: str) -> float:
    """A Dutch word can be hyphenated; anything else ends where it is broken."""
    return _breadth(piece[: _WHOLE if piece.isalpha() else _LONGEST])


def _breadth(text: str) -> float:
    return _LETTER * len(text) + _CAPITAL * len(_WIDER.findall(text))
