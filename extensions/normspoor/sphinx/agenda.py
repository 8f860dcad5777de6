"""Write the agendas beside the site, where a page shows the year view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.core.calendar import agendas
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.render.calendar import FOLDER
from normspoor.sphinx.render.links import SITES
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """When the pages have been written."""
    app.connect("build-finished", _write)


def _write(app: Sphinx, failed: Exception | None) -> None:
    """A file for each function; that of a function that is gone goes too."""
    if failed or app.builder.name not in SITES or not notes_of(app.env).years:
        return
    from normspoor.adapters.agenda import agenda_bytes  # noqa: PLC0415 - its library is slow to load

    view = view_of(app)
    found = agendas(view.moments, view.peildatum)
    dossier = app.config.project
    texts = {
        f"{one.name}.ics": agenda_bytes(one, view.peildatum, dossier)
        for one in found
        if one.moments
    }
    folder = app.outdir / FOLDER
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.ics"):
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        (folder / name).write_bytes(text)
