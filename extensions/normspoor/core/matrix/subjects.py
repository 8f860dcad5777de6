"""Norm element by subject: the state of each, with sub-totals both ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from normspoor.core.matrix.shape import Cell, Group, Mark, Matrix, Row, no_rows
from normspoor.core.model import Catalog, Item
from normspoor.core.profile import SUBJECTS
from normspoor.core.requirements import Requirement, norm_elements, requirements
from normspoor.core.states import State
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import SUBJECT_TITLE


def elements_by_subject(catalog: Catalog, peildatum: date, subject: str) -> Matrix:
    """A row for every indicator and question, a column for every subject that applies."""
    found = [r for r in requirements(catalog, peildatum) if subject in ("", r.subject)]
    shown = tuple(one for one in SUBJECTS if any(r.subject == one for r in found))
    columns = tuple(SUBJECT_TITLE[one] for one in shown)
    rows = tuple(
        _row(element, [r for r in found if r.item == element], shown)
        for element in norm_elements(catalog)
        if any(r.item == element for r in found)
    )
    totals = tuple(_tally(r for r in found if r.subject == one) for one in shown)
    return Matrix(
        say.REQUIREMENT,
        columns,
        say.TOGETHER,
        (Group("", rows, totals, _tally(found)),) if rows else (),
        say.filters(peildatum, subject),
        (say.COVERED,) if rows else no_rows(catalog, subject),
    )


def _row(element: Item, found: list[Requirement], shown: tuple[str, ...]) -> Row:
    by_subject = {requirement.subject: requirement for requirement in found}
    cells = tuple(
        Cell((Mark(element, by_subject[one].state.value),))
        if one in by_subject
        else Cell(text=say.NOT_ASKED, target=element)
        for one in shown
    )
    stands = tuple((requirement.subject, requirement.state.value) for requirement in found)
    return Row(element, cells, _tally(found), stands=stands)


def _tally(found: Iterable[Requirement]) -> str:
    states = Counter(requirement.state for requirement in found)
    return say.tally({state.value: states[state] for state in reversed(State)})
