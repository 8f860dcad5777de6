"""Whether there are persons in a piece of evidence, as its author said."""

from __future__ import annotations

from normspoor.core.model import Item

_FIELD = "bevat_persoonsgegevens"
_WITHOUT = ("nee", "geanonimiseerd")


def holds_persons(item: Item) -> bool:
    """Whether somebody said that there are persons in it."""
    return item.get(_FIELD) == "ja"


def may_hold_persons(item: Item) -> bool:
    """Whether nobody said that there are none."""
    return item.get(_FIELD) not in _WITHOUT
