"""The page for who comes at an address that does not exist: ``404.html``.

A server shows it at any depth, so everything on it is named from the top of the server.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from normspoor.adapters.norm import NORM_FOLDER
from normspoor.core.wording import lasting as say
from normspoor.core.wording.search import BUTTON, LABEL
from normspoor.sphinx.lasting.base import path_of
from normspoor.sphinx.lasting.small import Way, listed, small_page
from normspoor.sphinx.render.links import PAGED

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PAGE = "404.html"


def register(app: Sphinx) -> None:
    """When the pages have been written."""
    app.connect("build-finished", _write)


def _write(app: Sphinx, failed: Exception | None) -> None:
    """One page at the top; the norm beside a dossier is no site by itself."""
    if failed or app.builder.name not in PAGED or app.config.normspoor_dossier_url:
        return
    top = path_of(app.config)
    head = "".join(
        f'<link rel="stylesheet" href="{escape(top)}_static/normspoor-{name}.css">\n'
        for name in ("colours", "missing")
    )
    # it asks the computer and the reader for light or dark
    head += f'<script src="{escape(top)}_static/normspoor-mode.js"></script>\n'
    if app.config.html_favicon:
        icon = _static(top, app.config.html_favicon)
        head += f'<link rel="icon" href="{escape(icon)}">\n'
    front = Way(f"{top}{app.builder.get_target_uri(app.config.root_doc)}", say.FRONT)
    body = (
        f"<p>{escape(say.NOT_FOUND_WHY)}</p>\n{_search(app, top)}"
        f"<h2>{escape(say.OR_GO_TO)}</h2>\n{listed([*_doors(app, top), front])}"
    )
    page = small_page(say.NOT_FOUND, body, head, _banner(app, front.uri, top))
    (Path(app.outdir) / PAGE).write_text(page, encoding="utf-8")


def _static(top: str, file: str) -> str:
    """Where Sphinx puts a logo or an icon."""
    return f"{top}_static/{Path(file).name}"


def _banner(app: Sphinx, front: str, top: str) -> str:
    """Whose site this is, as above every other page."""
    logo = app.config.html_logo
    picture = f'<img src="{escape(_static(top, logo))}" alt="">' if logo else ""
    name = f"<span>{escape(app.config.project)}</span>"
    return f'<header><a href="{escape(front)}">{picture}{name}</a></header>\n'


def _search(app: Sphinx, top: str) -> str:
    action = f"{top}{app.builder.get_target_uri('search')}"
    return (
        f'<form action="{escape(action)}" role="search">\n'
        f'<label for="q">{escape(LABEL)}</label>\n'
        f'<input type="search" id="q" name="q">\n'
        f"<button>{escape(BUTTON)}</button>\n</form>\n"
    )


def _doors(app: Sphinx, top: str) -> list[Way]:
    """Those that this site has: in its own pages, or in those of the norm beside it."""
    found = []
    for page, text in say.DOORS:
        if page in app.env.found_docs:
            found.append(Way(f"{top}{app.builder.get_target_uri(page)}", text))
        elif app.config.normspoor_norm:
            found.append(Way(f"{top}{NORM_FOLDER}/{page}.html", text))
    return found
