"""A day to think of, and the year in which it falls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from normspoor.core.model import Item


class Kind(StrEnum):
    """What a day is for; the value is the word a reader sees beside the picture."""

    AUDIT = "audit"
    EVALUATIE = "evaluatie"
    EINDE = "loopt af"
    MAATREGEL = "maatregel"
    BEWIJS = "bewijs"
    HERIJKEN = "opnieuw bekijken"


class What(StrEnum):
    """What happens on a day; with the object it makes a key that stays the same for ever."""

    AUDIT = "audit"
    DEADLINE = "zelfevaluatie-uiterlijk"
    READY = "zelfevaluatie-klaar"
    EVALUATION = "evaluatie"
    COLLABORATION_ENDS = "samenwerking-einde"
    AGREEMENT_ENDS = "overeenkomst-einde"
    APPROACH_ENDS = "aanpak-einde"
    MEASURE = "maatregel"
    EVIDENCE_ENDS = "bewijs-einde"
    EVIDENCE_REVIEW = "bewijs-bekijken"
    AMBITION = "ambitie-bekijken"
    RESULT = "resultaat-meten"
    MOTIVE = "motivering-bekijken"

    @property
    def kind(self) -> Kind:
        """Under which word it stands in the picture."""
        return _KIND[self]


_KIND = {
    What.AUDIT: Kind.AUDIT,
    What.DEADLINE: Kind.AUDIT,
    What.READY: Kind.AUDIT,
    What.EVALUATION: Kind.EVALUATIE,
    What.COLLABORATION_ENDS: Kind.EINDE,
    What.AGREEMENT_ENDS: Kind.EINDE,
    What.APPROACH_ENDS: Kind.EINDE,
    What.MEASURE: Kind.MAATREGEL,
    What.EVIDENCE_ENDS: Kind.BEWIJS,
    What.EVIDENCE_REVIEW: Kind.BEWIJS,
    What.AMBITION: Kind.HERIJKEN,
    What.RESULT: Kind.HERIJKEN,
    What.MOTIVE: Kind.HERIJKEN,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """One day: what happens then, at which object, and which function looks after it."""

    day: date
    what: What
    item: Item
    owner: str = ""
    collaboration: Item | None = None

    @property
    def kind(self) -> Kind:
        """Under which word it stands in the picture."""
        return self.what.kind

    @property
    def key(self) -> str:
        """The same in every version of the dossier; another dossier may have it too."""
        return f"{self.what}-{self.item.id}"


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its first day, with what falls in it."""

    first: date
    moments: tuple[Moment, ...]

    def of_kind(self, kind: Kind) -> tuple[Moment, ...]:
        """What falls in it of one kind."""
        return tuple(one for one in self.moments if one.kind is kind)


@dataclass(frozen=True, slots=True)
class YearView:
    """What should have happened already, twelve months from this one, and what comes later."""

    overdue: tuple[Moment, ...]
    months: tuple[Month, ...]
    later: tuple[Moment, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no day at all to think of."""
        return not (self.overdue or self.later or any(month.moments for month in self.months))
