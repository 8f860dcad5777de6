"""Requirement by kind of evidence: the four sources of the audit, gaps included as rows."""

from __future__ import annotations

from collections import Counter
from datetime import date

from normspoor.core.matrix.shape import Cell, Group, Mark, Matrix, Row, no_rows
from normspoor.core.model import Catalog
from normspoor.core.profile import SUBJECTS
from normspoor.core.requirements import Requirement, requirements
from normspoor.core.states import State
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import SOURCE_KIND, SUBJECT_TITLE, evidence_word

_KINDS = tuple(SOURCE_KIND)


def requirements_by_evidence(catalog: Catalog, peildatum: date, subject: str) -> Matrix:
    """A row for every requirement, open or not, with sub-totals per subject."""
    found = [r for r in requirements(catalog, peildatum) if subject in ("", r.subject)]
    groups = tuple(
        _group(one, [r for r in found if r.subject == one])
        for one in SUBJECTS
        if any(r.subject == one for r in found)
    )
    columns = tuple(SOURCE_KIND.values())
    return Matrix(
        say.REQUIREMENT,
        columns,
        say.STATE_HEAD,
        groups,
        say.filters(peildatum, subject),
        (say.COVERED,) if groups else no_rows(catalog, subject),
    )


def _group(subject: str, found: list[Requirement]) -> Group:
    states = Counter(requirement.state for requirement in found)
    return Group(
        SUBJECT_TITLE[subject],
        tuple(_row(requirement) for requirement in found),
        tuple(_column_total(found, kind) for kind in _KINDS),
        say.tally({state.value: states[state] for state in reversed(State)}),
    )


def _row(requirement: Requirement) -> Row:
    cells = tuple(
        Cell(
            tuple(
                Mark(piece.item, evidence_word(piece.state))
                for piece in requirement.evidence
                if piece.item.get("bron") == kind
            ),
            say.EMPTY,
            requirement.item,
        )
        for kind in _KINDS
    )
    state = requirement.state.value
    return Row(requirement.item, cells, state, state, ((requirement.subject, state),))


def _column_total(found: list[Requirement], kind: str) -> str:
    """Each piece once, however many requirements it serves."""
    pieces = {
        piece.item.id: piece.state
        for requirement in found
        for piece in requirement.evidence
        if piece.item.get("bron") == kind
    }
    valid = sum(state is State.GEDEKT for state in pieces.values())
    return say.pieces(valid, len(pieces))
