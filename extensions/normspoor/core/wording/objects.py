"""What a reader sees of an object beside its own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from normspoor.core.metamodel import ObjectType
from normspoor.core.wording.labels import amount, enumeration

#: On the button beside a number, and what is said once it was pressed.
COPY = "Kopieer"
COPIED = "{nummer} is gekopieerd"

WHO_ASKS = "Wie dit vraagt"
WHERE_FROM = "Waar dit staat"


def source(name: str, place: str) -> str:
    """``whitepaper, Indicator 2``."""
    return ", ".join(part for part in (name, place) if part)


def folded(types: Sequence[ObjectType]) -> str:
    """What stands on the fold of a long list: ``5 bewijzen en 2 besluiten``."""
    number = Counter(types)
    return enumeration(
        amount(number[one], one.label.lower(), one.plural.lower()) for one in dict.fromkeys(types)
    )
