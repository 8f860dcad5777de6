"""The step plan for partners under one roof, with what the dossier has for each step.

The source names a step plan (LP-TOOL-4) and gives no steps; these follow our own model.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from normspoor.core import collaboration as about
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_after
from normspoor.core.tools.filling import from_field, from_items, hint_for, not_yet
from normspoor.core.tools.shape import Said
from normspoor.core.trace import together, trace
from normspoor.core.wording import steps as say
from normspoor.core.wording.labels import choice_label

_KINDS = ("taak", "verantwoordelijkheid", "bevoegdheid")
_STATES = ("open", "bezig", "klaar", "vervallen")


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step: what you talk about, and what is written down about it."""

    name: str
    question: str
    said: tuple[Said, ...]


def step_plan(catalog: Catalog, one: Item, peildatum: date) -> tuple[PlanStep, ...]:
    """The steps for a collaboration, in the order in which you talk about them."""
    parts = about.participations(catalog, one)
    looked_back = _happened(about.evaluations(catalog, one), peildatum)
    found = (
        _goal(catalog, one),
        _brought(catalog, one, parts),
        tuple(_arranged(catalog, one, parts, kind) for kind in _KINDS),
        _meetings(catalog, one, peildatum),
        _rules(catalog, one),
        _looks_back(catalog, one, looked_back),
        _improves(catalog, one, looked_back),
    )
    return tuple(
        PlanStep(name, question, said)
        for (name, question), said in zip(say.STEPS, found, strict=True)
    )


def _goal(catalog: Catalog, one: Item) -> tuple[Said, ...]:
    ambitions = catalog.targets(one, "draagt_bij_aan")
    return (
        from_field(one, "doel"),
        from_items(say.AMBITIONS, ambitions, say.FILL_AMBITION, one),
        from_field(one, "bijdrage"),
    )


def _brought(catalog: Catalog, one: Item, parts: tuple[Item, ...]) -> tuple[Said, ...]:
    if not parts:
        return (Said(say.PARTICIPANTS, hint=say.FILL_PARTICIPANTS, where=one),)
    return tuple(
        Said(
            say.of_partner(about.partner_of(catalog, part).title, name),
            part.get(name),
            (),
            hint_for("deelname", name),
            part,
        )
        for part in parts
        for name in ("brengt", "haalt")
    )


def _arranged(catalog: Catalog, one: Item, parts: tuple[Item, ...], kind: str) -> Said:
    """The arrangements of a kind, and the partners for whom there is none."""
    label = choice_label(kind).capitalize()
    found = tuple(i for i in about.arrangements(catalog, one) if i.get("soort") == kind)
    without = tuple(
        about.partner_of(catalog, part)
        for part in parts
        if not any(i.get("soort") == kind for i in catalog.sources(part, "van_deelname"))
    )
    lacking = without if found else ()
    return Said(label, "", found, say.fill_arrangement(label, kind), one, lacking)


def _meetings(catalog: Catalog, one: Item, peildatum: date) -> tuple[Said, ...]:
    talks = (i for i in catalog.sources(one, "gaat_over") if i.type == "overleg")
    held = sorted(
        _happened(tuple(talks), peildatum), key=lambda i: (i.get("datum"), i.id), reverse=True
    )
    return (
        from_items(say.MEETINGS, tuple(held), say.FILL_MEETINGS, one),
        from_field(one, "besluitvorming"),
        from_field(one, "trekker"),
    )


def _rules(catalog: Catalog, one: Item) -> tuple[Said, ...]:
    """The rules in the newest paper that has them; a project plan has only the last."""
    papers = sorted(
        about.papers(catalog, one), key=lambda i: (i.get("geldig_van"), i.id), reverse=True
    )
    names = ("omgangsafspraken", "spelregels", "aanspreekpunt_problemen")
    return (
        from_field(one, "vorm"),
        from_items(say.PAPERS, tuple(papers), say.FILL_PAPERS, one),
        *(_from_paper(papers, name) for name in names if papers),
    )


def _from_paper(papers: list[Item], name: str) -> Said:
    able = [paper for paper in papers if paper.object_type.field(name)]
    if not able:
        return not_yet("overeenkomst", name, papers[0])
    return from_field(next((paper for paper in able if paper.get(name)), able[0]), name)


def _looks_back(catalog: Catalog, one: Item, looked_back: tuple[Item, ...]) -> tuple[Said, ...]:
    criteria = about.criteria_for(catalog, one, "evaluatie")
    return (
        from_items(say.CRITERIA, criteria, say.FILL_CRITERIA, one),
        from_items(say.EVALUATIONS, looked_back, say.FILL_EVALUATIONS, one),
        from_field(one, "volgende_evaluatie"),
    )


def _improves(catalog: Catalog, one: Item, looked_back: tuple[Item, ...]) -> tuple[Said, ...]:
    """The measures by status, so that each says how far it is."""
    measures = together(
        trace(catalog, one, "<past_aan"),
        *(trace(catalog, item, "leidt_tot") for item in looked_back),
    )
    if not measures:
        return (Said(say.MEASURES, hint=say.FILL_MEASURES, where=one),)
    by_state = (
        (state, tuple(i for i in measures if i.get("status") == state)) for state in _STATES
    )
    return tuple(Said(say.measures(state), items=found) for state, found in by_state if found)


def _happened(items: tuple[Item, ...], peildatum: date) -> tuple[Item, ...]:
    return tuple(item for item in items if not is_after(item.get("datum"), peildatum))
