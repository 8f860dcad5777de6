"""Small repairs of what Sphinx and sphinx-needs leave behind for some outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """After everything else has touched a page."""
    app.connect("doctree-resolved", _single_anchor, priority=900)
    app.connect("html-collect-pages", _forget_words)
    app.connect("build-finished", _remove_leftovers, priority=900)


def _single_anchor(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """On one page a link is ``#id``: Sphinx 9.0 writes ``#document-page#id``, which is dead."""
    if app.builder.name != "singlehtml":
        return
    for reference in doctree.findall(nodes.reference):
        uri = reference.get("refuri", "")
        if uri.startswith("#document-") and uri.count("#") == 2:
            reference["refuri"] = f"#{uri.rsplit('#', 1)[1]}"


def _remove_leftovers(app: Sphinx, failed: Exception | None) -> None:
    """Files of sphinx-needs that do not belong in a published site.

    ``schema_violations.json`` holds timings, so no two builds would be the same;
    ``permalink.html`` is an English page that nothing links to.
    """
    for name in ("schema_violations.json", "permalink.html"):
        (app.outdir / name).unlink(missing_ok=True)


def _forget_words(app: Sphinx) -> list[tuple[str, dict[str, Any], str]]:
    """Words that no page holds any more; Sphinx keeps them in the search index for ever."""
    indexer = getattr(app.builder, "indexer", None)
    if indexer is not None:
        for words in (indexer._mapping, indexer._title_mapping):  # noqa: SLF001 - no public way
            for word in [word for word, pages in words.items() if not pages]:
                del words[word]
    return []
