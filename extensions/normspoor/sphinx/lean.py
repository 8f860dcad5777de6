"""Leave out what a page does not use: old laptops read this too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from normspoor.sphinx.theme import THEME

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What sphinx-needs wrote when somebody had it draw something all the same.
_NEEDS = ("NEEDS_", "needs_", "needlist", "needflow", "jsonview")
#: What only some pages need, with the signs in their text of those that do.
_ONLY_WITH: Mapping[str, tuple[str, ...]] = {
    "_static/sphinx-needs/": _NEEDS,
    "_static/sphinx-data-viewer/": _NEEDS,
    "_static/jquery.js": _NEEDS,
    "_static/_sphinx_javascript_frameworks_compat.js": _NEEDS,
    "_static/graphviz.css": ("graphviz",),
    "_static/pygments.css": ('class="highlight',),
    "_static/sphinx-design.": ("sd-",),
    "_static/design-tabs.js": ("sd-tab-",),
    "_static/normspoor-widths.css": ("breedte-", "<img"),
}
#: Marks on a page what was searched; our search, which our theme has, leads to the very passage.
_MARKS = "_static/sphinx_highlight.js"
#: What the theme writes in the page for parts of it that are off; a strict policy forbids that.
_PAGENAME = "DOCUMENTATION_OPTIONS.pagename"
_OFF = "DOCUMENTATION_OPTIONS.search_as_you_type = false"


def register(app: Sphinx) -> None:
    """After everybody else has added theirs."""
    app.connect("html-page-context", _leave_out, priority=900)


def _leave_out(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    body = context.get("body", "")
    spare = [asset for asset, signs in _ONLY_WITH.items() if not any(s in body for s in signs)]
    if "sphinxcontrib.jquery" in app.config.extensions:
        spare = [asset for asset in spare if not asset.endswith(("jquery.js", "_compat.js"))]
    if app.config.html_theme == THEME:
        spare.append(_MARKS)
    # only the theme's list of versions asks on which page it is
    inline = (_OFF,) if context.get("theme_switcher") else (_OFF, _PAGENAME)
    for kind in ("css_files", "script_files"):
        # the list itself: Sphinx puts it back before the next page
        context[kind][:] = [
            one
            for one in context[kind]
            if not str(getattr(one, "filename", one)).startswith(tuple(spare))
            and not getattr(one, "attributes", {}).get("body", "").startswith(inline)
        ]
