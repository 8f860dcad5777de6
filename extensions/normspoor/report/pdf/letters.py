"""The letters that go along with the package, and which characters they can print.

Two families: Source Sans Pro, and DejaVu Sans for what it lacks, such as Arabic and Hebrew.
Paper that every machine can read holds no character without a shape, so what neither family
has is replaced before Typst sees it.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "lettertype"
#: Each family in its two weights.
FILES = (
    "SourceSansPro-Regular.otf",
    "SourceSansPro-Semibold.otf",
    "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf",
)
#: What stands in the place of a character that cannot be printed.
MARK = "▢"
#: What moves a typewriter and no pen, or turns round the words after it; a line may end.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
#: What a font may hold and paper may not: it has no meaning outside that font, or none at all.
_MEANINGLESS = {"Co", "Cn", "Cs"}
#: Maps characters to glyphs for every plane of Unicode; each of our fonts has this one.
_FORMAT = 12


class NoLetters(Exception):
    """A font file of the package is missing or broken; the text is its name."""


def printable(text: str) -> str:
    """The text with one mark for every run of characters that the letters do not have.

    Raises :class:`NoLetters`.
    """
    spaced = _CONTROL.sub(" ", text.replace("\r\n", "\n"))
    return _missing().sub(MARK, unicodedata.normalize("NFC", spaced))


@cache
def covered() -> frozenset[int]:
    """The characters that can be printed; raises :class:`NoLetters`."""
    codes = {code for name in FILES for code in _characters(name)}
    return frozenset(c for c in codes if unicodedata.category(chr(c)) not in _MEANINGLESS)


@cache
def _missing() -> re.Pattern[str]:
    known = "".join(re.escape(chr(code)) for code in sorted(covered()))
    return re.compile(f"[^\n{known}]+")


def _characters(name: str) -> Iterator[int]:
    """The characters of one font, read from its table ``cmap``."""
    try:
        font = (FOLDER / name).read_bytes()
        at = _table(font, b"cmap")
        (count,) = struct.unpack_from(">H", font, at + 2)
        starts = [at + start for *_, start in _records(font, ">HHL", at + 4, count)]
        start = next(s for s in starts if struct.unpack_from(">H", font, s) == (_FORMAT,))
        (count,) = struct.unpack_from(">L", font, start + 12)
        for first, last, _ in _records(font, ">LLL", start + 16, count):
            yield from range(first, last + 1)
    except (OSError, struct.error, StopIteration) as broken:
        raise NoLetters(name) from broken


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    return int(next(at for one, _, at, _ in _records(font, ">4sLLL", 12, count) if one == tag))


def _records(font: bytes, shape: str, at: int, count: int) -> Iterator[tuple[Any, ...]]:
    size = struct.calcsize(shape)
    return struct.iter_unpack(shape, font[at : at + count * size])
