"""Clean every page from outside between the moment it is read and the moment it is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx.outside.report import tell
from normspoor.sphinx.outside.text import cleaned
from normspoor.sphinx.outside.trust import reads_outside

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Before anybody else looks at the text."""
    app.connect("source-read", _clean, priority=10)


def _clean(app: Sphinx, docname: str, content: list[str]) -> None:
    if not reads_outside(app.env):
        return
    found = cleaned(content[0])
    content[0] = found.text
    for remark in found.remarks:
        tell(app.env, remark.line, remark.what, remark.text)
