"""What a person's judgement on a sentence that must be true comes to, wherever it was given."""

from __future__ import annotations

from normspoor.core.measures import agreed_action
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import parse_date
from normspoor.core.rounds import answered_by, answered_on
from normspoor.core.verdict import Outcome


def judged(catalog: Catalog, answer: Item) -> Outcome:
    """Holds with a ja, by function and date; anything else is not yet true, or in action.

    What is not whole leaves the point open.
    """
    if answer.get("reden_overgeslagen"):
        return Outcome.SKIPPED
    if not answer.get("waarde") or lacking(catalog, answer):
        return Outcome.OPEN
    if answer.get("waarde").lower() == "ja":
        return Outcome.HOLDS
    return Outcome.IN_ACTION if agreed_action(catalog, answer) else Outcome.FAILS


def lacking(catalog: Catalog, answer: Item) -> tuple[str, ...]:
    """What must be known of a judgement and is not: its date, or who gave it."""
    known = {
        "datum": parse_date(answered_on(catalog, answer)),
        "deelnemers": answered_by(catalog, answer),
    }
    return tuple(name for name, value in known.items() if not value)
