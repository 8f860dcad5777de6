"""The menu on the left: the whole tree of the site, with the branch you are in open.

The theme's own way copies and parses the whole tree for each page, which on a dossier of a
hundred pages takes longer than all the rest; here it is read once and written as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from sphinx import addnodes

from normspoor.core.wording.menu import TO_DOSSIER, below

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

#: A branch of more pages unfolds only for who is in it: each page carries the whole menu.
_MOST = 30

_MENUS: WeakKeyDictionary[Sphinx, Menu] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class _Part:
    """The pages under one caption of a page's table of contents."""

    caption: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Here:
    """The page you are on, its folder, and that page with all pages that lead to it."""

    page: str
    folder: str
    trail: frozenset[str]


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
        self._folded: dict[tuple[str, tuple[str, ...]], str] = {}
        kids = app.env.toctree_includes.items()
        self._parent = {page: parent for parent, pages in kids for page in pages}

    def seen_from(self, page: str) -> str:
        """The menu for one page: HTML in which every title is escaped."""
        folder = self._app.builder.get_target_uri(page).rpartition("/")[0]
        here = _Here(page, folder, self._trail(page))
        root = self._app.config.root_doc
        written = [
            f"{_caption(part.caption)}{self._list(part.pages, (root,), here)}"
            for part in self._parts_of(root)
        ]
        return "\n".join([self._way_back(page), *written])

    def _trail(self, page: str) -> frozenset[str]:
        """The page with all pages that lead to it."""
        trail = {page}
        above = self._parent.get(page, "")
        while above and above not in trail:
            trail.add(above)
            above = self._parent.get(above, "")
        return frozenset(trail)

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

    def _list(self, pages: tuple[str, ...], above: tuple[str, ...], here: _Here) -> str:
        """A list of pages; ``above`` are the pages that lead to it, the front page first."""
        written = (
            self._open(page, above, here) if page in here.trail else self._shut(page, above, here)
            for page in pages
        )
        return f"<ul>{''.join(written)}</ul>"

    def _open(self, page: str, above: tuple[str, ...], here: _Here) -> str:
        """An entry on the way to the page you are on, with what is below it in sight."""
        current = ' aria-current="page"' if page == here.page else ""
        uri = "#" if page == here.page else self._uri(page, here)
        link = self._link(page, uri, " current active", current)
        return _entry(link, self._branch(page, above, here, " open"), len(above), " current active")

    def _shut(self, page: str, above: tuple[str, ...], here: _Here) -> str:
        """Any other entry, what is below it folded: the same for every page in a folder."""
        key = here.folder, (*above, page)
        if key not in self._folded:
            few = sum(len(part.pages) for part in self._parts_of(page)) <= _MOST
            branch = self._branch(page, above, here, "") if few else ""
            self._folded[key] = _entry(self._link(page, self._uri(page, here)), branch, len(above))
        return self._folded[key]

    def _branch(self, page: str, above: tuple[str, ...], here: _Here, opened: str) -> str:
        """What is below a page, to fold and unfold without a script."""
        parts = self._parts_of(page)
        if not parts:
            return ""
        lists = "".join(self._list(part.pages, (*above, page), here) for part in parts)
        name = escape(below(self._title(page)))
        return f'<details{opened}><summary aria-label="{name}"></summary>{lists}</details>'

    def _uri(self, page: str, here: _Here) -> str:
        builder = self._app.builder
        # kept for other pages in the same folder, to which this page is not "here"
        name = builder.get_target_uri(page).rpartition("/")[2]
        return escape(builder.get_relative_uri(here.page, page) or name or "#")

    def _link(self, page: str, uri: str, css: str = "", current: str = "") -> str:
        title = escape(self._title(page))
        return f'<a class="reference internal{css}" href="{uri}"{current}>{title}</a>'

    def _title(self, page: str) -> str:
        return str(self._app.env.titles[page].astext())

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


def _entry(link: str, branch: str, level: int, css: str = "") -> str:
    return f'<li class="toctree-l{level}{css}">{link}{branch}</li>'


def _caption(text: str) -> str:
    if not text:
        return ""
    return (
        '<p class="caption" role="heading" aria-level="2">'
        f'<span class="caption-text">{escape(text)}</span></p>'
    )
