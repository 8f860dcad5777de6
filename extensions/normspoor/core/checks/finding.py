"""What a check looks at and what it may find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from normspoor.core.collaboration import running
from normspoor.core.model import Catalog, Item
from normspoor.core.motives import motive_behind, words_of
from normspoor.core.profile import Profile


class Severity(StrEnum):
    """How heavy a finding weighs (domain model C6); never anything about a score."""

    FOUT = "fout"
    TEKORT = "tekort"
    ADVIES = "advies"
    VRAAG = "vraag"
    TIP = "tip"


@dataclass(frozen=True, slots=True)
class Situation:
    """The dossier on a day, looked at for one subject."""

    catalog: Catalog
    profile: Profile
    peildatum: date
    subject: str

    @property
    def running(self) -> tuple[Item, ...]:
        """The collaborations for this subject that run on this day."""
        return running(self.catalog, self.subject, self.peildatum)


class Found(NamedTuple):
    """What a check yields: at which item, what is the matter and what to do now.

    ``reason`` is there where the dossier itself explains it: a conscious decision, in words.
    ``severity`` is there where this finding weighs less than its check: the source is less
    strict about one part, or about one subject.
    ``about`` is the id of the one part of the norm that lacks something, where nothing in the
    dossier stands for it.
    """

    item: Item
    what: str
    todo: str
    reason: str = ""
    severity: Severity | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found by one check; ``reason`` and ``about`` as in :class:`Found`."""

    check_id: str
    severity: Severity
    subject: str
    item: Item
    what: str
    todo: str
    reason: str = ""
    about: str = ""

    @property
    def is_motivated(self) -> bool:
        """Whether a conscious decision explains it, so that it asks nothing of anybody."""
        return bool(self.reason)

    def __str__(self) -> str:
        return f"{self.item.place}: {self.what} {self.todo}"


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its id for ever, what it rests on in the norm, and the function that looks.

    ``title`` is a sentence that should be true, ``why`` says why the norm asks it and
    ``chosen`` how to write down that you chose otherwise, where that is possible.
    ``severity`` counts for every finding that does not say another.
    ``indicators`` names the indicators whose answer it can contradict.  Without ``subjects``
    it looks at the dossier as a whole, once.
    """

    id: str
    title: str
    severity: Severity
    rests_on: tuple[str, ...]
    indicators: tuple[str, ...]
    subjects: tuple[str, ...]
    look: Callable[[Situation], Iterator[Found]]
    why: str = ""
    chosen: str = ""

    def findings(self, situation: Situation) -> Iterator[Finding]:
        """What the check finds in this situation."""
        applies = situation.subject in self.subjects if self.subjects else not situation.subject
        if applies:
            reason = self._left_open(situation)
            for found in self.look(situation):
                yield Finding(
                    self.id,
                    found.severity or self.severity,
                    situation.subject,
                    found.item,
                    found.what,
                    found.todo,
                    found.reason or reason,
                    found.about,
                )

    def _left_open(self, situation: Situation) -> str:
        """The decision to leave open what this check rests on, in words; or nothing."""
        parts = (*self.rests_on, *self.indicators)
        motive = motive_behind(situation.catalog, parts, situation.subject, situation.peildatum)
        return words_of(motive) if motive else ""
