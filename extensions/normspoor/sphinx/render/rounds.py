"""Draw what teams answered in rounds: on the page of the list, and in the round itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.points import checklist, code_of
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.rounds import Series, answers, series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import rounds as say
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.core.model import Item
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


_CARD = [6, 34, 30, 30]
_PAGE = [6, 30, 24, 16, 24]


def draw_rounds(code: str, anchor: str, view: View, linker: Linker) -> list[nodes.Node]:
    """The last round about each thing, how it differs from the one before, and all rounds.

    Nothing for a list of sentences with which no round was held: those have verdicts too.
    """
    found = series(view.catalog, code, view.peildatum)
    if not found:
        asked = checklist(view.catalog, code)
        return [nodes.paragraph("", say.no_rounds(code))] if asked else []
    drawn: list[nodes.Node] = []
    for number, one in enumerate(found, 1):
        drawn += _series(one, f"{anchor}-ronde-{number}", view, linker)
    return drawn


def draw_answers(run: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """The answers in the block of a round; each row can be linked to."""
    rows = []
    for one in verdicts_in(view.catalog, run):
        drawn = row(*_start(one, linker), cell(one.reason))
        if one.answer is not None and one.answer.get("punt"):
            drawn["ids"].append(one.answer.id)
        rows.append(drawn)
    if not rows:
        return []
    return [table(say.ANSWERS, f"{run.id}-antwoorden", say.CARD_HEADS, [rows], widths=_CARD)]


def _series(one: Series, anchor: str, view: View, linker: Linker) -> list[nodes.Node]:
    judged = verdicts_in(view.catalog, one.last)
    before = answers(view.catalog, one.before) if one.before else {}
    rows = [
        row(*_start(v, linker), cell(_previous(v, before, first=one.before is None)),
            cell(v.reason))
        for v in judged
    ]  # fmt: skip
    caption = say.round_caption(one.last.title, one.last.get("datum"))
    return [
        _introduction(one, linker),
        *_order(judged),
        table(caption, anchor, say.HEADS, [rows], widths=_PAGE),
        *_history(one, linker),
    ]


def _introduction(one: Series, linker: Linker) -> nodes.paragraph:
    """What the round is about and who took part."""
    line = nodes.paragraph("", "", nodes.Text(f"{say.ABOUT} "))
    line += linker.all(one.topic) if one.topic else [linker.to(one.last)]
    line += nodes.Text(say.participants(one.last.get("deelnemers"), one.last.words("lagen")))
    return line


def _order(judged: Sequence[Verdict]) -> list[nodes.Node]:
    """In words what comes first: a nee that asks for action, then a doubt."""
    ranked = [
        (text, [code_of(one.point) for one in judged if one.outcome is outcome])
        for outcome, text in ((Outcome.ACTION, say.FIRST), (Outcome.DOUBT, say.THEN))
    ]
    lines = [f"{text} {say.point_codes(codes)}." for text, codes in ranked if codes]
    return [nodes.paragraph("", " ".join(lines))] if lines else []


def _start(one: Verdict, linker: Linker) -> tuple[nodes.entry, ...]:
    point = one.point
    return (
        cell(code_of(point)),
        head([linker.to(point)], "row"),
        cell(_answer(one)),
    )


def _answer(one: Verdict) -> list[nodes.Node]:
    """The state in a word, with what was said where that adds something."""
    parts: list[nodes.Node] = [state_word(one.outcome.value)]
    if one.answer is None:
        return parts
    said = " ".join(
        text for text in (_value(one.answer), " ".join(one.answer.body.split())) if text
    )
    if said and said != one.outcome.value:
        parts += [nodes.Text(f": {said}")]
    return parts


def _value(answer: Item) -> str:
    """The answer as it reads before an explanation; a doubt is in the state already."""
    value = answer.get("waarde")
    if value.lower() == Outcome.DOUBT.value:
        return ""
    return f"{value.lower()}." if value.lower() in ("ja", "nee") and answer.body else value


def _previous(one: Verdict, before: Mapping[str, Item], *, first: bool) -> str:
    if first:
        return say.NEVER_BEFORE
    was = _plain(before.get(one.point.id))
    return say.previous(was, changed=was != _plain(one.answer))


def _plain(answer: Item | None) -> str:
    if answer is None:
        return Outcome.UNANSWERED.value
    return answer.get("waarde").lower() or Outcome.SKIPPED.value


def _history(one: Series, linker: Linker) -> list[nodes.Node]:
    if len(one.rounds) < 2:
        return []
    lines = nodes.bullet_list()
    for run in one.rounds:
        text = say.round_caption(run.title, run.get("datum"))
        lines += nodes.list_item("", nodes.paragraph("", "", linker.to(run, text)))
    return [nodes.paragraph("", say.HISTORY), lines]
