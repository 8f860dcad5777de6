"""The menu on the left: every part of the site, with the branch you are in open.

The theme's own way copies and parses the whole tree for each page, which on a dossier of a
hundred pages takes longer than all the rest; here it is read once and written as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from sphinx import addnodes

from normspoor.core.wording.standing import TO_DOSSIER

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


@dataclass(frozen=True, slots=True)
class _Part:
    """The pages under one caption of a page's table of contents."""

    caption: str
    pages: tuple[str, ...]


def register(app: Sphinx) -> None:
    """Offer ``normspoor_menu()`` to the templates."""
    app.add_config_value("normspoor_dossier_url", "", "html", types=(str,))
    app.connect("html-page-context", _offer)


def _offer(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    context["normspoor_menu"] = lambda: menu(app, page)


def menu(app: Sphinx, page: str) -> str:
    """The menu as seen from ``page``: HTML in which every title is escaped."""
    trail = {page, *_above(app.env, page)}
    written = [
        f"{_caption(part.caption)}{_list(app, part.pages, page, trail, 1)}"
        for part in _parts(app.env, app.config.root_doc)
    ]
    return "\n".join([_way_back(app, page), *written])


def _way_back(app: Sphinx, page: str) -> str:
    """From a norm that was built along to the dossier that it belongs to."""
    target = app.config.normspoor_dossier_url
    if not target:
        return ""
    up = "../" * app.builder.get_target_uri(page).count("/")
    return (
        '<ul><li class="toctree-l1"><a class="reference internal" '
        f'href="{escape(up + target)}">{TO_DOSSIER}</a></li></ul>'
    )


def _parts(env: BuildEnvironment, page: str) -> Iterator[_Part]:
    for toctree in env.tocs[page].findall(addnodes.toctree):
        pages = tuple(ref for _, ref in toctree["entries"] if ref in env.titles)
        if pages:
            yield _Part(toctree.get("caption") or "", pages)


def _above(env: BuildEnvironment, page: str) -> Iterator[str]:
    """The pages on the way up from ``page``; safe for pages that list each other."""
    parents = {child: parent for parent, kids in env.toctree_includes.items() for child in kids}
    seen = {page}
    while (page := parents.get(page, "")) and page not in seen:
        seen.add(page)
        yield page


def _list(app: Sphinx, pages: tuple[str, ...], current: str, trail: set[str], level: int) -> str:
    return f"<ul>{''.join(_entry(app, page, current, trail, level) for page in pages)}</ul>"


def _entry(app: Sphinx, page: str, current: str, trail: set[str], level: int) -> str:
    title = escape(app.env.titles[page].astext())
    uri = escape(app.builder.get_relative_uri(current, page) or "#") if page != current else "#"
    here = ' aria-current="page"' if page == current else ""
    css = " current active" if page in trail else ""
    below = ""
    if page in trail:
        below = "".join(
            # a page that lists itself must not be opened for ever
            _list(app, part.pages, current, trail - {page}, level + 1)
            for part in _parts(app.env, page)
        )
    return (
        f'<li class="toctree-l{level}{css}">'
        f'<a class="reference internal{css}" href="{uri}"{here}>{title}</a>{below}</li>'
    )


def _caption(text: str) -> str:
    if not text:
        return ""
    return (
        '<p class="caption" role="heading" aria-level="2">'
        f'<span class="caption-text">{escape(text)}</span></p>'
    )
