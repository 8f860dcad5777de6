"""What can be said about a point of a checklist; page, terminal and pytest use these words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from normspoor.core.model import Item, Place
from normspoor.core.points import code_of
from normspoor.core.wording import rounds as say


class Outcome(StrEnum):
    """The verdict on a point; the value is the word a reader sees.

    The first five are for a sentence that must be true (``toetspunt``), the others for a
    point that people discuss in a round.
    """

    HOLDS = "klopt"
    FAILS = "klopt nog niet"
    OPEN = "nog open"
    WAITS = "wacht op een antwoord"
    NOT_APPLICABLE = "niets te toetsen"
    ANSWERED = "besproken"
    ACTION = "actie nodig"
    IN_ACTION = "actie afgesproken"
    DOUBT = "twijfelachtig"
    SKIPPED = "overgeslagen"
    UNANSWERED = "nog niet besproken"

    @property
    def is_fine(self) -> bool:
        """Whether nothing is asked of anybody."""
        return self in (Outcome.HOLDS, Outcome.ANSWERED, Outcome.IN_ACTION)

    @property
    def asks_work(self) -> bool:
        """Whether somebody has something to do.

        A doubt, a point left out with a reason and a round that is not finished are seen, but
        they are advice: they ask nothing.
        """
        return self in (Outcome.FAILS, Outcome.OPEN, Outcome.WAITS, Outcome.ACTION)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about one point, where to look and what to do.

    ``answer`` is there where people gave one, and ``run`` for a point that was discussed in a
    round.  ``beside`` is the reason as it reads next to the point itself, where nobody has to be
    told again what the point is or who judged it; None where that is the reason as it is.
    """

    point: Item
    outcome: Outcome
    reason: str = ""
    place: Place | None = None
    answer: Item | None = None
    run: Item | None = None
    beside: str | None = None

    def __str__(self) -> str:
        said = self._in_round() if self.run else self.reason or self.point.title
        if self.place is None and self.point.external:
            # the point stands in a published page, where the reader has nothing to mend
            return said
        return f"{self.place or self.point.place}: {said}"

    def _in_round(self) -> str:
        words = self.answer.body if self.answer else ""
        title = self.run.title if self.run else ""
        return say.said(code_of(self.point), self.point.title, title, words, self.reason)
