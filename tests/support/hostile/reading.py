"""Read one page of a dossier over and over, without building the rest again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from normspoor.sphinx.notes import notes_of

PAGE = "dossier/proef"


@contextmanager
def opened(folder: Path) -> Iterator[Sphinx]:
    """A dossier in which every page was read once."""
    with patch_docutils(folder), docutils_namespace():
        app = Sphinx(
            folder, folder, folder / "uit", folder / "bewaard", "dummy", status=None, warning=None
        )
        app.build()
        yield app


def read(app: Sphinx, text: str) -> nodes.document:
    """What a page with this text becomes."""
    path = Path(app.srcdir) / f"{PAGE}.md"
    path.write_bytes(text.encode("utf-8", "replace"))
    # Sphinx keeps what it gave the last time
    app.env._pickled_doctree_cache.pop(PAGE, None)
    app.env._write_doc_doctree_cache.pop(PAGE, None)
    app.builder._read_serial([PAGE])
    return app.env.get_doctree(PAGE)


def told(app: Sphinx) -> dict[int, str]:
    """What was told about the page that was read last, by line."""
    return {one.line: one.trouble for one in notes_of(app.env).seen.get(PAGE, [])}
