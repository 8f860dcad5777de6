"""Widths of columns and pictures as classes and attributes: a strict policy forbids styles.

docutils writes ``style="width: 30%"`` into the page; a host with a Content-Security-Policy
would have to allow every style on every page for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_MEASURE = re.compile(r"([\d.]+)\s*([a-z%]*)", re.IGNORECASE)
#: How many pixels go into the units that an author may write.
_PIXELS = {"": 1, "px": 1, "pt": 4 / 3, "pc": 16, "em": 16, "rem": 16, "ex": 8, "ch": 8,
           "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4}  # fmt: skip
#: The classes in normspoor-widths.css go up by this much.
_STEP = 5


def register(app: Sphinx) -> None:
    """After everything that makes or moves a table."""
    app.connect("doctree-resolved", _to_classes, priority=950)


def _to_classes(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format != "html":
        return
    for table in doctree.findall(nodes.table):
        if "colwidths-given" in table["classes"]:
            _columns(table)
    for picture in doctree.findall(nodes.image):
        _picture(picture)


def _columns(table: nodes.table) -> None:
    """The cells of the first row say how wide the columns are."""
    table["classes"].remove("colwidths-given")
    group = next(table.findall(nodes.tgroup))
    columns = [one["colwidth"] for one in group if isinstance(one, nodes.colspec)]
    place = 0
    for cell in next(group.findall(nodes.row)):
        end = place + 1 + cell.get("morecols", 0)
        cell["classes"].append(_class(100 * sum(columns[place:end]) / sum(columns)))
        place = end


def _picture(picture: nodes.image) -> None:
    """A share of the line becomes a class; any other measure a number of pixels."""
    for side in ("width", "height"):
        match = _MEASURE.fullmatch(str(picture.get(side, "")))
        if match is None:
            continue
        size, unit = float(match[1]), match[2].lower()
        if unit in _PIXELS:
            picture[side] = str(round(size * _PIXELS[unit]))
        else:
            del picture[side]
            if unit == "%" and side == "width":
                picture["classes"].append(_class(size))


def _class(share: float) -> str:
    steps = min(max(round(share / _STEP), 1), 100 // _STEP)
    return f"breedte-{steps * _STEP}"
