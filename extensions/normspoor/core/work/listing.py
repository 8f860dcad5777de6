"""The list as people read it: a few lines to begin with, then by function and collaboration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from normspoor.core.model import Item
from normspoor.core.wording import work as say
from normspoor.core.work.shape import HEAVIEST_FIRST, Work

#: More than this nobody does today.
_FIRST = 10


@dataclass(frozen=True, slots=True)
class Group:
    """What one function has to do for one collaboration, or for none in particular."""

    collaboration: Item | None
    lines: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class OwnerGroup:
    """What one function has to do; ``owner`` is empty where nobody looks after it yet."""

    owner: str
    groups: tuple[Group, ...]

    @property
    def number(self) -> int:
        """How many lines there are."""
        return sum(len(group.lines) for group in self.groups)


@dataclass(frozen=True, slots=True)
class WorkList:
    """At most ten lines first, then the rest; what was decided on purpose stands apart."""

    first: tuple[Work, ...]
    rest: tuple[OwnerGroup, ...]
    motivated: tuple[Work, ...]


def of_subject(found: Iterable[Work], subject: str) -> tuple[Work, ...]:
    """What is about one subject or about the dossier as a whole; all without a subject."""
    return tuple(one for one in found if not subject or not one.subjects or subject in one.subjects)


def to_do(found: Iterable[Work]) -> tuple[Work, ...]:
    """What asks something of somebody."""
    return tuple(one for one in found if not one.is_motivated)


def total(found: Iterable[Work], subject: str = "") -> str:
    """In words how much there is to do, heaviest first."""
    number = Counter(one.severity for one in to_do(found))
    return say.totals({severity.value: number[severity] for severity in HEAVIEST_FIRST}, subject)


def listed(found: Iterable[Work]) -> WorkList:
    """The list in the order of ``found``; functions by name, what nobody looks after last."""
    found = tuple(found)
    asking = to_do(found)
    return WorkList(
        asking[:_FIRST],
        _by_owner(asking[_FIRST:]),
        tuple(one for one in found if one.is_motivated),
    )


def _by_owner(lines: Iterable[Work]) -> tuple[OwnerGroup, ...]:
    owners: dict[str, list[Work]] = {}
    for one in lines:
        owners.setdefault(one.owner.casefold(), []).append(one)
    return tuple(
        OwnerGroup(owners[name][0].owner, _by_collaboration(owners[name]))
        for name in sorted(owners, key=lambda name: (not name, name))
    )


def _by_collaboration(lines: Iterable[Work]) -> tuple[Group, ...]:
    """In the order of the first line of each; what belongs to no collaboration comes last."""
    groups: dict[str, list[Work]] = {}
    for one in lines:
        groups.setdefault(one.collaboration.id if one.collaboration else "", []).append(one)
    alone = groups.pop("", [])
    ordered = [*groups.values(), *([alone] if alone else [])]
    return tuple(Group(group[0].collaboration, tuple(group)) for group in ordered)
