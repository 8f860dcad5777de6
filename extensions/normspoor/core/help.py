"""Which part of the norm a text helps with, and which texts help with a part of the norm."""

from __future__ import annotations

from normspoor.core.model import Catalog, Item

#: The links by which a text of guidance itself names what it helps with or belongs to.
_NAMED = ("helpt_bij", "hoort_bij")
_UP = (*_NAMED, "toetst")


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
    """The texts of guidance that name a part of the norm themselves, in order of id."""
    found = {
        one.id: one for link in _NAMED for one in catalog.sources(element, link) if not is_norm(one)
    }
    return tuple(found[one] for one in sorted(found))


def helpers_through(catalog: Catalog, element: Item) -> tuple[tuple[Item, tuple[Item, ...]], ...]:
    """The texts that :func:`helped` leads to this part over others: each helper with its own.

    A text stands once, with the nearest helper; helpers that lead no other text here are left
    out.
    """
    tops = helpers(catalog, element)
    listed = {one.id for one in tops}
    found: dict[str, list[Item]] = {one.id: [] for one in tops}
    here = [(one, one) for one in tops]
    while here:
        below: list[tuple[Item, Item]] = []
        for text, top in here:
            for one in catalog.sources(text, "hoort_bij"):
                if one.id not in listed and element in helped(catalog, one):
                    listed.add(one.id)
                    found[top.id].append(one)
                    below.append((one, top))
        here = below
    return tuple((top, tuple(found[top.id])) for top in tops if found[top.id])


def is_norm(item: Item) -> bool:
    """Whether a text belongs to the norm and not to the guidance."""
    return item.get("gezag") == "norm"
