"""Where everything stands on the map of the network: numbers only, the same for the same data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import wrap

from normspoor.core.model import Item
from normspoor.core.network import Network, RoleGroup
from normspoor.core.wording import network as say
from normspoor.core.wording.labels import choice_label
from normspoor.sphinx.render.network_order import in_order

WIDTH, BOX_WIDTH, LINE_HEIGHT = 760, 200, 17
_PADDING, _GAP, _HEAD = 8, 10, 20
#: Left edges: partners, collaborations, partners.
_LEFT, _MIDDLE, _RIGHT = 0, (WIDTH - BOX_WIDTH) // 2, WIDTH - BOX_WIDTH
#: What fits in a box, also in wide letters.
_LETTERS, _LINES = 22, 3


@dataclass(frozen=True, slots=True)
class Box:
    """A partner or a collaboration with the words in it; a head is only words."""

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
            return _HEAD
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
    ordered = in_order(found)
    columns = [
        [_box(item, _MIDDLE, choice_label(item.get("status"))) for item in ordered.collaborations],
        _side(ordered.groups, _LEFT, 0),
        _side(ordered.groups, _RIGHT, 1),
    ]
    height = max(_height(column) for column in columns)
    middle, left, right = (_stacked(column, height) for column in columns)
    boxes = {box.key: box for box in (*left, *right, *middle) if not box.head}
    return Layout(height, (*left, *right), middle, tuple(_lines(ordered, boxes)))


def _box(item: Item, x: int, note: str = "") -> Box:
    words = wrap(item.title, _LETTERS, max_lines=_LINES, placeholder="…")
    return Box(item.id, tuple(words or [item.id]), x, note=note)


def _side(groups: Sequence[RoleGroup], x: int, side: int) -> list[Box]:
    """Every other partner, so that both sides stay equally long."""
    column, number = list[Box](), 0
    for group in groups:
        here = [one for n, one in enumerate(group.members, start=number) if n % 2 == side]
        number += len(group.members)
        if here:
            column.append(Box(group.role, (say.role(group.role),), x, head=True))
            column += [_box(member.partner, x) for member in here]
    return column


def _height(column: Sequence[Box]) -> int:
    return sum(box.height for box in column) + _GAP * max(len(column) - 1, 0)


def _stacked(column: Sequence[Box], height: int) -> tuple[Box, ...]:
    """The boxes under each other, in the middle of the height there is."""
    y, placed = (height - _height(column)) // 2, list[Box]()
    for box in column:
        placed.append(replace(box, y=y))
        y += box.height + _GAP
    return tuple(placed)


def _lines(found: Network, boxes: Mapping[str, Box]) -> Iterator[Line]:
    """Each with a place of its own on the edge of both boxes."""
    pairs = [(m.partner.id, item) for m in found.members for item in m.collaborations]
    for partner, item in pairs:
        here, there = boxes[partner], boxes[item.id]
        to_right = here.x < there.x
        mine = [boxes[other.id] for one, other in pairs if one == partner]
        theirs = [boxes[one] for one, other in pairs if other.id == item.id]
        theirs = [box for box in theirs if box.x == here.x]
        start = here.x + BOX_WIDTH * to_right, _port(here, there, mine)
        end = there.x + BOX_WIDTH * (not to_right), _port(there, here, theirs)
        yield Line(start, end, item.get("status") == "beeindigd")


def _port(box: Box, other: Box, others: list[Box]) -> int:
    """The height at which the line to ``other`` meets the edge of ``box``."""
    place = sorted(one.y for one in others).index(other.y) + 1
    return box.y + box.height * place // (len(others) + 1)
