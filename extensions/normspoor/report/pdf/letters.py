"""The letters that go along with the package, and which characters they can print.

Two families: Source Sans Pro, and DejaVu Sans for what it lacks, such as Arabic and Hebrew.
Paper that every machine can read holds no character without a shape, so what neither family
has is replaced before Typst sees it.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import typst

from normspoor.core.wording.report_paper import no_letters

FOLDER = Path(__file__).parent / "lettertype"
#: Each family in its two weights, with the SHA-256 of the file.
FILES: Mapping[str, str] = {
    "SourceSansPro-Regular.otf": "6b096b47206d8f78a2c49af2f2ae46b35d93b0e3cf105a9febef59144aa2eae2",
    "SourceSansPro-Semibold.otf": "ee3ba5c88400b22b880d85202ce82143dc5e19861bf7880b7f4c32d4263e96d5",
    "DejaVuSans.ttf": "abdc775b21b1bc470d50c97e790d276f2054b7504e56e5bd3e64f48d68582322",
    "DejaVuSans-Bold.ttf": "0d977336a6d5fba34eab8e3199eb218327161b5143749f802982c2bc34df0c96",
}
#: What stands in the place of a character that cannot be printed.
MARK = "▢"
#: What an accent stands on where it stands alone.
_NO_LETTER = "◌"
#: What moves a typewriter and no pen, or turns round the words after it; a line may end.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
#: What makes one picture of several characters.
_GLUE = "[\u200d\ufe0f]*"
#: What a font may hold and paper may not: it has no meaning outside that font, or none at all.
_MEANINGLESS = {"Co", "Cn", "Cs"}
#: Maps characters to glyphs for every plane of Unicode; each of our fonts has this one.
_FORMAT = 12


class NoLetters(Exception):
    """A font file of the package is missing or broken; the text is for readers."""


def letters() -> typst.Fonts:
    """The letters of the package and no others, so that paper is the same on any computer.

    Raises :class:`NoLetters`.
    """
    for name, digest in FILES.items():
        file = FOLDER / name
        if not file.is_file() or sha256(file.read_bytes()).hexdigest() != digest:
            raise NoLetters(no_letters(name))
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FOLDER]
    )


def printable(text: str) -> str:
    """The text with one mark for every run of characters that the letters do not have."""
    spaced = _CONTROL.sub(" ", text.replace("\r\n", "\n"))
    known = _missing().sub(MARK, unicodedata.normalize("NFC", spaced))
    return "\n".join(_based(line) for line in known.split("\n"))


@cache
def covered() -> frozenset[int]:
    """The characters that can be printed."""
    codes = {code for name in FILES for code in _characters(name)}
    return frozenset(c for c in codes if unicodedata.category(chr(c)) not in _MEANINGLESS)


@cache
def _missing() -> re.Pattern[str]:
    known = "".join(re.escape(chr(code)) for code in sorted(covered()))
    return re.compile(f"[^\n{known}]+(?:{_GLUE}[^\n{known}]+)*{_GLUE}")


def _based(line: str) -> str:
    """A line that starts with an accent gets a letter for it, as the end of a line is none."""
    return f"{_NO_LETTER}{line}" if unicodedata.category(line[:1] or " ")[0] == "M" else line


def _characters(name: str) -> Iterator[int]:
    """The characters of one font, read from its table ``cmap``."""
    font = (FOLDER / name).read_bytes()
    at = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, at + 2)
    starts = [at + start for *_, start in _records(font, ">HHL", at + 4, count)]
    start = next(s for s in starts if struct.unpack_from(">H", font, s) == (_FORMAT,))
    (count,) = struct.unpack_from(">L", font, start + 12)
    for first, last, _ in _records(font, ">LLL", start + 16, count):
        yield from range(first, last + 1)


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    return int(next(at for one, _, at, _ in _records(font, ">4sLLL", 12, count) if one == tag))


def _records(font: bytes, shape: str, at: int, count: int) -> Iterator[tuple[Any, ...]]:
    size = struct.calcsize(shape)
    return struct.iter_unpack(shape, font[at : at + count * size])
