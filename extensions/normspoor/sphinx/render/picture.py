"""The chain as a picture: drawn in HTML, left out elsewhere because the list says it all."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from docutils import nodes

from normspoor.core.chain import StepState

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_WIDTH, _HEIGHT, _GAP, _PER_ROW = 164, 54, 18, 5
#: A sign beside the colour, for who does not see colour.
_SIGN = {
    StepState.PRESENT: "\N{CHECK MARK}",
    StepState.MISSING: "!",
    StepState.NOT_NEEDED: "\N{EN DASH}",
}


class ChainPicture(nodes.General, nodes.Element):
    """Nine boxes with arrows; holds names, state words and the text alternative."""


def register(app: Sphinx) -> None:
    """A picture in HTML; nothing in the other outputs."""
    drawn, left_out = (_visit_html, None), (_skip, None)
    app.add_node(
        ChainPicture,
        html=drawn,
        epub=drawn,
        latex=left_out,
        text=left_out,
        man=left_out,
        texinfo=left_out,
    )


def _skip(self: Any, node: ChainPicture) -> None:
    raise nodes.SkipNode


def _visit_html(self: Any, node: ChainPicture) -> None:
    self.body.append(chain_svg(node["steps"], node["anchor"], node["label"]))
    raise nodes.SkipNode


def chain_svg(steps: list[tuple[str, str]], anchor: str, label: str) -> str:
    """The drawing: boxes in rows of five, with an arrow from each to the next.

    Colours come from the stylesheet, so that light, dark and print can differ.
    """
    boxes, arrows = [], []
    for index, (name, state) in enumerate(steps):
        x, y = _corner(index)
        css = state.replace(" ", "-")
        boxes.append(
            f'<g class="stap stap-{css}"><rect x="{x}" y="{y}" width="{_WIDTH}" '
            f'height="{_HEIGHT}" rx="8"/><text x="{x + 12}" y="{y + 23}">{index + 1}. '
            f'{escape(name)}</text><text class="stapstand" x="{x + 12}" y="{y + 42}">'
            f"{_SIGN[StepState(state)]} {escape(state)}</text></g>"
        )
        if index:
            arrows.append(_arrow(index))
    rows = -(-len(steps) // _PER_ROW)
    width = _PER_ROW * _WIDTH + (_PER_ROW - 1) * _GAP + 4
    height = rows * _HEIGHT + (rows - 1) * _GAP + 4
    return (
        f'<svg class="ketenbeeld" role="img" aria-labelledby="{anchor}-titel" '
        f'viewBox="-2 -2 {width} {height}"><title id="{anchor}-titel">{escape(label)}</title>'
        f"{''.join(arrows)}{''.join(boxes)}</svg>\n"
    )


def _corner(index: int) -> tuple[int, int]:
    """Rows run to and fro, so that every arrow is short."""
    row, column = divmod(index, _PER_ROW)
    if row % 2:
        column = _PER_ROW - 1 - column
    return column * (_WIDTH + _GAP), row * (_HEIGHT + _GAP)


def _arrow(index: int) -> str:
    (x1, y1), (x2, y2) = _corner(index - 1), _corner(index)
    if y1 != y2:
        x, top, bottom = x2 + _WIDTH // 2, y1 + _HEIGHT, y2
        return f'<path class="pijl" d="M{x} {top}V{bottom - 2}m-5 -6l5 6l5 -6"/>'
    y = y1 + _HEIGHT // 2
    if x2 > x1:
        return f'<path class="pijl" d="M{x1 + _WIDTH} {y}H{x2 - 2}m-6 -5l6 5l-6 5"/>'
    return f'<path class="pijl" d="M{x1} {y}H{x2 + _WIDTH + 2}m6 -5l-6 5l6 5"/>'
