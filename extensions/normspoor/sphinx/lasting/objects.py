"""A small page for each object, at an address that stays when the text moves: ``i/ID.html``.

Thousands of small files instead of one page with all of them: a page can only send its reader
on by what stands behind the ``#`` with a script, which a mail program or a reader without
scripts does not run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from normspoor.core.metamodel import ID_PATTERN, UNREADABLE
from normspoor.core.model import Item
from normspoor.core.wording.lasting import SEVERAL, STANDS_ON
from normspoor.sphinx.lasting.small import Way, choice, onward
from normspoor.sphinx.render.links import ADDRESSES, SITES, Linker, file_name
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """When the pages have been written."""
    app.connect("build-finished", _write)


def _write(app: Sphinx, failed: Exception | None) -> None:
    """A file for each object; that of an object that is gone goes too."""
    if failed or app.builder.name not in SITES:
        return
    folder = Path(app.outdir) / ADDRESSES
    texts = dict(_pages(app))
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.html"):
        if path.name not in texts and re.fullmatch(ID_PATTERN, path.stem):
            path.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def _pages(app: Sphinx) -> Iterator[tuple[str, str]]:
    """Each file with its text.

    A computer that does not see capitals has one file for ids that differ only in those, so
    all of them get the same text: whichever is written last, it leads to each.
    """
    linker = Linker(app.builder, f"{ADDRESSES}/index")
    top = "" if app.builder.name != "singlehtml" else f"../{app.config.root_doc}.html"
    titles = app.env.titles
    for items in _alike(_on_pages(app)):
        uris = {item.id: f"{top}{linker.uri(item)}" for item in items}
        ways = [Way(uris[item.id], f"{item.id}: {item.title}") for item in items]
        for item in items:
            if len(items) > 1:
                yield file_name(item), choice(SEVERAL, ways)
                continue
            to = Way(uris[item.id], titles[item.place.page].astext())
            whole = _whole(app, to.uri)
            yield file_name(item), onward(item.title or item.id, STANDS_ON, to, whole)


def _on_pages(app: Sphinx) -> Iterator[Item]:
    """The objects that a reader can see; those of a norm have their address in its own site."""
    pages = app.env.found_docs
    for item in view_of(app).catalog:
        shown = item.type != UNREADABLE.name and item.place.page in pages
        if shown and not item.external and file_name(item):
            yield item


def _alike(items: Iterable[Item]) -> Iterable[list[Item]]:
    """Items whose files have the same name but for capitals, together."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[item.id.casefold()].append(item)
    return groups.values()


def _whole(app: Sphinx, uri: str) -> str:
    """The whole address of a place in the site, where it is known where the site stands."""
    base = str(app.config.html_baseurl)
    return f"{base}{uri.removeprefix('../')}" if base else ""
