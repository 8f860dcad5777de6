"""Take down the lines of a round; what is left of its text is a story like any other."""

from __future__ import annotations

from docutils.statemachine import StringList
from sphinx.environment import BuildEnvironment

from normspoor.core.round_lines import AnswerLine, read_round
from normspoor.core.rounds import answer_id
from normspoor.core.wording import rounds as say
from normspoor.sphinx.notes import Answered, Seen, notes_of


def take_answers(
    env: BuildEnvironment, round_id: str, content: StringList, first_line: int
) -> StringList:
    """Note every answer in the text of a round; return the text with those lines empty.

    ``first_line`` is the line of the page on which the text begins.  What is left stays on
    its line, so that a mistake in it is told there.
    """
    text = read_round(content)
    given: set[str] = set()
    for answer in text.answers:
        trouble = _trouble(answer, given)
        given.add(answer.code)
        line = first_line + answer.index
        _note(env, round_id, answer, line, trouble)
    kept = StringList(content)
    for index in {*range(len(kept))}.difference(text.story):
        kept[index] = ""
    return kept


def _trouble(answer: AnswerLine, given: set[str]) -> str:
    if answer.code in given:
        return say.double_point(answer.code)
    return say.skipped_without_reason(answer.code) if answer.is_skipped_without_reason else ""


def _note(
    env: BuildEnvironment, round_id: str, answer: AnswerLine, line: int, trouble: str
) -> None:
    notes = notes_of(env)
    title = answer.value or answer.code
    own_id = "" if trouble else answer_id(round_id, answer.code)
    seen = Seen(env.docname, line, "checkantwoord", own_id, title, trouble)
    notes.seen.setdefault(env.docname, []).append(seen)
    if not trouble:
        noted = Answered(env.docname, line, round_id, answer)
        notes.answered.setdefault(env.docname, []).append(noted)
