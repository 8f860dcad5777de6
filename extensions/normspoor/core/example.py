"""An example block for each type, made from the metamodel; the reference shows it, a test builds it."""

from __future__ import annotations

from normspoor.core.metamodel import TYPES_BY_NAME, Field, ObjectType, links_from
from normspoor.core.model import Item


def example_block(object_type: ObjectType) -> str:
    """A block that an author can copy: required fields, required links, and the text."""
    lines = [f":::{{{object_type.name}}} Titel van {object_type.label.lower()}"]
    lines.append(f":id: {object_type.prefix}-1")
    lines += [f":{f.name}: {f.example or f.label}" for f in object_type.fields if _shown(f)]
    lines += [
        f":{link.name}: {TYPES_BY_NAME[link.targets[0]].prefix}-1"
        for link in links_from(object_type.name)
        if object_type.name in link.required_on
    ]
    if object_type.body.required:
        lines += ["", f"{object_type.body.label} in een paar korte zinnen."]
    return "\n".join([*lines, ":::"])


def _shown(field: Field) -> bool:
    return field.required and not field.default


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
            "Waarom jullie dit antwoorden.",
            ":::",
        ]
    )
