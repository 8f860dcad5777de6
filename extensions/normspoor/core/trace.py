"""Follow links: which items does an item reach over one link or a path of links?"""

from __future__ import annotations

from normspoor.core.model import Catalog, Item

#: Marks a step that is walked from target to source.
BACK = "<"


def trace(catalog: Catalog, start: Item, *path: str) -> tuple[Item, ...]:
    """The items at the end of ``path``, each once, in order of id.

    ``trace(c, vraag, "<onderbouwt")`` gives the evidence for a question;
    ``trace(c, verband, "gebaseerd_op", "past_in")`` the approach behind a collaboration.
    A step that starts with ``<`` is walked backwards.
    """
    here = {start.id: start}
    for step in path:
        here = {item.id: item for source in here.values() for item in _step(catalog, source, step)}
    return tuple(here[item_id] for item_id in sorted(here))


def closure(catalog: Catalog, start: Item, step: str) -> tuple[Item, ...]:
    """Everything reached by walking ``step`` once or more; safe for links in a circle."""
    seen: dict[str, Item] = {}
    waiting = [start]
    while waiting:
        for item in _step(catalog, waiting.pop(), step):
            if item.id not in seen:
                seen[item.id] = item
                waiting.append(item)
    return tuple(seen[item_id] for item_id in sorted(seen))


def together(*groups: tuple[Item, ...]) -> tuple[Item, ...]:
    """Several traces as one, each item once, in order of id."""
    found = {item.id: item for group in groups for item in group}
    return tuple(found[item_id] for item_id in sorted(found))


def _step(catalog: Catalog, item: Item, step: str) -> tuple[Item, ...]:
    if step.startswith(BACK):
        return catalog.sources(item, step.removeprefix(BACK))
    return catalog.targets(item, step)
