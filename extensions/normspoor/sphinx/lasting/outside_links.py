"""Ask only other sites whether a link still works; a test follows those within the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_WITHIN = "(?!https?:)"


def register(app: Sphinx) -> None:
    """For Sphinx' own builder ``linkcheck``, next to what a team left out itself."""
    app.connect("config-inited", _leave_out)


def _leave_out(app: Sphinx, config: Config) -> None:
    config.linkcheck_ignore = [*config.linkcheck_ignore, _WITHIN]
