"""Draw the network: a map where it can be read, and a table that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.network import Member, Network, network
from normspoor.core.wording import network as say
from normspoor.core.wording.labels import choice_label, enumeration
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.figure import figure
from normspoor.sphinx.render.network_picture import can_be_drawn, network_svg
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_network(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The map, the table, the filter, and in words who stands alone."""
    subject = placeholder["chosen"].get("onderwerp", "")
    found, anchor = network(view.catalog, subject), placeholder["anchor"]
    if not found.members:
        return [nodes.paragraph("", say.NOTHING)]
    caption = placeholder["argument"] or say.TITLE
    groups = [_group(group.role, group.members, linker) for group in found.groups]
    return [
        *_picture(found, anchor),
        table(caption, anchor, say.HEADS, groups, widths=[30, 20, 50]),
        nodes.paragraph("", " · ".join(filters(view.peildatum, subject)), classes=["filter"]),
        *(nodes.paragraph("", text, classes=["opmerking"]) for text in _remarks(found)),
    ]


def _picture(found: Network, anchor: str) -> list[nodes.Node]:
    if can_be_drawn(found):
        return [figure(network_svg(found, anchor), say.LEGEND, "netwerk")]
    if not found.lines:
        return []
    return [nodes.paragraph("", say.too_full(len(found.members), len(found.collaborations)))]


def _remarks(found: Network) -> list[str]:
    alone = [item.title for item in found.alone]
    empty = [item.title for item in found.without_partner]
    return [
        *([say.alone(alone)] if alone else []),
        *([say.without_partner(empty)] if empty else []),
    ]


def _group(role: str, members: tuple[Member, ...], linker: Linker) -> list[nodes.row]:
    title = row(head(say.role(role), "colgroup", columns=len(say.HEADS)), classes=["groep"])
    return [title, *(_row(member, linker) for member in members)]


def _row(member: Member, linker: Linker) -> nodes.row:
    roles = [choice_label(word) for word in member.partner.words("rollen")]
    return row(
        head([linker.to(member.partner)], "row"),
        cell(enumeration(roles) or say.NO_ROLE),
        cell(_joined(member, linker)),
    )


def _joined(member: Member, linker: Linker) -> list[nodes.Node] | str:
    """The collaborations with how far each is, as the map says it."""
    parts: list[nodes.Node] = []
    for item in member.collaborations:
        parts += [nodes.Text("; ")] if parts else []
        parts += [linker.to(item), nodes.Text(f" ({choice_label(item.get('status'))})")]
    return parts or say.NOT_IN
