"""Draw what the dossier has for one indicator or question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.profile import profile_of
from normspoor.core.requirements import Requirement, answers_to, requirements
from normspoor.core.wording import standing as say
from normspoor.core.wording.labels import FOR_SUBJECT, evidence_word
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_standing(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """Per subject the answer, the state and the evidence; or that there is no dossier."""
    profile = profile_of(view.catalog)
    if profile is None:
        return [nodes.paragraph("", say.NO_DOSSIER)]
    found = [
        requirement
        for requirement in requirements(view.catalog, view.peildatum)
        if requirement.item.id == placeholder["argument"]
    ]
    if not found:
        return [nodes.paragraph("", say.NOT_APPLICABLE)]
    whose = [nodes.Text(say.WHOSE), linker.to(profile.item), nodes.Text(":")]
    drawn: list[nodes.Node] = [nodes.paragraph("", "", *whose)]
    for requirement in found:
        drawn += _one(requirement, view, linker)
    drawn.append(nodes.paragraph("", filters(view.peildatum, "")[0], classes=["filter"]))
    return drawn


def _one(requirement: Requirement, view: View, linker: Linker) -> list[nodes.Node]:
    lead = nodes.paragraph("", "", nodes.strong("", say.lead(FOR_SUBJECT[requirement.subject])))
    lead += state_word(requirement.state.value)
    lines = nodes.bullet_list(classes=["dossierstand"])
    subject = requirement.subject
    for answer in answers_to(view.catalog, requirement.item, subject, view.peildatum):
        lines += _line(say.answer(answer.get("waarde")), linker.to(answer))
    for motive in requirement.motives:
        lines += _line(say.MOTIVE, linker.to(motive))
    for piece in requirement.evidence:
        line = _line(say.kind(piece.item.get("bron")), linker.to(piece.item))
        line[0] += [nodes.Text(" "), state_word(evidence_word(piece.state))]
        lines += line
    if not lines.children:
        return [lead, nodes.paragraph("", say.NOTHING)]
    return [lead, lines]


def _line(words: str, link: nodes.Node) -> nodes.list_item:
    return nodes.list_item("", nodes.paragraph("", "", nodes.Text(words), link))
