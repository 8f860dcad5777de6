"""The menu on the left: every part of the site, with the branch you are in open.

The theme's own way copies and parses the whole tree for each page, which on a dossier of a
hundred pages takes longer than all the rest; here it is read once and written as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from sphinx import addnodes

from normspoor.core.wording.standing import TO_DOSSIER

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_MENUS: WeakKeyDictionary[Sphinx, Menu] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class _Part:
    """The pages under one caption of a page's table of contents."""

    caption: str
    pages: tuple[str, ...]


def register(app: Sphinx) -> None:
    """Offer ``normspoor_menu()`` to the templates; start every build with a new menu."""
    app.add_config_value("normspoor_dossier_url", "", "html", types=(str,))
    app.connect("env-before-read-docs", _forget)
    app.connect("html-page-context", _offer)


def _forget(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    _MENUS.pop(app, None)


def _offer(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if app not in _MENUS:
        _MENUS[app] = Menu(app)
    context["normspoor_menu"] = lambda: _MENUS[app].seen_from(page)


class Menu:
    """The tree of pages of one build, with what can be kept from page to page."""

    def __init__(self, app: Sphinx) -> None:
        self._app = app
        self._parts: dict[str, list[_Part]] = {}
        self._links: dict[tuple[str, tuple[str, ...], int], list[str]] = {}
        kids = app.env.toctree_includes.items()
        self._parent = {page: parent for parent, pages in kids for page in pages}

    def seen_from(self, page: str) -> str:
        """The menu for one page: HTML in which every title is escaped."""
        trail = {page}
        above = self._parent.get(page, "")
        while above and above not in trail:
            trail.add(above)
            above = self._parent.get(above, "")
        written = [
            f"{_caption(part.caption)}{self._list(part.pages, page, trail, 1)}"
            for part in self._parts_of(self._app.config.root_doc)
        ]
        return "\n".join([self._way_back(page), *written])

    def _parts_of(self, page: str) -> list[_Part]:
        if page not in self._parts:
            toc = self._app.env.tocs.get(page)
            found = toc.findall(addnodes.toctree) if toc is not None else ()
            parts = (
                _Part(one.get("caption") or "", tuple(ref for _, ref in one["entries"]
                                                      if ref in self._app.env.titles))
                for one in found
            )  # fmt: skip
            self._parts[page] = [part for part in parts if part.pages]
        return self._parts[page]

    def _list(self, pages: tuple[str, ...], current: str, trail: set[str], level: int) -> str:
        """A list of pages; only those on the way to the current one differ per page."""
        written = list(self._plain(pages, current, level))
        for index, page in enumerate(pages):
            if page in trail:
                written[index] = self._open(page, current, trail, level)
        return f"<ul>{''.join(written)}</ul>"

    def _plain(self, pages: tuple[str, ...], current: str, level: int) -> list[str]:
        """The entries as every page in the same folder sees them."""
        folder = self._app.builder.get_target_uri(current).rpartition("/")[0]
        key = folder, pages, level
        if key not in self._links:
            self._links[key] = [
                self._entry(page, self._uri(current, page), level) for page in pages
            ]
        return self._links[key]

    def _open(self, page: str, current: str, trail: set[str], level: int) -> str:
        """An entry on the way to the current page, with what is below it."""
        # a page that lists itself must not be opened for ever
        left = trail - {page}
        below = "".join(
            self._list(part.pages, current, left, level + 1) for part in self._parts_of(page)
        )
        here = ' aria-current="page"' if page == current else ""
        uri = "#" if page == current else self._uri(current, page)
        return self._entry(page, uri, level, " current active", here, below)

    def _uri(self, current: str, page: str) -> str:
        builder = self._app.builder
        # kept for other pages in the same folder, to which this page is not "here"
        name = builder.get_target_uri(page).rpartition("/")[2]
        return escape(builder.get_relative_uri(current, page) or name or "#")

    def _entry(  # noqa: PLR0917 - the parts of one line, in the order in which they stand
        self, page: str, uri: str, level: int, css: str = "", here: str = "", below: str = ""
    ) -> str:
        title = escape(self._app.env.titles[page].astext())
        return (
            f'<li class="toctree-l{level}{css}">'
            f'<a class="reference internal{css}" href="{uri}"{here}>{title}</a>{below}</li>'
        )

    def _way_back(self, page: str) -> str:
        """From a norm that was built along to the dossier that it belongs to."""
        target = self._app.config.normspoor_dossier_url
        if not target:
            return ""
        up = "../" * self._app.builder.get_target_uri(page).count("/")
        return (
            '<ul><li class="toctree-l1"><a class="reference internal" '
            f'href="{escape(up + target)}">{TO_DOSSIER}</a></li></ul>'
        )


def _caption(text: str) -> str:
    if not text:
        return ""
    return (
        '<p class="caption" role="heading" aria-level="2">'
        f'<span class="caption-text">{escape(text)}</span></p>'
    )
