"""A list of pages says of each page what it is for: the sentence with which that page begins.

Where an author puts a table of contents in sight, a reader so gets more than titles.  The menu
keeps its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx_needs.roles.need_ref import NeedRef

from normspoor.core.lead import first_sentence
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.render.links import PAGED
from normspoor.sphinx.render.words import heading_level

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Note the sentence when a page is read; draw the lists when all are."""
    app.connect("doctree-read", _note)
    app.connect("doctree-resolved", _draw_all)


def _note(app: Sphinx, doctree: nodes.document) -> None:
    notes_of(app.env).purposes[app.env.docname] = _purpose(doctree)


def _purpose(doctree: nodes.document) -> str:
    """The first sentence below the title; nothing where something else stands there."""
    title = next(doctree.findall(nodes.title), None)
    first = title.next_node(descend=False, siblings=True) if title is not None else None
    if not isinstance(first, nodes.paragraph) or _names_an_object(first):
        return ""
    sentence = first_sentence(first.astext())
    return sentence if sentence.endswith((".", "?", "!")) else ""


def _names_an_object(text: nodes.Element) -> bool:
    """Whether a title is still to come in it, which nobody knows before all is read."""
    return any(not one["refexplicit"] for one in text.findall(NeedRef))


def _draw_all(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.name not in PAGED:
        return
    for toctree in list(doctree.findall(addnodes.toctree)):
        pages = [ref for _, ref in toctree["entries"]]
        if toctree["hidden"] or not all(_has_title(app, page) for page in pages):
            continue  # Sphinx says what is the matter with it
        toctree["hidden"] = True
        lines = [_line(app, docname, title, page) for title, page in toctree["entries"]]
        drawn: list[nodes.Node] = [nodes.bullet_list("", *lines, classes=["wegwijzer"])]
        if caption := toctree.get("caption"):
            level = heading_level(toctree)
            drawn.insert(0, nodes.rubric("", caption, **{"heading-level": level}))
        toctree.parent.insert(toctree.parent.index(toctree) + 1, drawn if pages else [])


def _has_title(app: Sphinx, page: str) -> bool:
    return page in app.env.tocs and bool(app.env.tocs[page].children)


def _line(app: Sphinx, docname: str, given: str | None, page: str) -> nodes.list_item:
    title = given or app.env.titles[page].astext()
    uri = app.builder.get_relative_uri(docname, page)
    line = nodes.paragraph("", "", nodes.reference("", title, internal=True, refuri=uri))
    # what another page says is not found on this one
    line += nodes.inline("", f" {notes_of(app.env).purposes.get(page, '')}", classes=["no-search"])
    return nodes.list_item("", line)
