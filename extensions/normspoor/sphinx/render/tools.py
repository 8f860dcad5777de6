"""Draw the tools that fill themselves: what an author may narrow, and what is then asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.model import Item
from normspoor.core.tools.countdown import countdown
from normspoor.core.tools.interests import interests
from normspoor.core.tools.partners import partner_overview
from normspoor.core.tools.shape import hints
from normspoor.core.tools.steps import PlanStep, step_plan
from normspoor.core.tools.strategy import strategy
from normspoor.core.tools.strengths import strengths
from normspoor.core.tools.weighing import weighing
from normspoor.core.wording import chain
from normspoor.core.wording import tools as say
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.said import draw_hints, draw_said
from normspoor.sphinx.render.sheets import draw_tool

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_weighing(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A table for every collaboration and for every choice without one."""
    found = weighing(view.catalog, view.peildatum, _subject(placeholder))
    return [*_lead(placeholder), *draw_tool(found, "", placeholder["anchor"], linker)]


def draw_strengths(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A table for the collaboration that was named, or for all."""
    name = placeholder["argument"]
    only = _collaboration(view, name)
    if name and only is None:
        return [nodes.paragraph("", chain.unknown(name))]
    found = strengths(view.catalog, view.peildatum, _subject(placeholder), only)
    return draw_tool(found, "", placeholder["anchor"], linker)


def draw_strategy(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """Sentences below the matrix of ambitions and collaborations."""
    found = strategy(view.catalog, view.peildatum, _subject(placeholder))
    return [*_lead(placeholder), *draw_tool(found, "", placeholder["anchor"], linker)]


def draw_interests(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A row for every conversation."""
    found = interests(view.catalog, view.peildatum, _subject(placeholder))
    caption = placeholder["argument"] or say.INTERESTS
    return draw_tool(found, caption, placeholder["anchor"], linker)


def draw_partner_overview(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """A group of rows for every partner."""
    found = partner_overview(view.catalog, view.peildatum, _subject(placeholder))
    caption = placeholder["argument"] or say.PARTNERS
    return draw_tool(found, caption, placeholder["anchor"], linker)


def draw_countdown(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The days counted back from the next audit."""
    found = countdown(view.catalog, view.peildatum)
    caption = placeholder["argument"] or say.COUNTDOWN
    return draw_tool(found, caption, placeholder["anchor"], linker)


def draw_steps(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The steps for the collaboration that the author named."""
    one = _collaboration(view, placeholder["argument"])
    if one is None:
        return [nodes.paragraph("", chain.unknown(placeholder["argument"]))]
    steps = step_plan(view.catalog, one, view.peildatum)
    listed = nodes.enumerated_list(
        enumtype="arabic", prefix="", suffix=".", classes=["stappenplan"]
    )
    listed += [_step(step, linker) for step in steps]
    return [
        listed,
        *draw_hints(hints(said for step in steps for said in step.said)),
        nodes.paragraph("", filters(view.peildatum, "")[0], classes=["filter"]),
    ]


def _step(step: PlanStep, linker: Linker) -> nodes.list_item:
    lead = nodes.paragraph(
        "", "", nodes.strong("", f"{step.name}."), nodes.Text(f" {step.question}")
    )
    lines = nodes.bullet_list()
    for said in step.said:
        lines += nodes.list_item("", nodes.paragraph("", "", *draw_said(said, linker)))
    return nodes.list_item("", lead, lines)


def _lead(placeholder: Placeholder) -> list[nodes.Node]:
    """What the author wrote behind the braces, where no single table carries it as caption."""
    words = placeholder["argument"]
    return [nodes.paragraph("", "", nodes.strong("", words))] if words else []


def _subject(placeholder: Placeholder) -> str:
    return str(placeholder["chosen"].get("onderwerp", ""))


def _collaboration(view: View, name: str) -> Item | None:
    item = view.catalog.get(name)
    return item if item is not None and item.type == "samenwerkingsverband" else None
