"""Which doubts about the source hang on a part of the norm."""

from __future__ import annotations

from normspoor.core.model import Catalog, Item
from normspoor.core.trace import closure


def remarks_on(catalog: Catalog, element: Item) -> tuple[Item, ...]:
    """The kanttekeningen on ``element`` or on anything that belongs to it, by id."""
    below = closure(catalog, element, "<hoort_bij")
    return tuple(item for item in below if item.type == "kanttekening")


def questions(catalog: Catalog) -> tuple[Item, ...]:
    """The kanttekeningen that hold a question for the certifier, by id."""
    return tuple(item for item in catalog.of_type("kanttekening") if item.get("vraag"))
