"""Pages that lie where Sphinx does not look: said aloud, so that none is silently left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util import logging

from normspoor.core.wording.mistakes import stray_page
from normspoor.core.wording.outside import printable
from normspoor.sphinx.notes import notes_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)

#: Pages about the folder, not of the dossier.
_ABOUT = ("README", "CHANGELOG", "CONTRIBUTING", "LICENSE")


def register(app: Sphinx) -> None:
    """In a team's dossier only: this repository has Markdown that is no page."""
    app.connect("env-updated", _report)


def _report(app: Sphinx, env: BuildEnvironment) -> list[str]:
    if app.config.normspoor_norm:
        refused = {seen.file for seen in notes_of(env).refused}
        for path in sorted(app.srcdir.rglob("*.md")):
            parts = path.relative_to(app.srcdir).parts
            if printable("/".join(parts)) in refused:
                continue
            hidden = any(part.startswith((".", "_")) for part in parts)
            if not hidden and path.stem not in _ABOUT and env.path2doc(path) not in env.found_docs:
                logger.warning(
                    stray_page(), location=f"{path}:1", type="normspoor", subtype="pagina"
                )
    return []
