"""Counts per type of object; what could not be read is counted too."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from normspoor.core.metamodel import OBJECT_TYPES, UNREADABLE, Layer, ObjectType
from normspoor.core.model import Catalog


@dataclass(frozen=True, slots=True)
class Count:
    """How many objects of a type there are."""

    object_type: ObjectType
    number: int


def counts(catalog: Catalog, layers: tuple[Layer, ...] = tuple(Layer)) -> tuple[Count, ...]:
    """The types that occur, in the order of the metamodel, unreadable blocks last."""
    found = Counter(item.type for item in catalog)
    wanted = (*(t for t in OBJECT_TYPES if t.layer in layers), UNREADABLE)
    return tuple(Count(t, found[t.name]) for t in wanted if found[t.name])
