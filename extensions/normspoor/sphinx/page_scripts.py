"""Our scripts, each only on pages that hold what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from normspoor.core.wording import objects as say

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What stands in the text of a page, the script that goes with it, and what that has to say.
_SCRIPTS: tuple[tuple[str, str, Mapping[str, Any]], ...] = (
    ("normspoor-tabel breed", "normspoor-matrix.js", {}),
    ("objectkaart", "normspoor-copy.js", {"data-gezegd": say.COPIED}),
)


def register(app: Sphinx) -> None:
    """While a page is written: what is added then, is added to that page only."""
    app.connect("html-page-context", _add)


def _add(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    body = context.get("body", "")
    for sign, script, words in _SCRIPTS:
        if sign in body:
            app.add_js_file(script, loading_method="defer", **words)
