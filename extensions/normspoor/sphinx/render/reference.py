"""Draw the reference of all types out of the metamodel, so that it cannot disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.example import example_block
from normspoor.core.metamodel import OBJECT_TYPES, Field, Layer, LinkType, ObjectType, links_from
from normspoor.core.wording import reference as say
from normspoor.core.wording.labels import enumeration
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_reference(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """Per layer a heading, and per type its meaning, its fields, links and an example."""
    drawn: list[nodes.Node] = []
    for layer in Layer:
        drawn.append(nodes.rubric("", say.LAYER[layer], **{"heading-level": 3}))
        drawn.append(nodes.paragraph("", say.LAYER_MEANING[layer]))
        for object_type in OBJECT_TYPES:
            if object_type.layer is layer:
                drawn += _type(object_type)
    return drawn


def _type(object_type: ObjectType) -> list[nodes.Node]:
    name = object_type.name
    fields = [_field(field) for field in object_type.fields]
    links = [_link(link, name) for link in links_from(name)]
    heading = nodes.rubric("", object_type.label, ids=[f"type-{name}"], **{"heading-level": 4})
    drawn: list[nodes.Node] = [
        heading,
        nodes.paragraph("", object_type.meaning),
        nodes.paragraph("", say.body(object_type.body.label, required=object_type.body.required)),
    ]
    if fields:
        caption = say.fields_of(object_type.label)
        drawn.append(table(caption, f"velden-{name}", say.FIELD_HEADS, [fields],
                           widths=[20, 40, 20, 20]))  # fmt: skip
    if links:
        caption = say.links_of(object_type.label)
        drawn.append(table(caption, f"links-{name}", say.LINK_HEADS, [links], widths=[20, 40, 40]))
    example = example_block(object_type)
    drawn.append(nodes.literal_block(example, example, language="text"))
    return drawn


def _field(field: Field) -> nodes.row:
    return row(
        head([nodes.literal("", field.name)], "row"),
        cell(field.meaning),
        cell(say.required(field)),
        cell(enumeration(field.choices, "of") or say.KIND[field.kind]),
    )


def _link(link: LinkType, type_name: str) -> nodes.row:
    meaning = link.meaning
    if type_name in link.required_on:
        meaning += f" {say.MUST}"
    return row(
        head([nodes.literal("", link.name)], "row"),
        cell(meaning),
        cell(enumeration(link.targets, "of")),
    )
