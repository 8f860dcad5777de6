"""Where everything stands on the map of the network: numbers only, the same for the same data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from textwrap import wrap

from normspoor.core.model import Item
from normspoor.core.network import Member, Network
from normspoor.core.wording import network as say
from normspoor.core.wording.labels import choice_label

WIDTH, BOX_WIDTH, LINE_HEIGHT = 760, 200, 17
_PADDING, _GAP, _HEAD = 8, 10, 30
#: Left edges: partners, collaborations, partners.
_LEFT, _MIDDLE, _RIGHT = 0, (WIDTH - BOX_WIDTH) // 2, WIDTH - BOX_WIDTH
#: What fits in a box, also in wide letters.
_LETTERS, _LINES = 22, 3


@dataclass(frozen=True, slots=True)
class Box:
    """A partner or a collaboration with the words in it; the words of a head have no box."""

    key: str
    words: tuple[str, ...]
    x: int
    y: int = 0
    note: str = ""
    head: bool = False

    @property
    def height(self) -> int:
        """As high as its words."""
        if self.head:
            return _HEAD - _GAP
        return (len(self.words) + bool(self.note)) * LINE_HEIGHT + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class Line:
    """From a partner to a collaboration; ``ended`` where that is over."""

    start: tuple[int, int]
    end: tuple[int, int]
    ended: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole map; everything lies between 0 and ``height``."""

    height: int
    partners: tuple[Box, ...]
    collaborations: tuple[Box, ...]
    lines: tuple[Line, ...]


def layout(found: Network) -> Layout:
    """Partners on both sides, below the word for their role; collaborations between them."""
    order = {item.id: number for number, item in enumerate(found.collaborations)}
    columns = [
        [_box(item, _MIDDLE, choice_label(item.get("status"))) for item in found.collaborations],
        _side(found, order, 0),
        _side(found, order, 1),
    ]
    height = max(_height(column) for column in columns)
    middle, left, right = (_stacked(column, height) for column in columns)
    lines = _lines(found, [*left, *right], middle)
    return Layout(height, (*left, *right), middle, tuple(lines))


def _box(item: Item, x: int, note: str = "") -> Box:
    words = wrap(item.title, _LETTERS, max_lines=_LINES, placeholder="…")
    return Box(item.id, tuple(words or [item.id]), x, note=note)


def _side(found: Network, order: dict[str, int], side: int) -> list[Box]:
    """Every other partner, so that both sides stay equally long."""
    x, column, number = (_LEFT, _RIGHT)[side], list[Box](), 0
    for group in found.groups:
        members = sorted(group.members, key=lambda member: _middle(member, order))
        here = [one for n, one in enumerate(members, start=number) if n % 2 == side]
        number += len(members)
        if here:
            column.append(Box(group.role, (say.role(group.role),), x, head=True))
            column += [_box(member.partner, x) for member in here]
    return column


def _middle(member: Member, order: dict[str, int]) -> tuple[float, str]:
    """Beside the collaborations of a partner, so that few lines cross."""
    places = [order[item.id] for item in member.collaborations]
    return (sum(places) / len(places) if places else len(order), member.partner.id)


def _height(column: Sequence[Box]) -> int:
    return sum(box.height for box in column) + _GAP * max(len(column) - 1, 0)


def _stacked(column: Sequence[Box], height: int) -> tuple[Box, ...]:
    """The boxes under each other, in the middle of the height there is."""
    y, placed = (height - _height(column)) // 2, list[Box]()
    for box in column:
        placed.append(replace(box, y=y))
        y += box.height + _GAP
    return tuple(placed)


def _lines(found: Network, partners: Sequence[Box], middle: Sequence[Box]) -> Iterable[Line]:
    """Each with a place of its own on the edge of both boxes."""
    boxes = {box.key: box for box in (*partners, *middle) if not box.head}
    ended = {item.id for item in found.collaborations if item.get("status") == "beeindigd"}
    pairs = [(m.partner.id, item.id) for m in found.members for item in m.collaborations]
    for partner, joined in pairs:
        here, there = boxes[partner], boxes[joined]
        to_right = here.x < there.x
        mine = [other for one, other in pairs if one == partner]
        theirs = [one for one, other in pairs if other == joined and boxes[one].x == here.x]
        start = here.x + BOX_WIDTH * to_right, _port(here, joined, mine, boxes)
        end = there.x + BOX_WIDTH * (not to_right), _port(there, partner, theirs, boxes)
        yield Line(start, end, joined in ended)


def _port(box: Box, other: str, others: list[str], boxes: dict[str, Box]) -> int:
    """The height at which the line to ``other`` meets the edge of ``box``."""
    place = sorted(others, key=lambda key: boxes[key].y).index(other) + 1
    return box.y + box.height * place // (len(others) + 1)
