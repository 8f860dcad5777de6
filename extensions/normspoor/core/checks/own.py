"""The objects that are about a subject that applies to this team."""

from __future__ import annotations

from normspoor.core.checks.finding import Situation
from normspoor.core.model import Item


def own(situation: Situation, type_name: str) -> tuple[Item, ...]:
    """The objects of a type about a subject that the profile says applies, in order of id."""
    return tuple(
        item for item in situation.catalog.of_type(type_name) if situation.profile.covers(item)
    )
