"""The outcome of a checklist in lines of text; terminal and pytest print the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from normspoor.core.checklist import BLOCKS_FINE, Outcome, Verdict
from normspoor.core.mistakes import Mistake
from normspoor.core.wording import checklist as say


def summary_lines(
    mistakes: Iterable[Mistake], found: Sequence[Verdict], empty_pages: Iterable[str] = ()
) -> list[str]:
    """Mistakes in blocks, what does not hold, what waits for a person, then the counts.

    The point about the blocks itself is left out of the list: its mistakes stand there.
    ``empty_pages`` are the files of checklists without a single point.
    """
    fails = [
        v for v in found if v.outcome is Outcome.FAILS and v.point.get("controle") != BLOCKS_FINE
    ]
    still_open = [v for v in found if v.outcome is Outcome.OPEN]
    counts = {outcome: sum(v.outcome is outcome for v in found) for outcome in Outcome}
    return [
        *_block(say.WRONG_BLOCKS, mistakes),
        *_block(say.FAILING, [*map(say.empty_page, empty_pages), *fails]),
        *_block(say.STILL_OPEN, still_open),
        *say.waiting(counts[Outcome.WAITS]),
        say.totals({outcome.value: number for outcome, number in counts.items()}),
    ]


def _block(title: str, found: Iterable[object]) -> list[str]:
    lines = [f"  {one}" for one in found]
    return [title, *lines, ""] if lines else []
