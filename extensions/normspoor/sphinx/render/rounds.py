"""Draw what teams answered in rounds: on the page of the list, and in the round itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.points import checklist, code_of, points_of
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.rounds import Series, answers, series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import rounds as say
from normspoor.sphinx.render.help import named_point
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.core.model import Item
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View


_WIDTHS = [6, 34, 44, 16]


def draw_rounds(code: str, anchor: str, view: View, linker: Linker) -> list[nodes.Node]:
    """The last round about each thing, how it differs from the one before, and all rounds.

    Nothing for a list of sentences with which no round was held: those have verdicts too.
    """
    found = series(view.catalog, code, view.peildatum)
    if not found:
        asked = checklist(view.catalog, code)
        return [nodes.paragraph("", say.no_rounds(code))] if asked else []
    if all(point.type == "toetspunt" for point in points_of(view.catalog, code)):
        # its sentences have their own table with the last verdict
        return [node for one in found for node in _history(one, linker, least=1)]
    judged = [(one, verdicts_in(view.catalog, one.last)) for one in found]
    # rounds in which a nee asks for action come first; the others keep their order
    judged.sort(key=lambda pair: all(v.outcome is not Outcome.ACTION for v in pair[1]))
    drawn: list[nodes.Node] = []
    for number, (one, said) in enumerate(judged, 1):
        drawn += _series(one, said, f"{anchor}-{code.lower()}-ronde-{number}", view, linker)
    return drawn


def draw_answers(run: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """The answers in the block of a round; each row can be linked to."""
    rows = []
    for one in verdicts_in(view.catalog, run):
        drawn = row(*_start(one, view, linker))
        if one.answer is not None and one.answer.id in view.answers:
            drawn["ids"].append(one.answer.id)
        rows.append(drawn)
    if not rows:
        return []
    return [table(say.ANSWERS, f"{run.id}-antwoorden", say.HEADS[:3], [rows], widths=_WIDTHS[:3])]


def _series(
    one: Series, judged: Sequence[Verdict], anchor: str, view: View, linker: Linker
) -> list[nodes.Node]:
    before = answers(view.catalog, one.before) if one.before else None
    rows = [row(*_start(v, view, linker), *_previous(v, before)) for v in judged]
    columns = 3 if before is None else 4
    return [
        _introduction(one, linker),
        *_order(judged),
        table(_caption(one), anchor, say.HEADS[:columns], [rows], widths=_WIDTHS[:columns]),
        *_history(one, linker),
    ]


def _caption(one: Series) -> str:
    """Which round this is; of a list per layer the layer comes first."""
    if not one.layers:
        return say.round_caption(one.last.title, one.last.get("datum"))
    about = [item.title for item in one.topic] or [one.last.title]
    return say.layer_caption(one.layers, about, one.last.get("datum"))


def _introduction(one: Series, linker: Linker) -> nodes.paragraph:
    """What the round is about and who took part."""
    line = nodes.paragraph("", "", nodes.Text(f"{say.ABOUT} "), classes=["rondekop"])
    line += linker.all(one.topic) if one.topic else [linker.to(one.last)]
    line += nodes.Text(say.participants(one.last.get("deelnemers"), one.last.words("lagen")))
    return line


def _order(judged: Sequence[Verdict]) -> list[nodes.Node]:
    """In words what comes first: a nee that asks for action, then a doubt."""
    acting, doubting = (
        [code_of(one.point) for one in judged if one.outcome is outcome]
        for outcome in (Outcome.ACTION, Outcome.DOUBT)
    )
    then = say.THEN if acting else say.DISCUSS
    ranked = ((say.FIRST, acting), (then, doubting))
    lines = [f"{text} {say.point_codes(codes)}." for text, codes in ranked if codes]
    return [nodes.paragraph("", " ".join(lines))] if lines else []


def _start(one: Verdict, view: View, linker: Linker) -> tuple[nodes.entry, ...]:
    """The cells that every table of answers begins with."""
    return (
        cell(code_of(one.point)),
        head(named_point(one.point, view, linker), "row"),
        cell(_answer(one)),
    )


def _answer(one: Verdict) -> list[nodes.Node]:
    """The state in a word, what was said where that adds something, and what to do."""
    first = nodes.paragraph("", "", state_word(one.outcome.value))
    given = [_value(one), " ".join(one.answer.body.split())] if one.answer else []
    said = " ".join(text for text in given if text)
    if said and said != one.outcome.value:
        first += nodes.Text(f" {said}")
    return [first, nodes.paragraph("", one.reason)] if one.reason else [first]


def _value(one: Verdict) -> str:
    """The answer as it reads before an explanation; not where the state says it already."""
    value = one.answer.get("waarde") if one.answer else ""
    if value.lower() == one.outcome.value:
        return ""
    explained = one.answer is not None and bool(one.answer.body)
    return f"{value.lower()}." if value.lower() in say.CHOICES and explained else value


def _previous(one: Verdict, before: Mapping[str, Item] | None) -> list[nodes.entry]:
    """What was said the time before, as the last cell; no cell where this was the first time."""
    if before is None:
        return []
    was, now = _plain(before.get(one.point.id)), _plain(one.answer)
    changed = one.answer is not None and was.casefold() != now.casefold()
    return [cell(say.previous(was, changed=changed))]


def _plain(answer: Item | None) -> str:
    """An answer in words as it was written, or the word for none."""
    if answer is None:
        return Outcome.UNANSWERED.value
    return answer.get("waarde") or Outcome.SKIPPED.value


def _history(one: Series, linker: Linker, *, least: int = 2) -> list[nodes.Node]:
    """All rounds about the same thing; nothing where there are fewer than ``least``."""
    if len(one.rounds) < least:
        return []
    lines = nodes.bullet_list()
    for run in one.rounds:
        text = say.round_caption(run.title, run.get("datum"))
        lines += nodes.list_item("", nodes.paragraph("", "", linker.to(run, text)))
    return [nodes.paragraph("", say.HISTORY), lines]
