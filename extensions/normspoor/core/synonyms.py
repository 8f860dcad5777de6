"""Words for the same thing, as the glossary gives them."""

from __future__ import annotations

from normspoor.core.model import Catalog


def synonyms(catalog: Catalog) -> tuple[tuple[str, ...], ...]:
    """Each term of the glossary with what people call it too; terms without such a word not."""
    groups = ((item.title, *item.words("synoniemen")) for item in catalog.of_type("begrip"))
    return tuple(group for group in groups if len(group) > 1)
