"""Draw the chain of a collaboration: a picture, and a list that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.chain import Chain, Step, StepState
from normspoor.core.wording import chain as say
from normspoor.sphinx.render.picture import ChainPicture
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_chain(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The nine steps of the collaboration that the author named."""
    item = view.catalog.get(placeholder["argument"])
    if item is None or item.type != "samenwerkingsverband":
        return [nodes.paragraph("", say.unknown(placeholder["argument"]))]
    found = view.chain(item)
    picture = ChainPicture(
        "",
        steps=[(s.name, s.state.value) for s in found.steps],
        anchor=placeholder["anchor"],
        label=_summary(found),
    )
    steps = nodes.enumerated_list(enumtype="arabic", prefix="", suffix=".", classes=["keten"])
    steps += [_step(step, linker) for step in found.steps]
    return [picture, nodes.paragraph("", _summary(found), classes=["ketenzin"]), steps]


def _summary(found: Chain) -> str:
    broken = found.first_missing
    if broken is None:
        return say.whole(found.collaboration.title)
    return say.breaks(found.collaboration.title, broken.number, broken.name, broken.note)


def _step(step: Step, linker: Linker) -> nodes.list_item:
    line = nodes.paragraph("", "", nodes.strong("", step.name), nodes.Text(": "))
    line += state_word(step.state.value)
    if step.note:
        line += nodes.Text(f". {step.note}")
    if step.items:
        line += nodes.Text(". " if step.state is StepState.PRESENT else " ")
        line += linker.all(step.items)
    return nodes.list_item("", line)
