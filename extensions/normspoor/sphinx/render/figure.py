"""A drawing with a caption, in HTML only: in other outputs the text around it says the same."""

from __future__ import annotations

from html import escape
from pathlib import Path

from docutils import nodes

_FOLDER = Path(__file__).parent.parent / "beelden"


def source(name: str) -> Path:
    """The file of a drawing that came with the package."""
    return _FOLDER / f"{name}.svg"


def figure(svg: str, caption: str, *classes: str) -> nodes.Node:
    """A figure around finished SVG; the caption is text and is escaped here."""
    html = (
        f'<figure class="{" ".join(("tekening", *classes))}">\n{svg.strip()}\n'
        f"<figcaption>{escape(caption)}</figcaption>\n</figure>\n"
    )
    return nodes.raw("", html, format="html")


def named(svg: str, anchor: str) -> str:
    """The SVG of a drawing, named by its own title and description.

    ``anchor`` must be unique on the page.
    """
    title, more = f"{anchor}-titel", f"{anchor}-uitleg"
    names = f'role="img" aria-labelledby="{title}" aria-describedby="{more}"'
    return (
        svg.replace("<svg ", f'<svg class="tekening" {names} ', 1)
        .replace("<title>", f'<title id="{title}">', 1)
        .replace("<desc>", f'<desc id="{more}">', 1)
    )
