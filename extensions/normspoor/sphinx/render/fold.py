"""Fold a long list: closed on screen, open on paper, with a line that says what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from docutils import nodes


def fold(summary: str, content: Sequence[nodes.Node], name: str) -> list[nodes.Node]:
    """The content behind its summary; ``name`` is a class for the stylesheet."""
    opening = f'<details class="{name}"><summary>{escape(summary)}</summary>'
    return [
        nodes.raw("", opening, format="html"),
        *content,
        nodes.raw("", "</details>", format="html"),
    ]
