"""Draw which doubts about the source hang on a part of the norm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.remarks import remarks_on
from normspoor.core.wording import remarks as say
from normspoor.sphinx.render.words import sentence

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_remarks(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A line for every kanttekening, with the reading chosen meanwhile."""
    element = view.catalog.get(placeholder["argument"])
    found = remarks_on(view.catalog, element) if element else ()
    if not found:
        return [nodes.paragraph("", say.NONE)]
    lines = nodes.bullet_list(classes=["kanttekeningen"])
    for remark in found:
        line = nodes.paragraph("", "", linker.to(remark, sentence(remark.title)))
        line += nodes.Text(f" {say.reading(remark.get('lezing'))}")
        lines += nodes.list_item("", line)
    return [lines]
