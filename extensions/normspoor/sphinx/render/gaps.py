"""Draw the gap list, and below it what was left open on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.gaps import gaps, motivated
from normspoor.core.requirements import Requirement
from normspoor.core.wording import gaps as say
from normspoor.core.wording.labels import STATE_ADVICE, SUBJECT_TITLE
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_gaps(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A row for every gap: what, for whom, how it stands, what to do."""
    subject = placeholder["chosen"].get("onderwerp", "")
    found = gaps(view.catalog, view.peildatum, subject)
    chosen = motivated(view.catalog, view.peildatum, subject)
    anchor = placeholder["anchor"]
    drawn: list[nodes.Node] = []
    if found:
        rows = [_row(one, [nodes.Text(STATE_ADVICE[one.state])], linker) for one in found]
        drawn.append(table(placeholder["argument"] or say.TITLE, anchor, say.HEADS, [rows]))
    else:
        drawn.append(nodes.paragraph("", say.NONE))
    drawn.append(nodes.paragraph("", " · ".join(filters(view.peildatum, subject)),
                                 classes=["filter"]))  # fmt: skip
    if chosen:
        rows = [_row(one, linker.all(one.motives), linker) for one in chosen]
        drawn.append(table(say.MOTIVATED, f"{anchor}-bewust", say.MOTIVATED_HEADS, [rows]))
    return drawn


def _row(one: Requirement, last: list[nodes.Node], linker: Linker) -> nodes.row:
    return row(
        head([linker.to(one.item)], "row"),
        cell(SUBJECT_TITLE[one.subject]),
        cell([state_word(one.state.value)]),
        cell(last),
    )
