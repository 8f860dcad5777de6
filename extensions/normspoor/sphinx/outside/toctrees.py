"""Keep the lists of pages a tree: pages that list one another would grow without an end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sphinx import addnodes

from normspoor.core.wording import outside as say
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.outside.trust import file_of, is_outside

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

#: What a list named before we took something out of it.
_WRITTEN = "normspoor_written"


def register(app: Sphinx) -> None:
    """Once all pages are read, before anybody follows the lists."""
    app.connect("env-updated", _prune, priority=100)


def _prune(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Leave each page in the first list that names it, from the front page on.

    What an earlier build took out is looked at again, so that the outcome is that of a build
    from nothing.
    """
    named = {app.config.root_doc: app.config.root_doc}
    done: set[str] = set()
    # then the pages that no list leads to, which can have lists of their own
    for start in (app.config.root_doc, *sorted(env.found_docs)):
        waiting = [start]
        while waiting:
            page = waiting.pop(0)
            if page not in done:
                done.add(page)
                waiting += _below(env, page, named)
    return []


def _below(env: BuildEnvironment, page: str, named: dict[str, str]) -> list[str]:
    """The pages that the lists on a page leave, also for who only wants to know the order."""
    lists = list(_lists(env, page))
    pages = [below for listed in lists for below in _keep(env, page, listed, named)]
    if lists:
        env.toctree_includes[page] = pages
    return pages


def _lists(env: BuildEnvironment, page: str) -> Iterator[addnodes.toctree]:
    toc = env.tocs.get(page)
    return iter(()) if toc is None else toc.findall(addnodes.toctree)


def _keep(
    env: BuildEnvironment, page: str, listed: addnodes.toctree, named: dict[str, str]
) -> list[str]:
    """Take out of a list what was named before; the pages that stay."""
    written = listed.setdefault(_WRITTEN, listed["entries"])
    is_free = not is_outside(env.config, file_of(env, page))
    kept, again = [], {}
    for title, target in written:
        if target not in env.found_docs or target not in named or is_free:
            kept.append((title, target))
            named.setdefault(target, page)
        else:
            again[target] = named[target]
    listed["entries"] = kept
    if again:
        seen = Seen(page, listed.line or 1, "toctree", "", "", say.listed_twice(again))
        notes_of(env).refused.append(seen)
    return [target for _, target in kept if target in listed["includefiles"]]
