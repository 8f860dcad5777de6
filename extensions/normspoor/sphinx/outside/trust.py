"""Which pages are ours: those that conf.py names; every other page comes from outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from sphinx.util.matching import compile_matchers

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment


def register(app: Sphinx) -> None:
    """One setting, empty in a team's dossier: there nothing but conf.py is trusted."""
    app.add_config_value("normspoor_eigen_paginas", [], "env", types=(list, tuple))


def is_outside(config: Config, path: str) -> bool:
    """Whether the file at ``path`` (below the source folder) was not written by us."""
    return not any(fits(path) for fits in _matchers(tuple(config.normspoor_eigen_paginas)))


def reads_outside(env: BuildEnvironment) -> bool:
    """Whether the page that is being read comes from outside."""
    return is_outside(env.config, file_of(env, env.docname))


def file_of(env: BuildEnvironment, docname: str) -> str:
    """The file of a page, below the source folder."""
    return env.doc2path(docname, base=False).as_posix()


@lru_cache
def _matchers(patterns: tuple[str, ...]) -> tuple[Callable[[str], object], ...]:
    return tuple(compile_matchers(patterns))
