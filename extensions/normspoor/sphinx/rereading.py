"""Forget what is about to be read again, all of it, before the first page is read.

Sphinx forgets a page only just before it reads that page.  A block that moves to an earlier
page would then meet its own past self, and be taken for a double.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx_needs.data import SphinxNeedsData

from normspoor.sphinx.notes import notes_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def register(app: Sphinx) -> None:
    """Before the pages are divided over processes."""
    app.connect("env-before-read-docs", _start_afresh)


def _start_afresh(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Pages with a double id are read again too: its other half may be mended by now."""
    notes = notes_of(env)
    doubtful = {
        block.docname
        for block in notes.all_seen()
        if block.trouble and block.id and block.docname in env.found_docs
    }
    docnames[:] = sorted({*docnames, *doubtful})
    for docname in docnames:
        SphinxNeedsData(env).remove_doc(docname)
        notes.forget(docname)
