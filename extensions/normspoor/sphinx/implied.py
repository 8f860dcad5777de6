"""Links that an object gets because of what stands below it on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from normspoor.core.model import Item
from normspoor.sphinx.notes import notes_of

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def links_to_add(
    env: BuildEnvironment, items: Mapping[str, Item]
) -> Iterator[tuple[str, str, str]]:
    """Source, link and target of every implied link that still has to be made.

    A written link wins: where some object already points at the target with this link,
    the place on the page says nothing more.
    """
    written = {
        (link, target)
        for item in items.values()
        for link, targets in item.links.items()
        for target in targets
    }
    for implied in notes_of(env).all_implied():
        if (implied.link, implied.target) in written:
            continue
        if implied.source in items and implied.target in items:
            yield implied.source, implied.link, implied.target
