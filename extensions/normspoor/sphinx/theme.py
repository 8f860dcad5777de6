"""What the theme gets from us: menu, logo, stylesheets, scripts.  What conf.py says, wins.

Of the theme's scripts we load its own, ``pydata-sphinx-theme.js``: the menus of a phone, the
search field, the current heading, and boxes that scroll by keyboard.  Its copy of Bootstrap,
four times as large, would only open the list with light and dark, which the browser can do
itself; its script for icons would draw nothing.  A part of the theme that needs them asks for
them in conf.py: ``html_js_files = ["scripts/bootstrap.js"]``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from normspoor.core.wording.search import LABEL
from normspoor.sphinx.defaults import fill_in

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_HERE = Path(__file__).parent
_STATIC = _HERE / "static"
THEME = "pydata_sphinx_theme"
_THEME_STYLE = "styles/pydata-sphinx-theme.css"
#: In this order: later ones use the colours of the first.
_STYLES = (
    "colours",
    "page",
    "menu",
    "way",
    "icons",
    "mode",
    "objects",
    "states",
    "tables",
    "widths",
    "list-form",
    "matrix",
    "forms",
    "chain",
    "pictures",
    "cards",
    "access",
    "print",
    "sheets",
)

#: One menu on the left instead of the theme's bar of loose top pages; nothing floats over text.
_OPTIONS: dict[str, Any] = {
    "navbar_start": ["navbar-logo"],
    "navbar_center": [],
    "navbar_persistent": ["normspoor-search-button"],
    "navbar_end": ["normspoor-mode"],
    "primary_sidebar_end": [],
    "secondary_sidebar_items": ["normspoor-page-toc"],
    "footer_start": ["normspoor-stamp", "copyright"],
    "footer_end": [],
    "back_to_top_button": False,
    "search_bar_text": LABEL,
    # rendering the menu once more to see whether it is empty costs time on every page
    "templates_skip_empty_check": ["normspoor-menu.html"],
}


def register(app: Sphinx) -> None:
    """Settings before any extension reads them; stylesheets after the theme's own."""
    app.connect("config-inited", _apply, priority=5)
    for name in _STYLES:
        app.add_css_file(f"normspoor-{name}.css", priority=700)


def _apply(app: Sphinx, config: Config) -> None:
    # ours first, so that a team's own file of the same name is the one that stays
    config.html_static_path = [str(_STATIC), *config.html_static_path]
    if config.html_theme != THEME:
        return
    config.templates_path = [*config.templates_path, str(_HERE / "templates")]
    _take_over_head(app)
    logo = {"text": config.project}
    config.html_theme_options = {**_OPTIONS, "logo": logo, **config.html_theme_options}
    ours = {
        "html_title": config.project,
        "html_logo": str(_STATIC / "logo.svg"),
        "html_favicon": str(_STATIC / "favicon.svg"),
        "html_sidebars": {"**": ["normspoor-close", "normspoor-menu"]},
        # follow the reader's own setting; left empty, the theme's script complains
        "html_context": {"default_mode": "auto", **config.html_context},
        # objects are found by the search and the tables; an index of terms would be empty
        "html_use_index": False,
    }
    fill_in(config, ours)


def _take_over_head(app: Sphinx) -> None:
    """Ask Sphinx for what the theme writes in the head itself: see layout.html."""
    app.add_css_file("basic.css", priority=150)
    # the theme takes the first of these off the list, because it means to write it itself
    app.add_css_file(_THEME_STYLE, priority=151)
    app.add_js_file("normspoor-mode.js", priority=100)
    app.add_js_file("scripts/pydata-sphinx-theme.js", loading_method="defer")
