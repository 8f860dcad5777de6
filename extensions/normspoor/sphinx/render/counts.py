"""Draw how many objects of each type there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.counts import counts
from normspoor.core.metamodel import Layer
from normspoor.core.wording import counts as say
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_counts(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A row for every type of the dossier that occurs, unreadable blocks included."""
    found = counts(view.catalog, (Layer.DOSSIER, Layer.AUDIT))
    if not found:
        return [nodes.paragraph("", say.NONE)]
    rows = [
        row(
            head(one.object_type.plural, "row"),
            cell(str(one.number)),
            cell(one.object_type.meaning),
        )
        for one in found
    ]
    caption = placeholder["argument"] or say.TITLE
    return [table(caption, placeholder["anchor"], say.HEADS, [rows], widths=[20, 10, 70])]
