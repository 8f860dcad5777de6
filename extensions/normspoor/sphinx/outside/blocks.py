"""What a block on a page from outside may not be: part of the norm, or without an end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sphinx_needs.data import SphinxNeedsData

from normspoor.core.metamodel import Layer, ObjectType
from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.allowed import LONGEST_FIELD, OWN_POINT
from normspoor.sphinx.outside.trust import reads_outside

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def why_no_block(env: BuildEnvironment, object_type: ObjectType, given: Mapping[str, str]) -> str:
    """Why a block cannot be taken in, in words; nothing where it can, or where it is ours.

    ``given`` is everything that was typed, ``id`` and ``titel`` included.
    """
    if not reads_outside(env):
        return ""
    if object_type.layer is Layer.KADER and object_type.name != OWN_POINT:
        return say.of_the_norm(object_type.name)
    if object_type.name == OWN_POINT and (
        given.get("beslist") != "computer" or given.get("volgnummer")
    ):
        # what people discuss has its place on a published list, and could take that of another
        return say.point_of_people()
    earlier = SphinxNeedsData(env).get_needs_mutable().get(given["id"])
    if earlier is not None and earlier["is_external"]:
        return say.id_of_the_norm(given["id"])
    long = next((name for name, value in given.items() if len(value) > LONGEST_FIELD), "")
    return limits.field_too_long(long, LONGEST_FIELD) if long else ""
