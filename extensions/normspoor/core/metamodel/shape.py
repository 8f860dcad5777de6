"""The shape of a metamodel: what a type, a field and a link consist of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Layer(StrEnum):
    """The three layers of the model (domain model C1)."""

    KADER = "kader"
    DOSSIER = "dossier"
    AUDIT = "audit"


class Kind(StrEnum):
    """What a field may hold; decides how its value is checked."""

    TEXT = "tekst"
    DATE = "datum"
    NUMBER = "getal"
    CHOICE = "keuze"
    CHOICES = "keuzes"
    TERM = "termijn"
    FINGERPRINT = "vingerafdruk"


@dataclass(frozen=True, slots=True)
class When:
    """A condition: another field of the same object has one of these values.

    An empty value stands for a field that was left open; no values at all for one that was
    filled in, whatever it says.
    """

    field: str
    values: tuple[str, ...] = ()

    def met_by(self, words: Collection[str]) -> bool:
        """Whether the condition holds where the other field holds these words."""
        if not self.values:
            return bool(words)
        return not set(self.values).isdisjoint(words or {""})


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a type.

    ``label`` and ``meaning`` are Dutch, for readers; ``example`` is what the reference
    page offers to copy.  ``required_when`` holds conditions of which all must be true
    before the field is required; ``required`` means always.  ``asked_by`` names the check that
    asks for a field which may be left out: its absence is a finding, never a mistake too.
    """

    name: str
    label: str
    meaning: str
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    required: bool = False
    required_when: tuple[When, ...] = ()
    default: str = ""
    example: str = ""
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """The running text of an object: what it is called and whether it must be there."""

    label: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A type of object: ``name`` is the directive an author types."""

    name: str
    label: str
    plural: str
    meaning: str
    layer: Layer
    prefix: str
    fields: tuple[Field, ...]
    body: Body
    #: drawn as running text instead of as a card
    flows: bool = False

    def field(self, name: str) -> Field | None:
        """The field called ``name``, or None."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class LinkType:
    """A link between objects: where it may start and where it may end.

    ``outgoing`` and ``incoming`` are the Dutch words a reader sees on either side.
    """

    name: str
    outgoing: str
    incoming: str
    meaning: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    #: source types on which at least one such link must stand (domain model C2 and C3)
    required_on: tuple[str, ...] = ()
