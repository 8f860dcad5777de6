"""Leave out what a page does not use: old laptops read this too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What sphinx-needs puts on every page, for tables and cards of its own that we do not draw.
_OTHERS = (
    "_static/sphinx-needs/",
    "_static/sphinx-data-viewer/",
    "_static/jquery.js",
    "_static/_sphinx_javascript_frameworks_compat.js",
)
#: What shows that somebody had sphinx-needs draw something on a page all the same.
_USED = ("NEEDS_", "needs_", "needlist", "needflow", "jsonview")


def register(app: Sphinx) -> None:
    """After everybody else has added theirs."""
    app.connect("html-page-context", _leave_out, priority=900)


def _leave_out(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    body = context.get("body", "")
    asked_for = "sphinxcontrib.jquery" in app.config.extensions
    if asked_for or any(sign in body for sign in _USED):
        return
    for kind in ("css_files", "script_files"):
        # the list itself: Sphinx puts it back before the next page
        context[kind][:] = [one for one in context[kind] if not _of_others(one)]


def _of_others(asset: object) -> bool:
    return str(getattr(asset, "filename", asset)).startswith(_OTHERS)
