"""Draw a checklist as a paper form: seen only in print, with room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.help import helped
from normspoor.core.points import checklist, code_of, is_point, list_of
from normspoor.core.wording import form as say
from normspoor.core.wording.help import authority
from normspoor.core.wording.labels import enumeration
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.core.model import Catalog, Item


def draw_form(points: tuple[Item, ...], anchor: str, catalog: Catalog) -> list[nodes.Node]:
    """The points that people discuss as a form; nothing where the computer decides all.

    The form is left out of the screen and of what a screen reader says: there the points
    themselves stand on the page.
    """
    asked = [point for point in points if is_point(point)]
    if not asked:
        return []
    found = checklist(catalog, list_of(asked[0]))
    per = found.get("per") if found else ""
    rows = [_row(point, catalog) for point in asked]
    blanks = nodes.line_block("", *(nodes.line("", text) for text in say.blanks(per)))
    form = table(say.TITLE, f"{anchor}-formulier", say.HEADS, [rows], widths=[6, 44, 16, 34])
    return [nodes.container("", blanks, form, nodes.paragraph("", say.AFTER),
                            classes=["invulblad"])]  # fmt: skip


def _row(point: Item, catalog: Catalog) -> nodes.row:
    boxes = say.boxes(has_doubt=point.type != "toetspunt")
    return row(
        cell(code_of(point)),
        head([nodes.paragraph("", point.title), _label(point, catalog)], "row"),
        cell([nodes.line_block("", *(nodes.line("", text) for text in boxes))]),
        cell(""),
        classes=["schrijfrij"],
    )


def _label(point: Item, catalog: Catalog) -> nodes.paragraph:
    """Norm or guidance, and which part of the norm it helps."""
    names = enumeration([one.id for one in helped(catalog, point)])
    text = say.helps(authority(point.get("gezag")), names)
    return nodes.paragraph("", text, classes=["puntlabel", "formulier"])
