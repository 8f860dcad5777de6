"""Look at the text of a page before it is parsed, for blocks that would become prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.core.layout import slips
from normspoor.sphinx.notes import Seen, notes_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Markdown pages only; what stands there is noted, never changed."""
    app.connect("source-read", _note_slips)


def _note_slips(app: Sphinx, docname: str, content: list[str]) -> None:
    if app.env.doc2path(docname).suffix != ".md":
        return
    seen = notes_of(app.env).seen.setdefault(docname, [])
    seen.extend(
        Seen(docname, slip.line, slip.type, slip.id, "", slip.text, slip.cause)
        for slip in slips(content[0])
    )
