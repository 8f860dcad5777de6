"""The state of a piece of evidence and of a requirement on a day (the peildatum)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import after, is_past, parse_date
from normspoor.core.trace import closure, together, trace


class State(StrEnum):
    """How things stand; the value is the word a reader sees.  Worst first."""

    GEEN = "geen bewijs"
    ONLEESBAAR = "onleesbaar"
    CONCEPT = "concept"
    VERLOPEN = "verlopen"
    TE_HERZIEN = "te herzien"
    GEMOTIVEERD = "gemotiveerd open"
    GEDEKT = "gedekt"

    @property
    def is_gap(self) -> bool:
        """The one definition of a gap, for matrix, message, check and report alike."""
        return self not in (State.GEDEKT, State.GEMOTIVEERD)


#: What a requirement takes over from its evidence when none of it is good, best first.
_SECOND_BEST = (State.TE_HERZIEN, State.VERLOPEN, State.CONCEPT, State.ONLEESBAAR)


def evidence_state(catalog: Catalog, evidence: Item, term: str, peildatum: date) -> State:
    """The state of one ``bewijs`` on ``peildatum``.

    ``geldig_tot`` is the last good day.  ``term`` is the team's own period for looking at
    evidence again, empty when it chose none; it asks nothing of a piece that says itself
    until when it is good, such as an agreement.  A text of the norm that changed since
    somebody last looked asks it of every piece.  Evidence from after the peildatum was not
    there yet and counts as concept.  A date that cannot be read makes it unreadable.
    """
    dated = parse_date(evidence.get("datum"))
    if dated is None or any(_unreadable(evidence, name) for name in ("geldig_tot", "nagekeken_op")):
        return State.ONLEESBAAR
    if evidence.get("status") == "concept" or dated > peildatum:
        return State.CONCEPT
    until = evidence.get("geldig_tot")
    if is_past(until, peildatum):
        return State.VERLOPEN
    if reworded(catalog, evidence, peildatum):
        return State.TE_HERZIEN
    last_day = good_until(evidence, term, peildatum)
    return State.TE_HERZIEN if last_day and last_day < peildatum else State.GEDEKT


def _unreadable(evidence: Item, name: str) -> bool:
    value = evidence.get(name)
    return bool(value) and parse_date(value) is None


def good_until(evidence: Item, term: str, peildatum: date) -> date | None:
    """The last day before the team's own period asks to look at a piece again.

    None where it asks nothing: without a period, and of a piece that names a last day itself.
    """
    seen = last_seen(evidence, peildatum)
    return after(seen, term) if seen and not evidence.get("geldig_tot") else None


def last_seen(evidence: Item, peildatum: date) -> date | None:
    """The last day up to the peildatum on which somebody saw that the piece was good."""
    days = (parse_date(evidence.get(name)) for name in ("datum", "nagekeken_op"))
    return max((day for day in days if day and day <= peildatum), default=None)


def reworded(catalog: Catalog, evidence: Item, peildatum: date) -> tuple[Item, ...]:
    """The texts that got another wording since somebody last looked at this piece.

    These are the same ways by which :mod:`normspoor.core.requirements` finds evidence: a link
    to the text itself, to an answer to it, or to an example of evidence below it.
    """
    seen = last_seen(evidence, peildatum)
    examples = trace(catalog, evidence, "is_voorbeeld_van")
    above = (item for example in examples for item in closure(catalog, example, "hoort_bij"))
    texts = together(
        trace(catalog, evidence, "onderbouwt"),
        trace(catalog, evidence, "onderbouwt", "beantwoordt"),
        examples,
        tuple(item for item in above if item.type in {"bewijsvoorbeeld", "beoordelingsvraag"}),
    )
    return tuple(text for text in texts if _changed(text, seen, peildatum))


def _changed(text: Item, seen: date | None, peildatum: date) -> bool:
    since = parse_date(text.get("tekst_sinds"))
    return since is not None and seen is not None and seen < since <= peildatum


def requirement_state(evidence: Iterable[State], *, motivated: bool) -> State:
    """The state of a requirement, from that of its evidence and a deliberate decision."""
    found = set(evidence)
    if State.GEDEKT in found:
        return State.GEDEKT
    if motivated:
        return State.GEMOTIVEERD
    return next((state for state in _SECOND_BEST if state in found), State.GEEN)
