"""What can be said about a point of a checklist; page, terminal and pytest use these words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from normspoor.core.model import Item, Place
from normspoor.core.points import code_of
from normspoor.core.wording import help as say_of_help
from normspoor.core.wording import rounds as say


class Outcome(StrEnum):
    """The verdict on a point; the value is the word a reader sees.

    The first five are for a sentence that must be true (``toetspunt``), the others for a
    point that people discuss in a round; an action can be agreed about either.
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

    ``answer`` is there where people gave one, ``run`` where that was in a round; ``helps`` are
    the parts of the norm that such a point helps.
    ``beside`` is the reason as it reads next to the point itself, where nobody has to be
    told again what the point is or who judged it; None where that is the reason as it is.
    """

    point: Item
    outcome: Outcome
    reason: str = ""
    place: Place | None = None
    answer: Item | None = None
    run: Item | None = None
    helps: tuple[Item, ...] = ()
    beside: str | None = None

    @property
    def subjects(self) -> tuple[str, ...]:
        """What it is about; nothing where that is not said."""
        return (self.run or self.point).subjects

    def __str__(self) -> str:
        said = (
            say.line(self.said, self.reason) if self.by_people else self.reason or self.point.title
        )
        if self.place is None and self.point.external:
            # the point stands in a published page, where the reader has nothing to mend
            return said
        return f"{self.place or self.point.place}: {said}"

    @property
    def is_red(self) -> bool:
        """Whether a test of it fails: the dossier itself shows that the sentence is not true.

        What people judge is theirs to weigh.  The sentences are ours and not the norm's, so
        their nee is advice.
        """
        return self.outcome is Outcome.FAILS and self.point.get("beslist") == "computer"

    @property
    def by_people(self) -> bool:
        """Whether people said something about it, in a round or by itself."""
        return self.run is not None or self.answer is not None

    @property
    def said(self) -> str:
        """The point with its authority and what a round said about it, without what to do.

        Outside a round it is the reason that tells what was said.
        """
        label = say_of_help.label(self.point.get("gezag"), [one.id for one in self.helps])
        point = say.point(code_of(self.point), label, self.point.title)
        if self.run is None:
            return point
        words = self.answer.body if self.answer else ""
        return say.line(point, f"({self.run.title})", words)
