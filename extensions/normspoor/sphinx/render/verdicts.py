"""Draw the verdicts on the points of a checklist page: the same as terminal and pytest give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.checklist import points_on, verdicts
from normspoor.core.points import list_of
from normspoor.core.profile import profile_of
from normspoor.core.verdict import Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.form import draw_form
from normspoor.sphinx.render.help import named_point
from normspoor.sphinx.render.rounds import draw_rounds
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.core.model import Item
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_verdicts(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What the dossier says about the points on this page, and the list as a paper form."""
    points = points_on(view.catalog, placeholder["docname"])
    if not points:
        return [nodes.paragraph("", say.NO_POINTS_HERE)]
    drawn: list[nodes.Node] = []
    if profile_of(view.catalog) is None:
        drawn.append(nodes.paragraph("", say.NO_DOSSIER))
    else:
        drawn += _sentences(points, placeholder, view, linker)
        for code in dict.fromkeys(list_of(point) for point in points):
            drawn += draw_rounds(code, placeholder["anchor"], view, linker)
        drawn.append(
            nodes.paragraph("", " · ".join(filters(view.peildatum, "")), classes=["filter"])
        )
    return [*drawn, *draw_form(points, placeholder["anchor"], view.catalog)]


def _sentences(
    points: tuple[Item, ...], placeholder: Placeholder, view: View, linker: Linker
) -> list[nodes.Node]:
    """A row for every sentence that must be true; nothing where the list has none."""
    own = tuple(point for point in points if point.type == "toetspunt")
    rows = [_row(one, view, linker) for one in verdicts(view.catalog, own, view.peildatum)]
    if not rows:
        return []
    caption = placeholder["argument"] or say.TITLE
    return [table(caption, placeholder["anchor"], say.HEADS, [rows], widths=[40, 20, 40])]


def _row(one: Verdict, view: View, linker: Linker) -> nodes.row:
    where = f" ({one.place})" if one.place and one.reason else ""
    return row(
        head(named_point(one.point, view, linker), "row"),
        cell([state_word(one.outcome.value)]),
        cell(f"{one.reason}{where}"),
    )
