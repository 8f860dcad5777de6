"""What Excel can hold: lengths count in the units of UTF-16, so an emoji is two."""

from __future__ import annotations

import re
from collections.abc import Iterable

from normspoor.core.safe_names import free

CELL = 32_767
#: Excel allows 255; room is left for a number that tells two heads apart.
HEAD = 240
SHEET = 31
CUT = "…"
_ROOM_FOR_NUMBER = 5
#: Excel keeps this name for itself, in each language.
_TAKEN = ("history", "geschiedenis")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
#: What no XML can hold.  XlsxWriter sees to the text of cells, not to names and heads.
_UNWRITABLE = re.compile(r"[\x00-\x1f\ufffe\uffff]")


def one_line(text: str) -> str:
    """The text on one line, without signs that cannot be written."""
    return " ".join(_UNWRITABLE.sub(" ", text).split())


def clipped(text: str, units: int, rest: str = "") -> str:
    """The text; where it is too long its beginning, with ``rest`` behind it."""
    if _length(text) <= units:
        return text
    room = (units - _length(rest)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + rest


def sheet_names(titles: Iterable[str]) -> tuple[str, ...]:
    """A name for each sheet that Excel takes, in the same order; no two are alike.

    A title that is too long ends in ``…``.
    """
    taken = set(_TAKEN)
    names = []
    for title in titles:
        clean = one_line(_FORBIDDEN.sub(" ", title)) or "Blad"
        name = clipped(clean, SHEET, CUT)
        if name.casefold() in taken:
            name = free(clipped(clean, SHEET - _ROOM_FOR_NUMBER, CUT), taken, " ({})")
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
