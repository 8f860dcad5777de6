"""The outcome of a checklist in lines of text; terminal and pytest print the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from normspoor.core.controls import BLOCKS_FINE
from normspoor.core.mistakes import Mistake
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording import rounds as say_of_rounds
from normspoor.core.wording.messages import WRONG_LINES


def summary_lines(
    mistakes: Iterable[Mistake],
    found: Sequence[Verdict],
    empty_pages: Iterable[str] = (),
    missing_pages: Iterable[object] = (),
    messages: Iterable[str] = (),
) -> list[str]:
    """Mistakes in blocks and elsewhere on pages, what does not hold, what waits for people, then the counts.

    What asks for action comes before a doubt, and a doubt before what was not discussed.
    The point about the blocks itself is left out of the list: its mistakes stand there.  What
    is missing at a round is missing for all its points, and is told once.
    ``empty_pages`` are the files of checklists without a single point, ``missing_pages`` lines
    about lists that were used and have no page, and ``messages`` what the build had to say
    about its pages.
    """
    mistakes = tuple(mistakes)
    said = {str(one) for one in mistakes}
    by_outcome = {outcome: [v for v in found if v.outcome is outcome] for outcome in Outcome}
    fails = [v for v in by_outcome[Outcome.FAILS] if v.point.get("controle") != BLOCKS_FINE]
    return [
        *_block(say.WRONG_BLOCKS, mistakes),
        *_block(WRONG_LINES, (one for one in messages if one not in said)),
        *_block(say_of_rounds.PAGELESS, missing_pages),
        *_block(say.FAILING, [*map(say.empty_page, empty_pages), *fails]),
        *_block(say_of_rounds.ACTIONS, by_outcome[Outcome.ACTION]),
        *_block(say.STILL_OPEN, dict.fromkeys(map(str, by_outcome[Outcome.OPEN]))),
        *_block(say_of_rounds.DOUBTS, by_outcome[Outcome.DOUBT]),
        *_block(say_of_rounds.UNFINISHED, _unfinished(found)),
        *say.waiting(len(by_outcome[Outcome.WAITS])),
        totals_line(found),
    ]


def totals_line(judged: Iterable[Verdict], subject: str = "") -> str:
    """How many points have which outcome; for one subject or for all."""
    number = Counter(
        one.outcome for one in judged if not (subject and one.subjects) or subject in one.subjects
    )
    return say.totals({outcome.value: number[outcome] for outcome in Outcome})


def _unfinished(found: Sequence[Verdict]) -> Iterator[str]:
    """A line for every round in which not every point was discussed."""
    rounds = {v.run.id: v.run for v in found if v.run is not None}
    total = Counter(v.run.id for v in found if v.run is not None)
    left = Counter(v.run.id for v in found if v.run is not None and v.outcome is Outcome.UNANSWERED)
    for round_id in sorted(left):
        run = rounds[round_id]
        text = say_of_rounds.unfinished(
            run.title, run.get("datum"), left[round_id], total[round_id]
        )
        yield f"{run.place}: {text}"


def _block(title: str, found: Iterable[object]) -> list[str]:
    lines = [f"  {one}" for one in found]
    return [title, *lines, ""] if lines else []
