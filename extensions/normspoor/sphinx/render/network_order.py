"""The order on the map of the network: who belongs together stands side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from normspoor.core.model import Item
from normspoor.core.network import Network, RoleGroup

#: Later rounds change little in a network that is small enough to draw.
_ROUNDS = 4


def in_order(found: Network) -> Network:
    """The same network with collaborations and partners moved towards each other.

    Roles stay in the order of the metamodel; at equal places the id decides, so the same
    data always give the same map.
    """
    for _ in range(_ROUNDS):
        found = _partners_to_collaborations(_collaborations_to_partners(found))
    return found


def _collaborations_to_partners(found: Network) -> Network:
    joined: dict[str, list[int]] = {item.id: [] for item in found.collaborations}
    for number, member in enumerate(found.members):
        for item in member.collaborations:
            joined[item.id].append(number)
    return replace(found, collaborations=tuple(_by_mean(found.collaborations, joined)))


def _partners_to_collaborations(found: Network) -> Network:
    place = {item.id: number for number, item in enumerate(found.collaborations)}
    groups = tuple(_moved(group, place) for group in found.groups)
    return replace(found, groups=groups)


def _moved(group: RoleGroup, place: Mapping[str, int]) -> RoleGroup:
    members = {member.partner.id: member for member in group.members}
    joined = {
        key: [place[item.id] for item in member.collaborations] for key, member in members.items()
    }
    order = _by_mean([member.partner for member in group.members], joined)
    return RoleGroup(group.role, tuple(members[partner.id] for partner in order))


def _by_mean(items: Sequence[Item], places: Mapping[str, list[int]]) -> list[Item]:
    """In the order of the middle of their places; what has none comes last."""
    last = float("inf")

    def key(item: Item) -> tuple[float, str]:
        own = places[item.id]
        return (sum(own) / len(own) if own else last, item.id)

    return sorted(items, key=key)
