"""A table on sheets of A4: upright, on its side, or cut in parts that each fit on their side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from normspoor.core.wording import report_frame as words
from normspoor.core.wording.report_paper import section
from normspoor.report.pdf.widths import Width, fits, height, runs, shares, width

#: The size of the letters in a table, in points.
SIZE = 9.0
#: The breadth between the margins of a sheet of A4, upright and on its side, in em of a table.
UPRIGHT, ON_SIDE = 482 / SIZE, 728 / SIZE
#: The breadth of what stands beside a head on a card.
IN_CARD = 360 / SIZE
#: A row of more lines than this asks for paper on its side.
CRAMPED = 12
#: A row of more lines than this may go on on the next sheet, which may not have room for it.
TALL = 24


@dataclass(frozen=True, slots=True)
class Line:
    """The texts of one row, its state and its label."""

    texts: tuple[str, ...]
    state: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """What a table says; ``wide`` asks for paper on its side, ``as_cards`` for rows apart.

    ``within`` says that it is a part of what its sheet is about: it lies as the sheet does.
    """

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    wide: bool = False
    as_cards: bool = False
    within: bool = False


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    texts: tuple[str, ...]
    width: Width


def drawn(grid: Grid) -> Iterator[dict[str, Any]]:
    """The items that show this table: cards, one table, or a line and a table for each part.

    Each part has the first column, the state and the label, so that it reads on its own.
    """
    first, *others = (
        _column(head, [line.texts[n] for line in grid.lines]) for n, head in enumerate(grid.heads)
    )
    last = _state_and_label(grid.lines)
    cramped = _cramped((first, *others, *last))
    if grid.as_cards or (cramped and grid.within):
        yield _cards((first, *others, *last))
        return
    around = [one.width for one in (first, *last)]
    inside = [one.width for one in others]
    on_side = cramped or (grid.wide and not grid.within)
    room = ON_SIDE if on_side else UPRIGHT
    parts = runs(inside, room - sum(one.least for one in around)) or (range(0),)
    for number, part in enumerate(parts, start=1):
        own = others[part.start : part.stop]
        if len(parts) > 1:
            text = section(number, len(parts), own[0].head, own[-1].head)
            yield {"kind": "part", "text": text, "on_side": on_side}
        yield _table((first, *own, *last), room, on_side=on_side)


def _column(head: str, texts: Sequence[str]) -> _Column:
    return _Column(head, tuple(texts), width(head, texts))


def _state_and_label(lines: Sequence[Line]) -> tuple[_Column, ...]:
    """The columns beside those of the table itself; no state that a row says already."""
    said = all(_says_state(one) for one in lines)
    states = (
        ()
        if said or not any(one.state for one in lines)
        else (_column(words.STATE, [one.state for one in lines]),)
    )
    labels = [one.label for one in lines]
    return (*states, *((_column(words.AUTHORITY, labels),) if any(labels) else ()))


def _says_state(line: Line) -> bool:
    """Whether a cell is the state, or says it in brackets behind an object."""
    return any(text == line.state or f"({line.state})" in text for text in line.texts)


def _cramped(columns: Sequence[_Column]) -> bool:
    """Whether a sheet that stands upright is too narrow for these columns."""
    widths = [one.width for one in columns]
    return not fits(widths, UPRIGHT) or _highest(columns, shares(widths, UPRIGHT)) > CRAMPED


def _highest(columns: Sequence[_Column], given: Sequence[float]) -> float:
    return max((height(row, given) for row in _rows(columns)), default=0.0)


def _rows(columns: Sequence[_Column]) -> list[tuple[str, ...]]:
    return list(zip(*(one.texts for one in columns), strict=True))


def _cards(columns: Sequence[_Column]) -> dict[str, Any]:
    """Each row by itself, a head and its words on a line; what is empty has no line."""
    cards = [
        [(one.head, text) for one, text in zip(columns, row, strict=True) if text]
        for row in _rows(columns)
    ]
    lines = (sum(height([text], [IN_CARD]) + 1 for _, text in card) for card in cards)
    return {
        "kind": "cards",
        "cards": cards,
        "breakable": max(lines, default=0.0) > TALL,
        "on_side": False,
    }


def _table(columns: Sequence[_Column], room: float, *, on_side: bool) -> dict[str, Any]:
    given = shares([one.width for one in columns], room)
    return {
        "kind": "table",
        "heads": [one.head for one in columns],
        "widths": given,
        "rows": _rows(columns),
        "breakable": _highest(columns, given) > TALL,
        "on_side": on_side,
    }
