"""What Excel can hold: lengths count in the units of UTF-16, so an emoji is two."""

from __future__ import annotations

import re
from collections.abc import Iterable

from normspoor.core.safe_names import free

CELL = 32_767
#: Excel allows 255; room is left for a number that tells two heads apart.
HEAD = 240
SHEET = 31
_ROOM_FOR_NUMBER = 5
#: Excel keeps this name for itself, in each language.
_TAKEN = ("history", "geschiedenis")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")


def clipped(text: str, units: int, rest: str = "") -> str:
    """The text; where it is too long its beginning, with ``rest`` behind it."""
    if _length(text) <= units:
        return text
    room = (units - _length(rest)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + rest


def sheet_names(titles: Iterable[str]) -> tuple[str, ...]:
    """A name for each sheet that Excel takes, in the same order; no two are alike."""
    taken = set(_TAKEN)
    names = []
    for title in titles:
        clean = " ".join(_FORBIDDEN.sub(" ", title).split()) or "Blad"
        name = clipped(clean, SHEET).rstrip()
        if name.casefold() in taken:
            name = free(clipped(clean, SHEET - _ROOM_FOR_NUMBER).rstrip(), taken, " ({})")
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
