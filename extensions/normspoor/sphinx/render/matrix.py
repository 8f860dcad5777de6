"""Draw a matrix as a real table, then in words what is empty and which filter was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.matrix import MATRICES, Cell, Group, Matrix, Row
from normspoor.core.wording import matrix as say
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


#: More links than this make a cell unreadable; the rest stands where the cell leads.
_SHOWN = 12


def draw_matrix(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The matrix that the author asked for by name; requirement by evidence by default."""
    chosen = placeholder["chosen"]
    make = MATRICES[chosen.get("soort", "eis-bewijs")]
    matrix = make(view.catalog, view.peildatum, chosen.get("onderwerp", ""))
    caption = placeholder["argument"] or matrix.corner
    drawn: list[nodes.Node] = []
    if matrix.rows:
        drawn.append(_table(matrix, caption, placeholder["anchor"], linker))
    drawn.append(nodes.paragraph("", " · ".join(matrix.filters), classes=["filter"]))
    drawn += [nodes.paragraph("", text, classes=["opmerking"]) for text in matrix.remarks]
    return drawn


def _table(matrix: Matrix, caption: str, anchor: str, linker: Linker) -> nodes.Node:
    heads = [
        matrix.corner,
        *(column if isinstance(column, str) else [linker.to(column)] for column in matrix.columns),
        matrix.note_head,
    ]
    groups = [_group(group, len(heads), linker) for group in matrix.groups]
    widths = [30, *([15] * len(matrix.columns)), 15]
    return table(caption, anchor, heads, groups, wide=True, widths=widths)


def _group(group: Group, width: int, linker: Linker) -> list[nodes.row]:
    rows = [_row(one, linker) for one in group.rows]
    if group.title:
        rows.insert(0, row(head(group.title, "colgroup", columns=width), classes=["groep"]))
    if group.totals:
        totals = [cell(text) for text in (*group.totals, group.totals_note)]
        rows.append(row(head(say.SUBTOTAL, "row"), *totals, classes=["subtotaal"]))
    return rows


def _row(one: Row, linker: Linker) -> nodes.row:
    note = [state_word(one.note)] if one.state else one.note
    classes = [f"rij-{one.state.replace(' ', '-')}"] if one.state else []
    return row(
        head([linker.to(one.head)], "row"),
        *(_cell(content, linker) for content in one.cells),
        cell(note),
        classes=classes,
    )


def _cell(content: Cell, linker: Linker) -> nodes.entry:
    """Links to what stands there, or one to where it can be mended."""
    if not content.marks:
        words: list[nodes.Node] = (
            [linker.to(content.target, content.text)]
            if content.target
            else [nodes.Text(content.text)]
        )
        return cell(words, classes=["leeg"])
    found = nodes.bullet_list(classes=["merken"])
    for mark in content.marks[:_SHOWN]:
        line = nodes.paragraph("", "", linker.to(mark.item))
        if mark.word:
            line += nodes.Text(" ")
            line += state_word(mark.word)
        found += nodes.list_item("", line)
    rest = len(content.marks) - _SHOWN
    if rest > 0 and content.target:
        link = linker.to(content.target, say.more(rest))
        found += nodes.list_item("", nodes.paragraph("", "", link))
    return cell([found])
