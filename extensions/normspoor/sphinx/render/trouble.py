"""What a reader sees where a block could not be read."""

from __future__ import annotations

from docutils import nodes

from normspoor.core.wording.mistakes import UNREADABLE


def trouble_box(text: str) -> nodes.Node:
    """A box with the reason, on the place of the block."""
    paragraph = nodes.paragraph("", "", nodes.strong("", UNREADABLE))
    paragraph += nodes.Text(text)
    return nodes.container("", paragraph, classes=["onleesbaar"])
