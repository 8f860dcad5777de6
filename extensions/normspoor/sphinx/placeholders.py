"""The directives that show the dossier: they take a note, a renderer fills them later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from normspoor.core.matrix import MATRICES
from normspoor.core.profile import SUBJECTS
from normspoor.core.wording.mistakes import dead_mention
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.render.chain import draw_chain
from normspoor.sphinx.render.counts import draw_counts
from normspoor.sphinx.render.gaps import draw_gaps
from normspoor.sphinx.render.matrix import draw_matrix
from normspoor.sphinx.render.network import draw_network
from normspoor.sphinx.render.overview import draw_overview
from normspoor.sphinx.render.questions import draw_questions
from normspoor.sphinx.render.reference import draw_reference
from normspoor.sphinx.render.remarks import draw_remarks
from normspoor.sphinx.render.standing import draw_standing
from normspoor.sphinx.render.tools import (
    draw_countdown,
    draw_interests,
    draw_partner_overview,
    draw_steps,
    draw_strategy,
    draw_strengths,
    draw_weighing,
)
from normspoor.sphinx.render.verdicts import draw_verdicts

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


logger = logging.getLogger(__name__)


class Placeholder(nodes.General, nodes.Element):
    """Where something will be drawn; holds the directive's name, argument and options."""


_Draw = Callable[[Placeholder, "View", "Linker"], list[nodes.Node]]

#: What an author types, and who draws it.
_DRAWERS: Mapping[str, _Draw] = {
    "matrix": draw_matrix,
    "netwerkkaart": draw_network,
    "gaten": draw_gaps,
    "keten": draw_chain,
    "telling": draw_counts,
    "overzicht": draw_overview,
    "dossierstand": draw_standing,
    "kanttekeningen": draw_remarks,
    "vragen": draw_questions,
    "toetsuitslag": draw_verdicts,
    "metamodel": draw_reference,
    "afwegingstabel": draw_weighing,
    "krachtenanalyse": draw_strengths,
    "strategie": draw_strategy,
    "stappenplan": draw_steps,
    "belangen": draw_interests,
    "partneroverzicht": draw_partner_overview,
    "aftelling": draw_countdown,
}


#: What is about one object, named behind the braces.
_ABOUT_ONE = ("keten", "dossierstand", "kanttekeningen", "stappenplan")
#: What can be about one object, and is about all where none is named.
_ABOUT_ONE_OR_ALL = ("krachtenanalyse",)


def fill(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What comes in the place of a placeholder; a name that leads nowhere is told."""
    name = placeholder["argument"]
    names_one = _ABOUT_ONE + (_ABOUT_ONE_OR_ALL if name else ())
    if placeholder["kind"] in names_one and view.catalog.get(name) is None:
        logger.warning(
            dead_mention(name), location=placeholder, type="normspoor", subtype="dode-link"
        )
    return _DRAWERS[placeholder["kind"]](placeholder, view, linker)


def said_once(drawn: Sequence[nodes.Node], said: set[str]) -> list[nodes.Node]:
    """What was drawn, without a filter that the page told above; a table keeps its own.

    ``said`` are the filters of this page so far; those of ``drawn`` are added to it.
    """
    has_table = any(True for node in drawn for _ in node.findall(nodes.table))
    filters = {node: node.astext() for node in drawn if _is_filter(node)}
    kept = [node for node in drawn if has_table or filters.get(node) not in said]
    said.update(filters.values())
    return kept


def _is_filter(node: nodes.Node) -> bool:
    return isinstance(node, nodes.paragraph) and "filter" in node["classes"]


def _matrix_name(text: str | None) -> str:
    return str(directives.choice(text, tuple(MATRICES)))


def _subject(text: str | None) -> str:
    return str(directives.choice(text, SUBJECTS))


class PlaceholderDirective(SphinxDirective):
    """Note what was asked, with an id of its own on this page."""

    required_arguments = 0
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = False

    def run(self) -> list[nodes.Node]:
        notes_of(self.env).overviews.add(self.env.docname)
        number = self.env.new_serialno(f"normspoor-{self.name}")
        node = Placeholder(
            "",
            kind=self.name,
            argument=self.arguments[0] if self.arguments else "",
            chosen=dict(self.options),
            anchor=f"{self.name}-{number + 1}",
            docname=self.env.docname,
        )
        self.set_source_info(node)
        return [node]


class SubjectDirective(PlaceholderDirective):
    """A placeholder that can be narrowed to one subject."""

    option_spec: ClassVar = {"onderwerp": _subject}


class MatrixDirective(SubjectDirective):
    """A matrix by name."""

    option_spec: ClassVar = {"soort": _matrix_name, "onderwerp": _subject}


def register(app: Sphinx) -> None:
    """One directive for each thing to draw."""
    app.add_node(Placeholder)
    own: Mapping[str, type[PlaceholderDirective]] = {
        "matrix": MatrixDirective,
        "gaten": SubjectDirective,
        "netwerkkaart": SubjectDirective,
        "afwegingstabel": SubjectDirective,
        "krachtenanalyse": SubjectDirective,
        "strategie": SubjectDirective,
        "belangen": SubjectDirective,
        "partneroverzicht": SubjectDirective,
    }
    for name in _DRAWERS:
        app.add_directive(name, own.get(name, PlaceholderDirective))
