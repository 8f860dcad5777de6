"""Mistakes in the blocks as work: the first two checks of all (C-A01, C-A02)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from normspoor.core.belonging import belonging
from normspoor.core.checks import Severity
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Catalog
from normspoor.core.profile import SUBJECTS
from normspoor.core.work.shape import Work

#: Every link leads somewhere, ids are unique and blocks can be read; every value is allowed.
LINKS_AND_BLOCKS, VALUES = "C-A01", "C-A02"
BLOCK_CHECKS = (LINKS_AND_BLOCKS, VALUES)
#: What ends a sentence, and what stands between quotes.
_ENDS, _QUOTED = re.compile(r"\. "), re.compile(r"(?<!\w)'.*?'(?!\w)", re.DOTALL)
_ABOUT_LINKS = ("onleesbaar", "dode-link", "linktype", "link-ontbreekt", "profiel", "punt")


def mistaken(catalog: Catalog, found: Iterable[Mistake]) -> Iterator[Work]:
    """A line for every mistake."""
    for one in found:
        item = catalog.get(one.item_id)
        what, todo = two_parts(one.text)
        yield Work(
            Severity.FOUT,
            LINKS_AND_BLOCKS if one.code in _ABOUT_LINKS else VALUES,
            tuple(subject for subject in SUBJECTS if item and subject in item.subjects),
            one.place,
            one.item_id,
            what,
            todo,
            *(belonging(catalog, item) if item else ("", None)),
        )


def two_parts(text: str) -> tuple[str, str]:
    """What is wrong, and what to do: the first sentence and the rest.

    A full stop between quotes is part of what an author typed.  A quote opens behind no letter
    and closes before none, so that the one in ``foto's`` is neither; where what was typed
    leaves one open, every full stop ends a sentence.
    """
    ends = [match.start() + 1 for match in _ENDS.finditer(text)]
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    outside = [end for end in ends if not any(start < end < stop for start, stop in quoted)]
    first = next(iter((*outside, *ends)), len(text))
    return text[:first], text[first + 1 :]
