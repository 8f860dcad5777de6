"""Sizes of columns and pictures as classes and attributes: a strict policy forbids styles.

docutils writes ``style="width: 30%"`` into the page; a host with a Content-Security-Policy
would have to allow every style on every page for it.  And it says of no picture how high it
is, so that the text below jumps when the picture comes in.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.images import get_image_size

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: Wider than any screen; who writes more made a slip, or has something else in mind.
_WIDEST = 10_000
_MEASURE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z%]*)", re.IGNORECASE)
#: How many pixels go into the units that an author may write.
_PIXELS = {"": 1, "px": 1, "pt": 4 / 3, "pc": 16, "em": 16, "rem": 16, "ex": 8, "ch": 8,
           "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4}  # fmt: skip
#: The classes in normspoor-widths.css go up by this much.
_STEP = 5


def register(app: Sphinx) -> None:
    """After everything that makes or moves a table or a picture."""
    app.connect("doctree-resolved", _to_classes, priority=950)


def _to_classes(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format != "html":
        return
    for table in doctree.findall(nodes.table):
        if "colwidths-given" in table["classes"]:
            _columns(table)
    for picture in doctree.findall(nodes.image):
        _picture(picture, get_image_size(Path(app.srcdir) / picture["uri"]))


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


def _picture(picture: nodes.image, real: tuple[int, int] | None) -> None:
    """A share of the line becomes a class; whatever is known of both sides, pixels."""
    wide, unit = _measure(picture.attributes.pop("width", ""))
    high, _ = _measure(picture.attributes.pop("height", ""))
    if unit == "%":
        picture["classes"].append(_class(wide or 0))
        wide = None
    if real is not None and all(real):
        wide = wide or (high * real[0] / real[1] if high else real[0])
        high = high or wide * real[1] / real[0]
    for side, size in (("width", wide), ("height", high)):
        if size:
            picture[side] = str(round(size))


def _measure(text: str) -> tuple[float | None, str]:
    """A size in pixels, or a share with ``%``; nothing where it is no size."""
    match = _MEASURE.fullmatch(str(text))
    if match is None:
        return None, ""
    unit = match[2].lower()
    size = float(match[1]) * _PIXELS.get(unit, 1)
    return (size, unit) if size <= _WIDEST else (None, "")


def _class(share: float) -> str:
    steps = min(max(round(share / _STEP), 1), 100 // _STEP)
    return f"breedte-{steps * _STEP}"
