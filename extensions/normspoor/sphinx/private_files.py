"""Keep files with personal data out of the site, whatever page links to them (C-A34)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import download_reference

from normspoor.core.local_file import private_files
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.builders import Builder

#: The folders of a site in which Sphinx puts what pages pass on or show.
_DOWNLOADS, _IMAGES = "_downloads", "_images"


def register(app: Sphinx) -> None:
    """Before anything is written: what is copied; then page by page, once objects are drawn."""
    app.connect("write-started", _keep_out)
    app.connect("doctree-resolved", _take_off_page, priority=600)


def _keep_out(app: Sphinx, builder: Builder) -> None:
    """Copy no private file, and remove what a build before this one may have copied."""
    output = Path(builder.outdir)
    private = private_files(view_of(app).catalog)
    for file, (_, name) in list(app.env.dlfiles.items()):
        if file.as_posix() in private:
            del app.env.dlfiles[file]
            (output / _DOWNLOADS / name).unlink(missing_ok=True)
    for shown in private & app.env.images.keys():
        (output / _IMAGES / app.env.images[shown][1]).unlink(missing_ok=True)


def _take_off_page(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Leave the words of a link to a private file, and of a picture its description."""
    private = private_files(view_of(app).catalog)
    if not private:
        return
    for link in list(doctree.findall(download_reference)):
        if app.env.relfn2path(link["reftarget"], docname)[0] in private:
            link.replace_self(nodes.inline("", link.astext()))
    for picture in list(doctree.findall(nodes.image)):
        if {picture["uri"], *picture.get("candidates", {}).values()} & private:
            picture.replace_self(nodes.inline("", picture.get("alt", "")))
