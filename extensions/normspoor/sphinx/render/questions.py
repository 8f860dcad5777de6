"""Draw what is still to be asked about the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.remarks import questions
from normspoor.core.wording import remarks as say
from normspoor.sphinx.render.words import sentence

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_questions(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """An item for every question: where it comes from, the question, our reading meanwhile."""
    found = questions(view.catalog)
    if not found:
        return [nodes.paragraph("", say.NO_QUESTIONS)]
    lines = nodes.bullet_list(classes=["vragen"])
    for remark in found:
        line = nodes.paragraph("", "", linker.to(remark, sentence(remark.title)))
        line += [nodes.Text(" "), nodes.strong("", remark.get("vraag"))]
        line += nodes.Text(f" {say.reading(remark.get('lezing'))}")
        lines += nodes.list_item("", line)
    return [lines]
