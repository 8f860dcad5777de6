"""Bring a norm of this package into a dossier, as needs that belong to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.errors import ConfigError, ExtensionError

from normspoor.adapters.build import CannotBuild
from normspoor.adapters.norm import NORM_FOLDER, UnknownNorm, norm
from normspoor.adapters.norm_pages import build_site

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config


def register(app: Sphinx) -> None:
    """One setting: which norm."""
    app.add_config_value("normspoor_norm", "", "env", types=(str,))
    app.connect("config-inited", _import, priority=7)
    app.connect("build-finished", _build_along)


def _import(app: Sphinx, config: Config) -> None:
    if not config.normspoor_norm:
        return
    try:
        chosen = norm(str(config.normspoor_norm))
    except UnknownNorm as error:
        raise ConfigError(str(error)) from error
    config.needs_external_needs = [
        {
            "json_path": str(chosen.needs_json),
            "base_url": NORM_FOLDER,
            "version": chosen.version,
        },
        # after the norm: of an id that comes twice, the first one stays
        *config.needs_external_needs,
    ]


def _build_along(app: Sphinx, failed: Exception | None) -> None:
    """The norm's own pages beside the dossier's, so that every link works without a network."""
    config = app.config
    if failed or not config.normspoor_norm or app.builder.format != "html":
        return
    try:
        build_site(norm(str(config.normspoor_norm)), app.outdir / NORM_FOLDER)
    except CannotBuild as error:
        raise ExtensionError(str(error)) from error
