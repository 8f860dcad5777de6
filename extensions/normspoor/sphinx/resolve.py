"""When everything is read: complete the needs, report mistakes, fill the pages."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util import logging
from sphinx_needs.api import generate_need
from sphinx_needs.config import NeedsSphinxConfig
from sphinx_needs.data import SphinxNeedsData
from sphinx_needs.need_item import NeedItemSourceDirective
from sphinx_needs.nodes import Need
from sphinx_needs.roles.need_ref import NeedRef

from normspoor.adapters.catalog import FILE_NOW, JUDGED_ON
from normspoor.core.model import Item
from normspoor.core.profile import profile_of
from normspoor.core.requirements import requirements
from normspoor.core.states import evidence_state
from normspoor.core.wording.labels import SUBJECT, evidence_word
from normspoor.sphinx.metamodel import STATE
from normspoor.sphinx.notes import stand_in_id
from normspoor.sphinx.placeholders import Placeholder, fill, said_once
from normspoor.sphinx.render.links import Linker
from normspoor.sphinx.render.objects import draw_object
from normspoor.sphinx.view import View, unreadable, view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)


def register(app: Sphinx) -> None:
    """Before sphinx-needs resolves (links), seals (fields) and draws (500) its needs."""
    app.connect("env-updated", _report_mistakes, priority=600)
    app.connect("needs-before-post-processing", _complete)
    app.connect("needs-before-sealing", _write_states)
    app.connect("doctree-resolved", _fill_page, priority=450)


def _report_mistakes(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """In every build again, also where nothing changed: a mistake stays a mistake."""
    for mistake in view_of(app).mistakes:
        logger.warning(
            mistake.text,
            location=f"{app.srcdir / mistake.place.file}:{mistake.place.line}",
            type="normspoor",
            subtype=mistake.code,
        )
    return []


def _complete(app: Sphinx, needs: Any) -> None:
    """Give sphinx-needs the implied links, the answers on lines and every unreadable block."""
    view = view_of(app)
    for answer in view.answers.values():
        _add(app, needs, answer, answer.place.line)
    for source, link, target in view.implied:
        needs[source][link] = [*needs[source][link], target]
    for block in unreadable(app.env):
        stand_in = view.catalog.get(stand_in_id(block))
        if stand_in is not None:
            _add(app, needs, stand_in, block.line)


def _add(app: Sphinx, needs: Any, item: Item, line: int) -> None:
    """Make a need out of an item that no directive of sphinx-needs made."""
    docname = app.env.path2doc(str(app.srcdir / item.place.file)) or item.place.page
    need = generate_need(
        NeedsSphinxConfig(app.config),
        SphinxNeedsData(app.env).get_schema(),
        item.type,
        item.title,
        need_source=NeedItemSourceDirective(docname=docname, lineno=line, lineno_content=line),
        id=item.id,
        content=item.body,
        doctype=PurePosixPath(item.place.file).suffix,
        **item.fields,
        **{link: ", ".join(targets) for link, targets in item.links.items()},
    )
    needs[need["id"]] = need


def _write_states(app: Sphinx, needs: Any) -> None:
    """Write what we compute to ordinary fields, so that every face sees the same."""
    view = view_of(app)
    profile = profile_of(view.catalog)
    for item in view.catalog.of_type("bewijs"):
        if item.file_now:
            needs[item.id][FILE_NOW] = item.file_now
    if profile is None:
        return
    needs[profile.item.id][JUDGED_ON] = view.peildatum.isoformat()
    for item in view.catalog.of_type("bewijs"):
        state = evidence_state(view.catalog, item, profile.evidence_term, view.peildatum)
        needs[item.id][STATE] = evidence_word(state)
    stands: dict[str, list[str]] = {}
    for requirement in requirements(view.catalog, view.peildatum):
        text = f"{SUBJECT[requirement.subject]}: {requirement.state}"
        stands.setdefault(requirement.item.id, []).append(text)
    for need_id, texts in stands.items():
        needs[need_id][STATE] = "; ".join(texts)


def _linked(reference: NeedRef, view: View, linker: Linker) -> nodes.Node:
    """A mention of an object in running text: a link with its title or the text given."""
    item = view.catalog.get(reference["reftarget"])
    given = reference.astext() if reference["refexplicit"] else ""
    if item is None:
        return nodes.inline("", given or reference["reftarget"])
    return linker.to(item, given)


def _fill_page(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Draw the objects and fill the placeholders of one page."""
    view = view_of(app)
    linker = Linker(app.builder, docname)
    for need in list(doctree.findall(Need)):
        draw_object(need, view, linker)
    for reference in list(doctree.findall(NeedRef)):
        reference.replace_self(_linked(reference, view, linker))
    filters: set[str] = set()
    for placeholder in list(doctree.findall(Placeholder)):
        placeholder.replace_self(said_once(fill(placeholder, view, linker), filters))
