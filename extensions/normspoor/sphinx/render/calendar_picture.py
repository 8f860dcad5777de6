"""The year as SVG: a row for every kind of day, a column for every month, and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from normspoor.core.calendar import Kind, Month, YearView
from normspoor.core.wording import calendar as say
from normspoor.sphinx.render.figure import named

_LABELS, _COLUMN, _ROW, _HEAD = 140, 51, 34, 46
_INSET = 4


def calendar_svg(year: YearView, anchor: str) -> str:
    """The drawing with its title and description; it holds no words of a dossier."""
    width = _LABELS + _COLUMN * len(year.months)
    height = _HEAD + _ROW * len(Kind)
    label = say.label(year.months[0].first, year.months[-1].first)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {width + 4} {height + 4}">',
        f"<title>{escape(label)}</title><desc>{escape(say.SAME_BELOW)}</desc>",
        *(_month(month, number) for number, month in enumerate(year.months)),
        *(part for number, kind in enumerate(Kind) for part in _row(kind, number, year)),
        "</svg>",
    ]
    return named("\n".join(parts), anchor)


def _month(month: Month, number: int) -> str:
    """The name of a month; the year stands above the first and above each January."""
    x = _LABELS + _COLUMN * number + _COLUMN // 2
    name = _text(x, _HEAD - 10, say.short_month(month.first), "kop", "middle")
    if number and month.first.month > 1:
        return name
    return _text(x, _HEAD - 28, str(month.first.year), "klein", "middle") + name


def _row(kind: Kind, number: int, year: YearView) -> Iterator[str]:
    y = _HEAD + _ROW * number
    yield f'<path class="scheiding" d="M0 {y}H{_LABELS + _COLUMN * len(year.months)}"/>'
    yield _text(0, y + 22, kind.value, "", "start")
    for column, month in enumerate(year.months):
        if found := month.of_kind(kind):
            yield _box(_LABELS + _COLUMN * column, y, len(found), kind)


def _box(x: int, y: int, number: int, kind: Kind) -> str:
    css = "kern" if kind is Kind.AUDIT else "vak"
    return (
        f'<rect class="{css}" x="{x + _INSET}" y="{y + _INSET}" width="{_COLUMN - 2 * _INSET}" '
        f'height="{_ROW - 2 * _INSET}" rx="6"/>'
        + _text(x + _COLUMN // 2, y + 22, str(number), "kop", "middle")
    )


def _text(x: int, y: int, words: str, css: str, anchor: str) -> str:
    name = f' class="{css}"' if css else ""
    return f'<text{name} x="{x}" y="{y}" text-anchor="{anchor}">{escape(words)}</text>'
