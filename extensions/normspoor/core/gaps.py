"""The gap list: every requirement that is still open, worst first."""

from __future__ import annotations

from datetime import date

from normspoor.core.model import Catalog
from normspoor.core.requirements import Requirement, requirements
from normspoor.core.states import State

_WORST_FIRST = tuple(State)


def gaps(catalog: Catalog, peildatum: date, subject: str = "") -> tuple[Requirement, ...]:
    """The requirements with a gap, in order of state and then of the norm.

    ``subject`` keeps only one subject.
    """
    found = (
        requirement
        for requirement in requirements(catalog, peildatum)
        if requirement.state.is_gap and subject in ("", requirement.subject)
    )
    return tuple(sorted(found, key=lambda r: _WORST_FIRST.index(r.state)))


def motivated(catalog: Catalog, peildatum: date, subject: str = "") -> tuple[Requirement, ...]:
    """The requirements that were left open on purpose; never a gap, always shown."""
    return tuple(
        requirement
        for requirement in requirements(catalog, peildatum)
        if requirement.state is State.GEMOTIVEERD and subject in ("", requirement.subject)
    )
