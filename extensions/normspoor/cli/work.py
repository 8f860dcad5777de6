"""Print what there is to do: a few lines to begin with, then the rest by function."""

from __future__ import annotations

from datetime import date

from normspoor.cli.screen import Screen
from normspoor.core.periods import in_words
from normspoor.core.wording import work as say
from normspoor.core.wording.checklist import judged_for
from normspoor.core.work import Work, listed, total

_MARGIN = 4


def print_work(day: date, found: tuple[Work, ...], subject: str, closing: str) -> None:
    """How much there is, the list, what was decided on purpose, and ``closing`` below it."""
    screen, shown = Screen(), listed(found)
    screen.line(judged_for(in_words(day), subject))
    screen.line()
    screen.line(total(found, subject))
    if shown.first:
        screen.line()
        screen.line(f"{say.FIRST}:", style="bold")
    for count, one in enumerate(shown.first, 1):
        _print_line(screen, one, f"{count}. ")
    if shown.rest:
        screen.line()
        screen.line(f"{say.REST}:", style="bold")
    for owner in shown.rest:
        screen.line()
        screen.line(say.group_head(owner.owner, owner.number), style="bold")
        if not owner.owner:
            screen.line(say.NOBODY_ADVICE)
        for group in owner.groups:
            if group.collaboration or len(owner.groups) > 1:
                title = group.collaboration.title if group.collaboration else say.NO_COLLABORATION
                screen.line(title, 2, style="underline")
            for one in group.lines:
                _print_line(screen, one, "")
    _print_motivated(screen, shown.motivated)
    screen.line()
    screen.line(f"{say.POINTS}:", style="bold")
    screen.line()
    screen.line(closing)


def _print_line(screen: Screen, one: Work, label: str) -> None:
    title = one.collaboration.title if one.collaboration else ""
    screen.labelled(label, one.word, f"{one.place}:", _MARGIN)
    screen.line(say.sentence(one.text), _MARGIN)
    screen.line(
        f"{say.around(one.subjects, title, one.owner)} · {one.check_id}", _MARGIN, style="dim"
    )


def _print_motivated(screen: Screen, found: tuple[Work, ...]) -> None:
    if found:
        screen.line()
        screen.line(f"{say.MOTIVATED}:", style="bold")
        screen.line(say.MOTIVATED_ADVICE)
    for one in found:
        _print_line(screen, one, "")
