"""The list "Op deze pagina", with the headings that we draw among those of the author.

Sphinx makes that list while it reads a page; what is drawn from the dossier is not there yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.addnodes import compact_paragraph
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment.adapters.toctree import document_toc

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: On a section that we drew; never written to a page.
_DRAWN = "drawn"


def register(app: Sphinx) -> None:
    """Before the theme asks for the list."""
    app.connect("html-page-context", _complete)


def drawn_section(title: str, anchor: str, content: Sequence[nodes.Node]) -> nodes.section:
    """A part of a page with a heading to link to, for the list of its page.

    ``anchor`` must be unique on the page; the title says the rest of the address.
    """
    name = f"{anchor}-{nodes.make_id(title)}"
    return nodes.section("", nodes.title("", title), *content, ids=[name], **{_DRAWN: True})


def _complete(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Put each drawn heading in the list, in its own place."""
    builder = app.builder
    if not isinstance(builder, StandaloneHTMLBuilder) or builder.name == "singlehtml":
        return
    found = doctree.findall(nodes.section) if doctree is not None else ()
    drawn = [one for one in found if one.get(_DRAWN)]
    if not drawn:
        return
    listed = document_toc(app.env, page, app.tags)
    for section in drawn:
        _add(section, listed)
    context["toc"] = builder.render_partial(listed)["fragment"]


def _add(section: nodes.section, listed: nodes.Element) -> None:
    """Among the headings that stand at the same depth; not where its parent is not listed."""
    around = section.parent
    if not isinstance(around, nodes.section):
        return
    # the title of the page has no address of its own
    is_top = isinstance(around.parent, nodes.document)
    places = {"" if is_top else f"#{name}" for name in around["ids"]}
    entry = next(
        (
            one
            for one in listed.findall(nodes.list_item)
            if one.next_node(nodes.reference)["anchorname"] in places
        ),
        None,
    )
    if entry is None:
        return
    if not isinstance(entry[-1], nodes.bullet_list):
        entry += nodes.bullet_list()
    before = around[: around.index(section)]
    number = sum(isinstance(one, nodes.section) for one in before)
    entry[-1].insert(number, _line(section))


def _line(section: nodes.section) -> nodes.list_item:
    place = f"#{section['ids'][0]}"
    title = nodes.Text(section[0].astext())
    link = nodes.reference("", "", title, internal=True, refuri=place, anchorname=place)
    return nodes.list_item("", compact_paragraph("", "", link))
