"""Tell sphinx-needs which types, fields and links there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from normspoor.adapters.catalog import FILE_NOW, JUDGED_ON, UNKNOWN_FIELDS
from normspoor.core.metamodel import OBJECT_TYPES, UNREADABLE, LinkType, ObjectType, links_from

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

#: Fields that we compute and write, so that tables, filters and needs.json see them.
STATE = "stand"
COMPUTED = (STATE, JUDGED_ON, UNKNOWN_FIELDS, FILE_NOW)

#: A field that sphinx-needs has on every type already.
_BUILT_IN = "status"


#: What sphinx-needs would otherwise run: ``[[function()]]`` and ``<<variant>>``.
_NO_CALLS: dict[str, Any] = {"parse_dynamic_functions": False, "parse_variants": False}
_TEXT: dict[str, Any] = {"schema": {"type": "string"}, "nullable": True}


def register(app: Sphinx) -> None:
    """Set the types before sphinx-needs reads them (it normalises at priority 12)."""
    app.connect("config-inited", _apply, priority=6)


def _apply(app: Sphinx, config: Config) -> None:
    config.needs_types = [_need_type(t) for t in (*OBJECT_TYPES, UNREADABLE)]
    config.needs_fields = {
        **{name: _TEXT | {"description": name} for name in COMPUTED},
        # text of an author is text, never a call: that setting skips these two
        "title": _NO_CALLS,
        "status": _NO_CALLS,
    }


def _need_type(object_type: ObjectType) -> dict[str, Any]:
    """All fields are optional text here: sphinx-needs drops a need with a wrong value.

    What is required and what a value may be, :mod:`normspoor.core.mistakes` decides, with
    a message and without losing the object.
    """
    return {
        "directive": object_type.name,
        "title": object_type.label,
        "prefix": f"{object_type.prefix}-",
        "fields": {
            field.name: {
                "description": field.meaning,
                "schema": {"type": "string"},
                "nullable": True,
            }
            for field in object_type.fields
            if field.name != _BUILT_IN
        },
        "links": {link.name: _link(link, object_type) for link in links_from(object_type.name)},
    }


def _link(link: LinkType, object_type: ObjectType) -> dict[str, Any]:
    """A link type of this type alone: a link type for all is copied into every need.

    Its words belong to the first type in the list that has it; dead links we report.
    """
    owner = next(t.name for t in OBJECT_TYPES if t.name in link.sources)
    if object_type.name != owner:
        return {}
    return {"outgoing": link.outgoing, "incoming": link.incoming, "allow_dead_links": True}
