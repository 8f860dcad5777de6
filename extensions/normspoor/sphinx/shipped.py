"""Take files of our building blocks out of the site that no page of it asks for.

A site is copied, mailed and put on sticks; what nobody needs makes that slow, and every script
that lies there is one more to trust.  What a dossier brings itself is never touched.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

_PAGES = ("html", "dirhtml", "singlehtml")
#: For who works on the theme itself; and its letters with signs, which normspoor-icons.css draws.
_NEVER = (
    "scripts/*.map",
    "styles/*.map",
    "vendor/fontawesome/webfonts/*.woff2",
    "webpack-macros.html",
)
#: Taken out where no page links them; a file of a library goes with its licence.
_UNLESS_LINKED = (
    "styles/theme.css",
    "scripts/bootstrap.js",
    "scripts/fontawesome.js",
    "sphinx-needs/**/*.*",
    "sphinx-data-viewer/*.*",
    "_sphinx_javascript_frameworks_compat.js",
    "jquery.js",
    "design-tabs.js",
    "sphinx-design.min.css",
    "graphviz.css",
    "normspoor-widths.css",
    "*-stemmer.js",
    "searchtools.js",
    "sphinx_highlight.js",
    "file.png",
    "minus.png",
    "plus.png",
)
_LINKED = re.compile(r'(?:src|href)="[^"?#]*?_static/([^"?#]+)')


def register(app: Sphinx) -> None:
    """After every page and file has been written."""
    app.connect("build-finished", _take_out, priority=950)


def _take_out(app: Sphinx, failed: Exception | None) -> None:
    if failed is not None or app.builder.name not in _PAGES:
        return
    output = Path(app.outdir)
    linked = {
        name
        for page in output.rglob("*.html")
        for name in _LINKED.findall(page.read_text(encoding="utf-8"))
    }
    static = output / "_static"
    for file in _spare(static, linked):
        file.unlink(missing_ok=True)
    for folder in sorted(static.rglob("*/"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _spare(static: Path, linked: set[str]) -> Iterator[Path]:
    for pattern in _NEVER:
        yield from static.glob(pattern)
    for pattern in _UNLESS_LINKED:
        for file in static.glob(pattern):
            if file.is_file() and file.relative_to(static).as_posix() not in linked:
                yield file
                yield file.with_name(f"{file.name}.LICENSE.txt")
