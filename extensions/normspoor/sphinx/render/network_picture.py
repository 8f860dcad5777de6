"""The map of the network as SVG; colours come from the stylesheet."""

from __future__ import annotations

from html import escape

from normspoor.core.network import Network
from normspoor.core.wording import network as say
from normspoor.sphinx.render.figure import named
from normspoor.sphinx.render.network_layout import (
    BOX_WIDTH,
    LINE_HEIGHT,
    WIDTH,
    Box,
    Line,
    layout,
)

#: With more than this nobody can follow the lines.
_PARTNERS, _COLLABORATIONS, _LINES = 24, 14, 48


def can_be_drawn(found: Network) -> bool:
    """Whether there is a line to draw, and not more than a reader can follow."""
    return (
        0 < found.lines <= _LINES
        and len(found.members) <= _PARTNERS
        and len(found.collaborations) <= _COLLABORATIONS
    )


def network_svg(found: Network, anchor: str) -> str:
    """The drawing with its title and description; titles of objects are escaped."""
    placed = layout(found)
    label = say.label(len(found.members), len(found.collaborations))
    parts = [
        *(_line(line) for line in placed.lines),
        *(_head(box) if box.head else _box(box, "vak") for box in placed.partners),
        *(_box(box, "kern") for box in placed.collaborations),
    ]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {WIDTH + 4} {placed.height + 4}">'
        f"<title>{escape(label)}</title><desc>{escape(say.SAME_BELOW)}</desc>"
    )
    return named("\n".join([svg, *parts, "</svg>"]), anchor)


def _line(line: Line) -> str:
    (x1, y1), (x2, y2) = line.start, line.end
    half = (x1 + x2) // 2
    css = "lijn stippel" if line.ended else "lijn"
    return f'<path class="{css}" d="M{x1} {y1}C{half} {y1} {half} {y2} {x2} {y2}"/>'


def _head(box: Box) -> str:
    return _text(box, 0, box.words[0], "kop")


def _box(box: Box, css: str) -> str:
    edge = (
        f'<rect class="{css}" x="{box.x}" y="{box.y}" width="{BOX_WIDTH}" '
        f'height="{box.height}" rx="8"/>'
    )
    words = [_text(box, n, word, "") for n, word in enumerate(box.words)]
    note = [_text(box, len(box.words), box.note, "klein")] if box.note else []
    return "".join([edge, *words, *note])


def _text(box: Box, number: int, words: str, css: str) -> str:
    y = box.y + 21 + number * LINE_HEIGHT
    name = f' class="{css}"' if css else ""
    return f'<text{name} x="{box.x + 12}" y="{y}">{escape(words)}</text>'
