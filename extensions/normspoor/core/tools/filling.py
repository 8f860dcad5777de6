"""Take what a field or a link says into a tool, with the hint that tells how to fill it."""

from __future__ import annotations

from normspoor.core.metamodel import TYPES_BY_NAME, Field
from normspoor.core.model import Item
from normspoor.core.tools.shape import Said
from normspoor.core.values import value_text
from normspoor.core.wording import tools as say


def from_field(item: Item, name: str, *, labelled: bool = True) -> Said:
    """The value of a field, under the label that the metamodel gives it."""
    field = _field(item.type, name)
    label = field.label if labelled else ""
    return Said(label, value_text(field, item), (), hint_for(item.type, name), item)


def from_items(label: str, found: tuple[Item, ...], hint: str, where: Item | None = None) -> Said:
    """Items that hang on the subject of a tool."""
    return Said(label, "", found, hint, where)


def not_yet(type_name: str, name: str, where: Item) -> Said:
    """A field that is filled nowhere yet; ``where`` is the place to begin."""
    return Said(_field(type_name, name).label, hint=hint_for(type_name, name), where=where)


def hint_for(type_name: str, name: str) -> str:
    """How to fill a field, in words."""
    return say.fill_field(_field(type_name, name).label, name, type_name)


def _field(type_name: str, name: str) -> Field:
    """The field; a name that the type does not know is a mistake of ours."""
    field = TYPES_BY_NAME[type_name].field(name)
    if field is None:
        raise KeyError(f"{type_name}.{name}")
    return field
