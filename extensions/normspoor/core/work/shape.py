"""One thing to do: what is the matter, where, for whom, and what to do now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from normspoor.core.checks import Severity
from normspoor.core.model import Item, Place
from normspoor.core.wording import work as say

#: What an auditor asks about first.
HEAVIEST_FIRST = (
    Severity.FOUT,
    Severity.TEKORT,
    Severity.VRAAG,
    Severity.ADVIES,
    Severity.TIP,
)
#: What counts where nobody chose: what an auditor will ask about.  Advice and tips are no
#: *moet* of the norm, so they never make a dossier that is in order look as if it were not.
DEFAULT_STRICTNESS = Severity.VRAAG


@dataclass(frozen=True, slots=True)
class Work:
    """One line for a team.

    ``check_id`` is the id of a check, or that of a point of a checklist.  ``subjects`` names
    every subject for which it was found; none means the dossier as a whole.  ``owner`` is a
    function, or nothing where nobody looks after it yet.  ``reason`` is there where a
    conscious decision explains it, so that it asks nothing.  ``about`` is the id of the one
    part of the norm that lacks something, where nothing in the dossier stands for it.
    """

    severity: Severity
    check_id: str
    subjects: tuple[str, ...]
    place: Place
    item_id: str
    what: str
    todo: str
    owner: str = ""
    collaboration: Item | None = None
    reason: str = ""
    about: str = ""

    @property
    def is_motivated(self) -> bool:
        """Whether a conscious decision explains it."""
        return bool(self.reason)

    @property
    def word(self) -> str:
        """What a reader sees first: how heavy it weighs, or that it is explained."""
        return say.MOTIVATED_WORD if self.is_motivated else self.severity.value

    @property
    def text(self) -> str:
        """What is the matter and what to do, or why it is so."""
        more = say.because(self.reason) if self.reason else self.todo
        return f"{self.what} {more}".strip()

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


def counts_for(found: Iterable[Work], strictness: str) -> bool:
    """Whether anything is left to do that weighs at least as much as ``strictness``."""
    heavy = HEAVIEST_FIRST[: HEAVIEST_FIRST.index(Severity(strictness)) + 1]
    return any(one.severity in heavy and not one.is_motivated for one in found)
