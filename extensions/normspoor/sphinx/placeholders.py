"""The directives that show the dossier: they take a note, a renderer fills them later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from normspoor.core.matrix import MATRICES
from normspoor.core.mentions import ABOUT_ONE, ABOUT_ONE_OR_ALL
from normspoor.core.profile import SUBJECTS
from normspoor.sphinx.notes import Mention, notes_of
from normspoor.sphinx.render.calendar import draw_calendar
from normspoor.sphinx.render.chain import draw_chain
from normspoor.sphinx.render.controls import draw_checks
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
from normspoor.sphinx.render.work import draw_ahead, draw_first, draw_work

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


class Placeholder(nodes.General, nodes.Element):
    """Where something will be drawn; holds the directive's name, argument and options."""


_Draw = Callable[[Placeholder, "View", "Linker"], list[nodes.Node]]

#: The one that needs files beside the pages.
_YEAR = "jaarkalender"
#: What an author types, and who draws it.
DRAWERS: Mapping[str, _Draw] = {
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
    "watnu": draw_work,
    "eerst": draw_first,
    "vooruitblik": draw_ahead,
    _YEAR: draw_calendar,
    "controles": draw_checks,
}


def fill(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What comes in the place of a placeholder."""
    return DRAWERS[placeholder["kind"]](placeholder, view, linker)


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
        if self.name == _YEAR:
            notes_of(self.env).years.add(self.env.docname)
        # docutils finds a directive whatever its capitals are
        kind = self.name.lower()
        name = self.arguments[0] if self.arguments else ""
        number = self.env.new_serialno(f"normspoor-{kind}")
        node = Placeholder(
            "",
            kind=kind,
            argument=name,
            chosen=dict(self.options),
            anchor=f"{kind}-{number + 1}",
            docname=self.env.docname,
        )
        self.set_source_info(node)
        if kind in ABOUT_ONE or (name and kind in ABOUT_ONE_OR_ALL):
            mention = Mention(self.env.docname, node.line or self.lineno, kind, name)
            notes_of(self.env).mentions.setdefault(self.env.docname, []).append(mention)
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
        "watnu": SubjectDirective,
        "vooruitblik": SubjectDirective,
    }
    for name in DRAWERS:
        app.add_directive(name, own.get(name, PlaceholderDirective))
