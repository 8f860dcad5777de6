"""Draw a matrix as a real table, then in words what is empty and which filter was used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.matrix import MATRICES, Cell, Group, Mark, Matrix, Row
from normspoor.core.model import Item
from normspoor.core.wording import matrix as say
from normspoor.sphinx.render.matrix_filter import draw_filter, filter_marks
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word
from normspoor.sphinx.translator import HTML

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
    caption, anchor = placeholder["argument"] or matrix.corner, placeholder["anchor"]
    drawn: list[nodes.Node] = []
    if matrix.rows:
        drawn += [*draw_filter(matrix, anchor), _table(matrix, caption, anchor, linker)]
    return [*drawn, *_foot(matrix)]


def _foot(matrix: Matrix) -> list[nodes.Node]:
    """What was shown, and what is said of it; a reader's choice above the matrix hides a part.

    The script finds by their class the words that are only true of all rows.
    """
    day, about = matrix.filters
    shown = nodes.paragraph("", day, classes=["filter"])
    shown += nodes.inline("", f" · {about}", classes=["alle-rijen"])
    remarks = [nodes.paragraph("", text, classes=["opmerking"]) for text in matrix.remarks]
    empty = [
        nodes.paragraph("", text, classes=["opmerking", "alle-rijen"]) for text in matrix.empty
    ]
    return [shown, *remarks, *empty]


def _table(matrix: Matrix, caption: str, anchor: str, linker: Linker) -> nodes.Node:
    heads = [
        matrix.corner,
        *(column if isinstance(column, str) else [linker.to(column)] for column in matrix.columns),
        matrix.note_head,
    ]
    groups = [_group(group, matrix.columns, linker) for group in matrix.groups]
    widths = [30, *([15] * len(matrix.columns)), 15]
    return table(caption, anchor, heads, groups, wide=True, widths=widths)


def _group(group: Group, columns: Sequence[str | Item], linker: Linker) -> list[nodes.row]:
    rows = [_row(one, columns, linker) for one in group.rows]
    if group.title:
        rows.insert(
            0, row(head(group.title, "colgroup", columns=len(columns) + 2), classes=["groep"])
        )
    if group.totals:
        totals = [cell(text) for text in (*group.totals, group.totals_note)]
        rows.append(row(head(say.SUBTOTAL, "row"), *totals, classes=["subtotaal"]))
    return rows


def _row(one: Row, columns: Sequence[str | Item], linker: Linker) -> nodes.row:
    note = [state_word(one.note)] if one.state else one.note
    classes = [f"rij-{one.state.replace(' ', '-')}"] if one.state else []
    drawn = row(
        head([linker.to(one.head)], "row"),
        *(
            _cell(content, (one.head, column), linker)
            for content, column in zip(one.cells, columns, strict=True)
        ),
        cell(note),
        classes=classes,
    )
    drawn[HTML] = filter_marks(one)
    return drawn


def _cell(content: Cell, heads: tuple[Item, str | Item], linker: Linker) -> nodes.entry:
    """Links to what stands there, or one to where it can be mended."""
    if not content.marks:
        words: nodes.Node = nodes.Text(content.text)
        if target := content.target:
            words = linker.around(target, words)
            words[HTML] = {"aria-label": say.nothing_there(content.text, target.title)}
        return cell([words], classes=["leeg"])
    if all(mark.item in heads for mark in content.marks):
        return cell([node for mark in content.marks for node in _mark(mark, heads, linker)])
    found = nodes.bullet_list(classes=["merken"])
    for mark in content.marks[:_SHOWN]:
        found += nodes.list_item("", nodes.paragraph("", "", *_mark(mark, heads, linker)))
    rest = len(content.marks) - _SHOWN
    if rest > 0 and content.target:
        link = linker.to(content.target, say.more(rest))
        found += nodes.list_item("", nodes.paragraph("", "", link))
    return cell([found])


def _mark(mark: Mark, heads: tuple[Item, str | Item], linker: Linker) -> list[nodes.Node]:
    """A link and the state; only the state, linked, where a head says the rest already."""
    if not mark.word:
        return [linker.to(mark.item)]
    if mark.item in heads:
        return [linker.around(mark.item, state_word(mark.word))]
    return [linker.to(mark.item), nodes.Text(" "), state_word(mark.word)]
