"""Which part of the norm a text helps with, and which texts help with a part of the norm."""

from __future__ import annotations

from normspoor.core.model import Catalog, Item

_UP = ("helpt_bij", "toetst", "hoort_bij")


def helped(catalog: Catalog, item: Item) -> tuple[Item, ...]:
    """The nearest parts of the norm that ``item`` leads to, in order of id.

    A text of guidance that names none itself borrows those of the text it belongs to.
    """
    seen = {item.id}
    here = [item]
    while here:
        above = [one for below in here for link in _UP for one in catalog.targets(below, link)]
        found = {one.id: one for one in above if is_norm(one)}
        if found:
            return tuple(found[one] for one in sorted(found))
        here = [one for one in {one.id: one for one in above}.values() if one.id not in seen]
        seen |= {one.id for one in here}
    return ()


def helpers(catalog: Catalog, element: Item) -> tuple[Item, ...]:
    """The texts of guidance that say themselves that they help with a part of the norm."""
    return tuple(one for one in catalog.sources(element, "helpt_bij") if not is_norm(one))


def is_norm(item: Item) -> bool:
    """Whether a text belongs to the norm and not to the guidance."""
    return item.get("gezag") == "norm"
