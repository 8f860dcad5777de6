"""The points of checklists: which there are, on which list, in what order and how answered."""

from __future__ import annotations

import re

from normspoor.core.model import Catalog, Item

#: The list that a success factor is on; other points name their list themselves.
SUCCESS_FACTORS = "KSF"
#: A line of a list in a text.
_ITEM = re.compile(r"^[*+-]\s+(?P<words>.+)$", re.MULTILINE)
#: The list that ends in a decision about going on.
DECISION = "F1"
#: The types of points on a checklist.
POINTS = ("checkvraag", "succesfactor", "toetspunt")


def list_of(point: Item) -> str:
    """The code of the checklist that a point is on."""
    return SUCCESS_FACTORS if point.type == "succesfactor" else point.get("lijst")


def is_point(item: Item) -> bool:
    """Whether people discuss this in a round; what the computer decides is no part of one."""
    return item.type in POINTS and item.get("beslist") != "computer"


def code_of(point: Item) -> str:
    """What people call a point: its mark in the source, or else its number."""
    return (point.get("kenmerk") or point.get("volgnummer")).lower()


def points_of(catalog: Catalog, code: str) -> tuple[Item, ...]:
    """The points of a list that people discuss, in order of number."""
    found = (one for one in catalog.of_type(*POINTS) if is_point(one) and list_of(one) == code)
    return tuple(sorted(found, key=lambda point: (number_of(point), point.id)))


def number_of(point: Item) -> int:
    """The place of a point on its list; 0 where it says none."""
    number = point.get("volgnummer")
    return int(number) if number.isdecimal() else 0


def checklist(catalog: Catalog, code: str) -> Item | None:
    """The checklist with this code, or None."""
    return next((one for one in catalog.of_type("checklist") if one.get("lijst") == code), None)


def answers_in_words(asked: Item) -> bool:
    """Whether the points of a checklist are answered in words, and not with a choice."""
    return asked.get("antwoordvorm") == "woorden"


def parts_of(point: Item) -> tuple[str, ...]:
    """The questions that a success factor is made of; other points have no such parts."""
    if point.type != "succesfactor":
        return ()
    return tuple(found["words"].strip() for found in _ITEM.finditer(point.body))
