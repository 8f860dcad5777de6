"""How wide the columns of a table are, and which of them stand side by side on one sheet.

Widths are in em: the size of the letter they are set in.  They are estimates; Typst fills the
sheet with columns in these proportions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

#: A character that has no width, where a line may end.
BREAK = "\u200b"
#: What an average letter takes, and how much more the wider ones do.
_LETTER = 0.5
_WIDER = {
    re.compile("[A-Z0-9]"): 0.1,
    re.compile("[\u0250-\uffff]"): 0.2,
    re.compile("[MWmw@%]"): 0.3,
}
#: The space on both sides of a column.
_BESIDE = 1.1
#: A text that is longer than this wants a wider column, and not in proportion.
_LONG = 20.0
#: A day or an amount in words stays on one line.
_AMOUNT = re.compile(r"^\d.{0,16}$", re.MULTILINE)
#: A Dutch word of no more letters than this stays whole; ``rapport.typ`` says so too.
_WHOLE = 12
#: What stands between two places where a line may end without a hyphen.
_PIECE = re.compile(rf"(?:[^\s{BREAK}/-]|[/-](?![^\W\d_]))+[/-]?|[/-]")
#: What may stand before and after a word.
_AROUND = re.compile(r"^\W+|\W+$")
#: What no Dutch word has: other signs, a letter three times, hardly a vowel, hardly anything else.
_NO_DUTCH = re.compile(
    r"[^A-Za-zÀ-ÖØ-öø-ɏ]|(.)\1\1|[^aeiouyäëïöüáéíóúè]{10}|[aeiouyäëïöüáéíóúè]{8}", re.IGNORECASE
)
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
    amounts = {line for text in texts for line in _AMOUNT.findall(text)}
    least = max((*map(_needed, pieces), *map(_breadth, amounts)), default=0.0)
    longest = max((_breadth(line) for text in texts for line in text.splitlines()), default=0.0)
    most = longest if longest <= _LONG else sqrt(_LONG * longest)
    return Width(least + _BESIDE, max(least, most) + _BESIDE)


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


def height(texts: Iterable[str], given: Iterable[float]) -> float:
    """How many lines, about, a row with these texts takes in columns of these widths."""
    both = zip(texts, given, strict=True)
    return max(_breadth(text) / (one - _BESIDE) + text.count("\n") for text, one in both)


def _broken(piece: str) -> str:
    if len(piece) <= (2 * _LONGEST if _is_word(piece) else _LONGEST):
        return piece
    return BREAK.join(piece[n : n + _LONGEST] for n in range(0, len(piece), _LONGEST))


def _needed(piece: str) -> float:
    """A Dutch word can be hyphenated; anything else ends where it is broken."""
    return _breadth(piece[: _WHOLE if _is_word(piece) else _LONGEST])


def _is_word(piece: str) -> bool:
    return not _NO_DUTCH.search(_AROUND.sub("", piece))


def _breadth(text: str) -> float:
    wider = sum(more * len(letter.findall(text)) for letter, more in _WIDER.items())
    return _LETTER * len(text) + wider
