"""Take files of our building blocks out of the site that no page of it asks for.

A site is copied, mailed and put on sticks; what nobody needs makes that slow, and every script
that lies there is one more to trust.  What a dossier brings itself is never touched.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING

from normspoor.sphinx.render.links import SITES
from normspoor.sphinx.theme import THEME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

#: Taken out where no page links them; a file of a library goes with its licence.
_SPARE = (
    # for who works on the theme itself
    "scripts/*.map",
    "styles/*.map",
    "webpack-macros.html",
    # letters with signs, which normspoor-icons.css draws
    "vendor/fontawesome/webfonts/*.woff2",
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
_LINKED = re.compile(r'(?:src|href)="([^"?#]*_static/[^"?#]+)')


def register(app: Sphinx) -> None:
    """After every page and file has been written."""
    app.connect("build-finished", _take_out, priority=950)


def _take_out(app: Sphinx, failed: Exception | None) -> None:
    if failed is not None or app.builder.name not in SITES or app.config.html_theme != THEME:
        return
    static = Path(app.outdir) / "_static"
    kept = set(_linked(Path(app.outdir))) | set(_brought(app))
    for file in _spare(static, kept):
        file.unlink(missing_ok=True)
    for folder in sorted(static.rglob("*/"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _linked(site: Path) -> Iterator[str]:
    """The files that a page asks for; a site that lies in this one has files of its own."""
    for page in site.rglob("*.html"):
        folder = page.parent.relative_to(site).as_posix()
        # a dossier may bring pages that others wrote in whatever way; our names need no accents
        for link in _LINKED.findall(page.read_text(encoding="utf-8", errors="replace")):
            yield posixpath.normpath(posixpath.join(folder, link)).removeprefix("_static/")


def _brought(app: Sphinx) -> Iterator[str]:
    """The files of the dossier itself, as they are called below ``_static``."""
    # building blocks add folders of their own to the setting, so it is asked of conf.py itself
    written = app.config._raw_config  # noqa: SLF001 - no public way
    for name in written.get("html_static_path", ()):
        top = Path(app.confdir) / name
        yield from (one.relative_to(top).as_posix() for one in top.rglob("*"))
        yield top.name


def _spare(static: Path, kept: set[str]) -> Iterator[Path]:
    for file in sorted({file for pattern in _SPARE for file in static.glob(pattern)}):
        if file.is_file() and file.relative_to(static).as_posix() not in kept:
            yield file
            yield file.with_name(f"{file.name}.LICENSE.txt")
