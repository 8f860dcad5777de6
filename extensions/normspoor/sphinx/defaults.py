"""Settings that every dossier shares, so that a team's conf.py stays about ten lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from normspoor.core.metamodel import ID_PATTERN

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

#: Taken only where conf.py says nothing of its own.
_DEFAULTS: dict[str, Any] = {
    "language": "nl",
    "html_theme": "pydata_sphinx_theme",
    # never with '.': the virtual environment and pytest's cache hold Markdown too
    "include_patterns": ["index.md", "docs/**", "norms/**", "checklists/**", "dossier/**"],
    "exclude_patterns": ["**/_*"],
    "myst_enable_extensions": ["colon_fence", "deflist", "attrs_inline"],
    "myst_heading_anchors": 3,
    "html_show_sphinx": False,
    "html_copy_source": False,
    # else a folder of that name in a dossier would change what every page says
    "locale_dirs": [],
    "html_use_index": False,
    # a browser may not read other pages of a site that is opened from disk
    "html_show_search_summary": False,
    "html_show_sourcelink": False,
    "html_last_updated_fmt": "",
    "html_permalinks_icon": "#",
    "latex_engine": "xelatex",
}

#: Part of the metamodel or of how we report, so the same for everybody.
_FIXED: dict[str, Any] = {
    "needs_id_regex": ID_PATTERN,
    "needs_id_required": True,
    # text of an author is text, never a call
    "needs_parse_dynamic_functions": False,
    "needs_title_optional": True,
    # what a value may be, the core decides; theirs costs memory and speaks English
    "needs_schema_validation_enabled": False,
    "needs_reproducible_json": True,
    "needs_json_remove_defaults": True,
    # the norm of others belongs in needs.json too, or a dossier's checks cannot see it
    "needs_builder_filter": "",
}

#: Reported by us instead, in Dutch, with file and line and what to do.
_REPLACED = (
    "needs.create_need",
    "needs.duplicate_id",
    "needs.link_outgoing",
    "needs.external_link_outgoing",
    "needs.link_target_type",
)


def register(app: Sphinx) -> None:
    """Add our settings and fill in the others before any extension reads them."""
    app.add_config_value("normspoor_peildatum", "", "env", types=(str,))
    app.connect("config-inited", _apply, priority=5)


def fill_in(config: Config, defaults: Mapping[str, Any]) -> None:
    """Set what neither conf.py nor the command line says something about."""
    written = config._raw_config.keys() | config.overrides.keys()  # noqa: SLF001 - no public way
    for name, value in defaults.items():
        if name not in written:
            setattr(config, name, value)


def _apply(app: Sphinx, config: Config) -> None:
    fill_in(config, _DEFAULTS)
    for name, value in _FIXED.items():
        setattr(config, name, value)
    config.suppress_warnings = [*config.suppress_warnings, *_REPLACED]
