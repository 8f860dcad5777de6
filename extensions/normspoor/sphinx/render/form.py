"""Draw a checklist as a paper form: seen only in print, with room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.help import helped
from normspoor.core.points import DECISION, answers_in_words, code_of, parts_of, points_of
from normspoor.core.wording import form as say
from normspoor.core.wording.help import HELPS, authority
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import small_id

if TYPE_CHECKING:
    from normspoor.core.model import Catalog, Item

#: Lines to write on at a point.
_LINES = 3


def draw_form(asked: Item, anchor: str, catalog: Catalog) -> list[nodes.Node]:
    """The points that people discuss as a form; nothing where the computer decides all.

    The form is left out of the screen and of what a screen reader says: there the points
    themselves stand on the page.
    """
    points = points_of(catalog, asked.get("lijst"))
    if not points:
        return []
    in_words = answers_in_words(asked)
    heads = say.HEADS_WORDS if in_words else say.HEADS_CHOICE
    rows = [_words_row(one, catalog) if in_words else _choice_row(one, catalog) for one in points]
    blanks = (_line(label, words) for label, words in say.blanks(asked.get("per")))
    return [
        nodes.container(
            "",
            nodes.paragraph("", say.title(asked.title), classes=["invultitel"]),
            nodes.line_block("", *blanks),
            table(say.POINTS, f"{anchor}-formulier", heads, [rows]),
            *_decision(asked),
            nodes.paragraph("", say.AFTER),
            classes=["invulblad", "in-woorden" if in_words else "met-keuze"],
        )
    ]


def _decision(asked: Item) -> list[nodes.Node]:
    """Boxes for what the team decides; only below the list that ends in a decision."""
    if asked.get("lijst") != DECISION:
        return []
    return [nodes.line_block("", _line(*say.DECISION))]


def _choice_row(point: Item, catalog: Catalog) -> nodes.row:
    boxes = nodes.line_block("", *(nodes.line("", text) for text in say.CHOICES))
    room = nodes.line_block("", *(_line() for _ in range(_LINES)))
    return row(
        cell(code_of(point)),
        head(_asked(point, catalog), "row"),
        cell([boxes]),
        cell([room]),
        classes=["schrijfrij"],
    )


def _words_row(point: Item, catalog: Catalog) -> nodes.row:
    """One row, so that the question and its room are never on two sheets."""
    empty = (_line() for _ in range(_LINES))
    room = nodes.line_block("", *empty, _line(say.SKIPPED))
    return row(
        cell(code_of(point)), head([*_asked(point, catalog), room], "row"), classes=["schrijfrij"]
    )


def _asked(point: Item, catalog: Catalog) -> list[nodes.Node]:
    """The question, the questions it is made of, and what it helps."""
    parts = [nodes.list_item("", nodes.paragraph("", text)) for text in parts_of(point)]
    listed = [nodes.bullet_list("", *parts)] if parts else []
    return [nodes.paragraph("", point.title), *listed, _label(point, catalog)]


def _label(point: Item, catalog: Catalog) -> nodes.paragraph:
    """Norm or guidance, and which part of the norm it helps."""
    line = nodes.paragraph("", authority(point.get("gezag")), classes=["puntlabel", "formulier"])
    for number, one in enumerate(helped(catalog, point)):
        line += nodes.Text("; " if number else f" · {HELPS} ")
        line += [nodes.Text(f"{one.title} "), small_id(one)]
    return line


def _line(label: str = "", words: str = "") -> nodes.line:
    """A label with words behind it, or else with a line to write on."""
    room = [nodes.Text(words)] if words else [nodes.inline("", "", classes=["schrijflijn"])]
    return nodes.line("", "", nodes.Text(f"{label} " if label else ""), *room)
