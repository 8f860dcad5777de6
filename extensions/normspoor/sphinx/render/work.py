"""Draw what there is to do: on a page of its own, and at the object that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.model import Item
from normspoor.core.profile import profile_of
from normspoor.core.wording import work as say
from normspoor.core.wording.matrix import filters
from normspoor.core.work import Group, OwnerGroup, Work, listed, of_subject, to_do, total
from normspoor.sphinx.page_list import drawn_section
from normspoor.sphinx.render.words import heading_level, state_word

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View

#: More lines than this hide the object itself.
_SHOWN = 5
#: What somebody takes in at a glance.
_GLANCE = 3


def draw_work(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The first lines, the rest by function and collaboration, and what was chosen on purpose."""
    if profile_of(view.catalog) is None and not view.work:
        return [nodes.paragraph("", say.NO_DOSSIER)]
    subject = str(placeholder["chosen"].get("onderwerp", ""))
    found = of_subject(view.work, subject)
    shown = listed(found)
    level = heading_level(placeholder)
    draw = _Lines(view, linker)
    drawn: list[nodes.Node] = [nodes.paragraph("", total(found, subject))]
    parts: dict[str, list[nodes.Node]] = {
        say.FIRST: [draw.numbered(shown.first)] if shown.first else [],
        say.REST: [node for owner in shown.rest for node in _owned(owner, level + 1, draw, linker)],
        say.MOTIVATED: (
            [nodes.paragraph("", say.MOTIVATED_ADVICE), draw.bulleted(shown.motivated)]
            if shown.motivated
            else []
        ),
    }
    anchor = placeholder["anchor"]
    drawn += [drawn_section(title, anchor, part) for title, part in parts.items() if part]
    used = " · ".join(filters(view.peildatum, subject))
    return [*drawn, nodes.paragraph("", used, classes=["filter"])]


def _owned(owner: OwnerGroup, level: int, draw: _Lines, linker: Linker) -> Iterator[nodes.Node]:
    """What one function picks up, by collaboration, under a heading of this level."""
    head = say.group_head(owner.owner, owner.number)
    yield nodes.rubric("", head, **{"heading-level": min(level, 6)})
    if not owner.owner:
        yield nodes.paragraph("", say.NOBODY_ADVICE)
    for group in owner.groups:
        yield from _about(group, owner, linker)
        yield draw.bulleted(group.lines)


def draw_first(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """In short, for a first screen: how much there is to do and the first few of it."""
    if profile_of(view.catalog) is None and not view.work:
        return [nodes.paragraph("", say.NO_DOSSIER)]
    lines = nodes.bullet_list(classes=["openregels"])
    for one in listed(view.work).first[:_GLANCE]:
        item = view.catalog.get(one.item_id)
        about = nodes.Text(say.sentence(one.what))
        line = nodes.paragraph("", "", state_word(one.word), nodes.Text(" "))
        line += linker.around(item, about) if item else about
        lines += nodes.list_item("", line)
    drawn: list[nodes.Node] = [nodes.paragraph("", total(view.work)), lines]
    box = nodes.container("", *(drawn if lines.children else drawn[:1]), classes=["nuopen"])
    return [box, nodes.paragraph("", filters(view.peildatum, "")[0], classes=["filter"])]


def draw_ahead(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What the list will hold on the day of the audit that it does not hold now."""
    if view.ahead is None:
        return [nodes.paragraph("", say.NO_AUDIT)]
    subject = str(placeholder["chosen"].get("onderwerp", ""))
    added, then = (of_subject(found, subject) for found in (view.ahead.added, view.ahead.then))
    now = of_subject(view.work, subject)
    drawn: list[nodes.Node] = [
        nodes.paragraph("", say.on_day(view.peildatum, total(now, subject))),
        nodes.paragraph("", say.on_day(view.ahead.day, total(then, subject))),
    ]
    if added:
        drawn += [nodes.paragraph("", say.ADDED), _Lines(view, linker).bulleted(added)]
    else:
        drawn.append(nodes.paragraph("", say.NOTHING_ADDED))
    return drawn


def draw_open(item: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """What is still open at one object of the dossier, apart from what was chosen on purpose."""
    found = view.work_at.get(item.id, ())
    chosen = [one for one in found if one.is_motivated]
    return [*_at(say.OPEN_HERE, to_do(found)), *_at(say.MOTIVATED, chosen)]


def _at(title: str, found: Sequence[Work]) -> list[nodes.Node]:
    """A few lines under a title; nothing without any."""
    if not found:
        return []
    lines = [
        nodes.list_item(
            "",
            nodes.paragraph("", "", state_word(one.word), nodes.Text(f" {say.sentence(one.text)}")),
        )
        for one in found[:_SHOWN]
    ]
    rest = len(found) - _SHOWN
    if rest > 0:
        lines.append(nodes.list_item("", nodes.paragraph("", say.more_here(rest))))
    head = nodes.paragraph("", "", nodes.strong("", title))
    return [nodes.container("", head, nodes.bullet_list("", *lines), classes=["openstaand"])]


class _Lines:
    """Draws lines of work as items of a list."""

    def __init__(self, view: View, linker: Linker) -> None:
        self._view, self._linker = view, linker

    def numbered(self, found: Iterable[Work]) -> nodes.Node:
        return nodes.enumerated_list(
            "", *map(self._one, found), enumtype="arabic", prefix="", suffix=".", classes=["werk"]
        )

    def bulleted(self, found: Iterable[Work]) -> nodes.Node:
        return nodes.bullet_list("", *map(self._one, found), classes=["werk"])

    def _one(self, one: Work) -> nodes.list_item:
        first = nodes.paragraph("", "", state_word(one.word))
        first += nodes.Text(f" {say.sentence(one.what)}")
        more = say.because(one.reason) if one.reason else one.todo
        second = [nodes.paragraph("", more)] if more else []
        return nodes.list_item("", first, *second, self._where(one))

    def _where(self, one: Work) -> nodes.paragraph:
        """The object, for whom it is, who picks it up and where it was written."""
        line = nodes.paragraph("", classes=["objectlabels"])
        item = self._view.catalog.get(one.item_id)
        title = one.collaboration.title if one.collaboration else ""
        about = "" if item is not None and title == item.title else title
        if item is not None:
            line += [self._linker.to(item), nodes.Text(" · ")]
        around = say.around(one.subjects, about, one.owner)
        point = self._view.catalog.get(one.check_id)
        linker = self._linker
        check = linker.to(point, point.id) if point else linker.to_check(one.check_id)
        line += [nodes.Text(f"{around} · "), check, nodes.Text(f" · {one.place}")]
        return line


def _about(group: Group, owner: OwnerGroup, linker: Linker) -> list[nodes.Node]:
    """The collaboration; nothing where no line of this function is about one."""
    about = group.collaboration
    if about is None and len(owner.groups) == 1:
        return []
    words = linker.to(about) if about else nodes.Text(say.NO_COLLABORATION)
    return [nodes.paragraph("", "", words, classes=["werkkop"])]
