"""Look through the folder before a page is opened: what is no plain page is left out and told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sphinx.errors import ConfigError
from sphinx.util.matching import compile_matchers

from normspoor.core.wording.outside import printable
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.outside.trust import file_of, is_outside
from normspoor.sphinx.outside.walk import PAGE, Plan, Refused, walk

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

_REFUSED: WeakKeyDictionary[Sphinx, list[Refused]] = WeakKeyDictionary()
#: Signs that would mean something in a pattern, or that a pattern cannot hold.
_SPECIAL = re.compile(r"[^\w ./-]")


def register(app: Sphinx) -> None:
    """Once the settings are complete, and before Sphinx looks for pages itself."""
    app.connect("config-inited", _look, priority=950)
    app.connect("env-before-read-docs", _note, priority=600)


def _look(app: Sphinx, config: Config) -> None:
    """Find what is refused, and keep Sphinx away from it: it would follow every pointer."""
    found = sorted(walk(app.srcdir, _plan(config)))
    root = f"{config.root_doc}{PAGE}"
    for refused in found:
        if refused.path == root:
            raise ConfigError(f"{root}:{refused.line}: {refused.text}")
    _REFUSED[app] = found
    patterns = (_SPECIAL.sub("?", refused.path) for refused in found)
    config.exclude_patterns = [*config.exclude_patterns, *patterns]


def _plan(config: Config) -> Plan:
    included = compile_matchers(config.include_patterns)
    excluded = compile_matchers(config.exclude_patterns)

    def takes(path: str) -> bool:
        # no pattern fits a name of two lines, which would then be gone without a word
        path = path.replace("\n", "?")
        if any(fits(path) for fits in excluded) or not is_outside(config, path):
            return False
        return any(fits(path) for fits in included)

    return Plan(takes, tuple(ending for ending in config.source_suffix if ending != PAGE))


def _note(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Every time anew: what was wrong with the folder may have been put right.

    Our own pages are read first, so that no other page can take one of their ids.
    """
    docnames.sort(key=lambda docname: is_outside(app.config, file_of(env, docname)))
    notes_of(env).refused = [
        Seen(printable(one.path.removesuffix(PAGE)), one.line, "bestand", "", "", one.text,
             file=printable(one.path))
        for one in _REFUSED[app]
    ]  # fmt: skip
