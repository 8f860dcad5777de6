"""An example block for each type, made from the metamodel; the reference shows it, a test builds it."""

from __future__ import annotations

from normspoor.core.metamodel import TYPES_BY_NAME, Field, ObjectType, links_from
from normspoor.core.model import Item
from normspoor.core.wording import example as say


def example_block(object_type: ObjectType) -> str:
    """A block that an author can copy: the fields and links that must be there, and the text."""
    lines = [f":::{{{object_type.name}}} {say.title(object_type.label)}"]
    lines.append(f":id: {object_type.prefix}-1")
    lines += [f":{field.name}: {field.example or field.label}" for field in _shown(object_type)]
    lines += [
        f":{link.name}: {TYPES_BY_NAME[link.targets[0]].prefix}-1"
        for link in links_from(object_type.name)
        if object_type.name in link.required_on
    ]
    if object_type.body.required:
        lines += ["", say.body(object_type.body.label)]
    return "\n".join([*lines, ":::"])


def _shown(object_type: ObjectType) -> list[Field]:
    """The required fields, with those that become so by the values shown or that a check asks."""
    shown: list[Field] = []
    for field in object_type.fields:
        values = {one.name: one.example or one.label for one in shown}
        asked = field.required_when and all(
            when.met_by(values.get(when.field, "").split()) for when in field.required_when
        )
        if not field.default and (field.required or field.asked_by or asked):
            shown.append(field)
    return shown


def answer_block(indicator: Item, subject: str) -> str:
    """An answer to fill in: for this indicator and subject."""
    number = indicator.get("volgnummer")
    return "\n".join(
        [
            f":::{{antwoord}} {indicator.title}",
            f":id: ANT-IND{number}-{subject.upper()}",
            f":scope: {subject}",
            ":waarde: …",
            ":datum: …",
            ":opsteller: …",
            f":beantwoordt: {indicator.id}",
            "",
            say.WHY,
            ":::",
        ]
    )
