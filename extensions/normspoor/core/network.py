"""Who takes part in what: the partners by role, each with its collaborations."""

from __future__ import annotations

from dataclasses import dataclass

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Catalog, Item
from normspoor.core.trace import trace


@dataclass(frozen=True, slots=True)
class Member:
    """A partner and the collaborations in which it takes part, each once."""

    partner: Item
    collaborations: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """The partners with one role; ``role`` is the word of the field, or nothing."""

    role: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The whole map, in order of role and id."""

    collaborations: tuple[Item, ...]
    groups: tuple[RoleGroup, ...]

    @property
    def members(self) -> tuple[Member, ...]:
        """All partners, over the groups."""
        return tuple(member for group in self.groups for member in group.members)

    @property
    def lines(self) -> int:
        """How many times a partner takes part in a collaboration."""
        return sum(len(member.collaborations) for member in self.members)

    @property
    def alone(self) -> tuple[Item, ...]:
        """The partners that take part in nothing."""
        return tuple(one.partner for one in self.members if not one.collaborations)

    @property
    def without_partner(self) -> tuple[Item, ...]:
        """The collaborations in which no partner takes part."""
        joined = {item.id for member in self.members for item in member.collaborations}
        return tuple(item for item in self.collaborations if item.id not in joined)


def network(catalog: Catalog, subject: str = "") -> Network:
    """The network of a dossier, or of one subject: its collaborations and who is in them.

    With a subject, a partner is there if it is about that subject or takes part in one of its
    collaborations.  A partner with more roles stands once, under the first in the metamodel.
    """
    collaborations = tuple(
        item
        for item in catalog.of_type("samenwerkingsverband")
        if not subject or subject in item.subjects
    )
    members = [_member(catalog, one, collaborations) for one in catalog.of_type("partner")]
    kept = [
        member
        for member in members
        if not subject or member.collaborations or subject in member.partner.subjects
    ]
    return Network(collaborations, _by_role(kept))


def _member(catalog: Catalog, partner: Item, shown: tuple[Item, ...]) -> Member:
    joined = trace(catalog, partner, "<van_partner", "in_verband")
    return Member(partner, tuple(item for item in joined if item in shown))


def _by_role(members: list[Member]) -> tuple[RoleGroup, ...]:
    field = TYPES_BY_NAME["partner"].field("rollen")
    roles = (*(field.choices if field else ()), "")
    groups = (
        RoleGroup(role, tuple(m for m in members if _first_role(m.partner, roles) == role))
        for role in roles
    )
    return tuple(group for group in groups if group.members)


def _first_role(partner: Item, roles: tuple[str, ...]) -> str:
    return next((role for role in roles if role in partner.words("rollen")), "")
