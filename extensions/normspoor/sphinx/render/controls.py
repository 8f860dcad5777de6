"""Draw every check out of the lists of checks, so that the page cannot disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.checks.reference import Explained, reference
from normspoor.core.wording import checks as say
from normspoor.core.wording.labels import FOR_SUBJECT, enumeration
from normspoor.sphinx.render.links import check_anchor
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import entry, heading_level, state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


def draw_checks(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What the words for the severity mean, then a heading for every check."""
    drawn: list[nodes.Node] = [_severities(placeholder)]
    level = heading_level(placeholder)
    for one in reference():
        ids = [check_anchor(one.id)]
        title = f"{one.id}: {one.title}"
        drawn.append(nodes.rubric("", title, ids=ids, **{"heading-level": level}))
        drawn.append(_explained(one, view, linker))
    return drawn


def _severities(placeholder: Placeholder) -> nodes.Node:
    rows = [
        row(head([state_word(word)], "row"), cell(means), cell(todo))
        for word, (means, todo) in say.SEVERITY.items()
    ]
    caption = placeholder["argument"] or say.SEVERITIES
    return table(caption, placeholder["anchor"], say.SEVERITY_HEADS, [rows], widths=[20, 40, 40])


def _explained(one: Explained, view: View, linker: Linker) -> nodes.definition_list:
    found = nodes.definition_list(classes=["objectvelden"])
    if one.severity is None:
        found += entry(say.GUARDED, [nodes.Text(say.guarded(enumeration(one.where)))])
    else:
        found += entry(say.WEIGHT, [state_word(one.severity.value)])
        about = enumeration([FOR_SUBJECT[subject] for subject in one.subjects])
        found += entry(say.ABOUT, [nodes.Text(about or say.WHOLE_DOSSIER)])
    found += entry(say.WHY, [nodes.Text(one.why)])
    if one.rests_on:
        found += entry(say.RESTS_ON, _sources(one, view, linker))
    if one.severity is not None:
        found += entry(say.WHAT_TO_DO, [nodes.Text(say.SEVERITY[one.severity.value][1])])
    if one.chosen:
        found += entry(say.CHOSEN, [nodes.Text(one.chosen)])
    return found


def _sources(one: Explained, view: View, linker: Linker) -> list[nodes.Node]:
    """Links to the parts of the norm and the guidance; an id that no page has stays words."""
    drawn: list[nodes.Node] = []
    for name in one.rests_on:
        item = view.catalog.get(name)
        drawn += [nodes.Text("; ")] if drawn else []
        drawn.append(linker.to(item) if item else nodes.Text(name))
    return drawn
