"""What a reader sees where a block could not be read."""

from __future__ import annotations

from docutils import nodes


def trouble_box(text: str) -> nodes.Node:
    """A box with the reason, on the place of the block."""
    paragraph = nodes.paragraph("", "", nodes.strong("", "Dit blok is niet te lezen: "))
    paragraph += nodes.Text(text)
    return nodes.container("", paragraph, classes=["onleesbaar"])
