"""Draw which guidance helps with a part of the norm, and which part a text of guidance helps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.help import helped, helpers, helpers_through, is_norm
from normspoor.core.points import POINTS, checklist, code_of, list_of, number_of
from normspoor.core.wording import help as say
from normspoor.sphinx.render.fold import fold

if TYPE_CHECKING:
    from normspoor.core.model import Item
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


#: A word is linked where it is used, a checklist is named with its points, and a remark on a
#: source stands under a heading of its own.
_ELSEWHERE = ("begrip", "checklist", "kanttekening")


def draw_help(element: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """What helps with a part of the norm; folded below it what helps over another text."""
    lines = _lines(helpers(view.catalog, element), view, linker)
    more = _more(element, view, linker)
    if not (lines.children or more):
        return []
    drawn: list[nodes.Node] = [nodes.paragraph("", say.HELP, classes=["hulpkop"])]
    return [*drawn, *([lines] if lines.children else []), *more]


def _lines(found: Sequence[Item], view: View, linker: Linker) -> nodes.bullet_list:
    """Texts by kind, then the points of each checklist."""
    lines = nodes.bullet_list(classes=["hulp"])
    texts = [one for one in found if one.type not in (*POINTS, *_ELSEWHERE)]
    for label, group in _by_kind(texts).items():
        line = nodes.paragraph("", f"{label}: ")
        line += linker.all(group)
        lines += nodes.list_item("", line)
    for code, group in _by_list([one for one in found if one.type in POINTS]).items():
        lines += nodes.list_item("", _points_line(code, group, view, linker))
    return lines


def _more(element: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """Texts that help over another one, below that one: many, so folded until asked for."""
    drawn = nodes.bullet_list(classes=["hulp"])
    through = helpers_through(view.catalog, element)
    for top, texts in through:
        lines = _lines(texts, view, linker)
        if lines.children:
            via = nodes.paragraph("", "", nodes.Text(say.VIA), linker.to(top))
            drawn += nodes.list_item("", via, lines)
    if not drawn.children:
        return []
    return fold(say.more(sum(len(texts) for _, texts in through)), [drawn], "meerhulp")


def draw_helped(item: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """The end of the line of labels: which part of the norm a text of guidance helps with.

    Nothing for the norm itself.
    """
    found = () if is_norm(item) else helped(view.catalog, item)
    return [nodes.Text(f" · {say.HELPS} "), *linker.all(found)] if found else []


def named_point(point: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """A point in a table: its question, and whether it is norm or guidance and what it helps."""
    label = nodes.paragraph("", say.authority(point.get("gezag")), classes=["puntlabel"])
    label += draw_helped(point, view, linker)
    return [nodes.paragraph("", "", linker.to(point)), label]


def _by_kind(texts: list[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for one in texts:
        found[one.object_type.plural].append(one)
    return {label: found[label] for label in sorted(found)}


def _by_list(points: list[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for one in sorted(points, key=number_of):
        found[list_of(one)].append(one)
    return {code: found[code] for code in sorted(found)}


def _points_line(code: str, points: list[Item], view: View, linker: Linker) -> nodes.paragraph:
    """A checklist with the numbers of its points that help."""
    line = nodes.paragraph()
    named = checklist(view.catalog, code)
    line += linker.to(named, say.checklist(named.title)) if named else nodes.Text(code)
    line += nodes.Text(f", {say.points(len(points))} ")
    for number, one in enumerate(points):
        line += [nodes.Text(", ")] if number else []
        line += linker.to(one, code_of(one))
    return line
