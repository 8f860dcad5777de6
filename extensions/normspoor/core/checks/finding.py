"""What a check looks at and what it may find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from normspoor.core.model import Catalog, Item
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


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: at which item, what is the matter and what to do now."""

    check_id: str
    severity: Severity
    subject: str
    item: Item
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.item.place}: {self.what} {self.todo}"


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its id for ever, what it rests on in the norm, and the function that looks.

    ``indicators`` names the indicators whose answer it can contradict.  The function gets a
    situation and gives an item, what is the matter and what to do for each finding.
    """

    id: str
    title: str
    severity: Severity
    rests_on: tuple[str, ...]
    indicators: tuple[str, ...]
    subjects: tuple[str, ...]
    look: Callable[[Situation], Iterator[tuple[Item, str, str]]]

    def findings(self, situation: Situation) -> Iterator[Finding]:
        """What the check finds in this situation."""
        if situation.subject in self.subjects:
            for item, what, todo in self.look(situation):
                yield Finding(self.id, self.severity, situation.subject, item, what, todo)
