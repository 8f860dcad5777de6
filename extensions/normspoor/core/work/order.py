"""The order in which an auditor would ask: heaviest first, then as the norm goes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from normspoor.core.checks import CHECKS, Severity
from normspoor.core.model import Catalog, Place
from normspoor.core.profile import SUBJECTS
from normspoor.core.requirements import norm_elements
from normspoor.core.work.shape import HEAVIEST_FIRST, Work

_Key: TypeAlias = tuple[int, int, Place, int, int, str]


class Order:
    """Ranks work by severity, by the part of the norm it rests on, and by place."""

    def __init__(self, catalog: Catalog) -> None:
        self._elements = norm_elements(catalog)
        self._family = tuple(f"{norm.id.split('-')[0]}-" for norm in catalog.of_type("norm"))
        self._number = {check.id: number for number, check in enumerate(CHECKS)}
        self._rests_on = {check.id: (*check.rests_on, *check.indicators) for check in CHECKS}

    def key(self, one: Work, about: Iterable[str] = ()) -> _Key:
        """What to sort on; ``about`` names parts of the norm for what comes from no check."""
        return (
            HEAVIEST_FIRST.index(one.severity),
            # what cannot be read comes by place: a mistake above often brings those below about
            -1
            if one.severity is Severity.FOUT
            else self._in_norm(tuple(about) or self._rests_on.get(one.check_id, ()), one.subjects),
            one.place,
            self._number.get(one.check_id, len(self._number)),
            min((SUBJECTS.index(subject) for subject in one.subjects), default=0),
            one.what,
        )

    def _in_norm(self, ids: tuple[str, ...], subjects: tuple[str, ...]) -> int:
        """The first indicator or question that these belong to, as the norm goes.

        What is about the norm as a whole comes before, what is about no norm comes last.
        """
        mine = [
            (number, element)
            for number, element in enumerate(self._elements)
            if any(f"{one}-".startswith(f"{element.id}-") for one in ids)
        ]
        for_these = [number for number, element in mine if set(subjects) & set(element.subjects)]
        if mine:
            return min(for_these or [number for number, _ in mine])
        about_norm = any(one.startswith(self._family) for one in ids if self._family)
        return -1 if about_norm else len(self._elements)
