"""Draw the first screen of a dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.overview import Line, overview
from normspoor.core.wording import overview as say
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View

#: More links than this make a row unreadable; the count says how many there are.
_SHOWN = 4


def draw_overview(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """At most twelve rows, each in words, with the items behind it."""
    lines = overview(view.catalog, view.peildatum)
    if not lines:
        return [nodes.paragraph("", say.NOTHING)]
    rows = [_row(line, linker) for line in lines]
    caption = placeholder["argument"] or say.TITLE
    return [
        table(caption, placeholder["anchor"], say.HEADS, [rows]),
        nodes.paragraph("", " · ".join(filters(view.peildatum, "")), classes=["filter"]),
    ]


def _row(line: Line, linker: Linker) -> nodes.row:
    about = [linker.to(line.element)] if line.element else line.label
    stand = (
        [state_word(line.state), nodes.Text(line.stand.removeprefix(line.state))]
        if line.state
        else line.stand
    )
    return row(head(about, "row"), cell(line.subject), cell(stand), cell(_behind(line, linker)))


def _behind(line: Line, linker: Linker) -> list[nodes.Node] | str:
    if not line.items:
        return say.NO_ITEMS
    parts = linker.all(line.items[:_SHOWN])
    if len(line.items) > _SHOWN:
        parts.append(nodes.Text(say.more(len(line.items) - _SHOWN)))
    return parts
