"""Names for files and columns that every computer takes: plain letters, digits and dashes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 60


def slug(text: str, otherwise: str, longest: int = LONGEST) -> str:
    """Lower-case letters and digits with dashes, at most ``longest`` of them.

    What no such letter can say is left out; ``otherwise`` where nothing remains.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:longest].strip("-") or otherwise


def free(name: str, taken: Collection[str], behind: str = "-{}") -> str:
    """The name, with a number behind it where it is among the names ``taken``, in lower case."""
    number, tried = 1, name
    while tried.casefold() in taken:
        number += 1
        tried = name + behind.format(number)
    return tried
