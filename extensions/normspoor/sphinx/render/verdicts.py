"""Draw the verdicts on the points of a checklist page: the same as pytest gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.checklist import Verdict, points_on, verdicts
from normspoor.core.profile import profile_of
from normspoor.core.wording import checklist as say
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_verdicts(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A row for every point on this page: the sentence, the verdict, what to do."""
    if profile_of(view.catalog) is None:
        return [nodes.paragraph("", say.NO_DOSSIER)]
    points = points_on(view.catalog, placeholder["docname"])
    rows = [_row(one, linker) for one in verdicts(view.catalog, points, view.peildatum)]
    caption = placeholder["argument"] or say.TITLE
    return [
        table(caption, placeholder["anchor"], say.HEADS, [rows], widths=[40, 20, 40]),
        nodes.paragraph("", " · ".join(filters(view.peildatum, "")), classes=["filter"]),
    ]


def _row(one: Verdict, linker: Linker) -> nodes.row:
    where = f" ({one.place})" if one.place and one.reason else ""
    return row(
        head([linker.to(one.point)], "row"),
        cell([state_word(one.outcome.value)]),
        cell(f"{one.reason}{where}"),
    )
