"""The stamp: on every page, and at the foot of every printed sheet, which day and version it is.

A sheet also says whose dossier it is from: it gets lost among those of others.

The day is the peildatum, as everywhere.  The version is Sphinx's own setting ``release``, which
``normspoor site`` fills in with what git recorded last and when; without git it is left out.
Of a dossier from which something was left out it also says which edition it is.
So the same pages, peildatum and commit still give the same bytes, and no clock is read.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from normspoor.core.profile import profile_of
from normspoor.core.wording.stamp import stamp
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def register(app: Sphinx) -> None:
    """Offer both to the templates; write all pages again where one of them changed."""
    app.add_config_value("normspoor_uitgave", "", "env", types=(str,))
    app.connect("html-page-context", _offer)
    app.connect("env-updated", _stale_pages)


def _stamp(app: Sphinx) -> str:
    """A norm that was built apart from any dossier is the same on every day."""
    config = app.config
    day = None if config.normspoor_dossier_url else view_of(app).peildatum
    return stamp(day, config.release or config.version, config.normspoor_uitgave)


def _owner(app: Sphinx) -> tuple[str, PurePosixPath] | None:
    """The name in the profile, and the folder whose pages are of that dossier."""
    profile = profile_of(view_of(app).catalog)
    if profile is None:
        return None
    return profile.item.title, PurePosixPath(profile.item.place.file).parent


def _offer(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    context["normspoor_dossier"] = app.config.project
    owner = _owner(app)
    if owner and PurePosixPath(pagename).is_relative_to(owner[1]):
        context["normspoor_dossier"] = owner[0]
    context["normspoor_stamp"] = _stamp(app)


def _stale_pages(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Every page, where the stamp or the name of the build before was another."""
    now = _stamp(app), _owner(app)
    if now == getattr(env, "normspoor_stamp", None):
        return []
    env.normspoor_stamp = now  # type: ignore[attr-defined]  # environments are open
    return sorted(env.found_docs)
