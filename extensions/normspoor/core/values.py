"""The value of a field as a reader reads it."""

from __future__ import annotations

from normspoor.core.metamodel import Field, Kind
from normspoor.core.model import Item
from normspoor.core.periods import in_words, parse_date
from normspoor.core.wording.labels import choice_label, enumeration


def value_text(field: Field, item: Item) -> str:
    """The value of ``field`` on ``item``: dates in words, list words spelled out."""
    value = item.get(field.name)
    if field.kind is Kind.DATE and (day := parse_date(value)):
        return in_words(day)
    if field.kind is Kind.CHOICE:
        return choice_label(value)
    if field.kind is Kind.CHOICES:
        return enumeration([choice_label(word) for word in item.words(field.name)])
    return value
