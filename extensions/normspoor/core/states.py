"""The state of a piece of evidence and of a requirement on a day (the peildatum)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from normspoor.core.model import Item
from normspoor.core.periods import has_run_out, is_past, parse_date


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


def evidence_state(evidence: Item, term: str, peildatum: date) -> State:
    """The state of one ``bewijs`` on ``peildatum``.

    ``geldig_tot`` is the last good day.  ``term`` is the team's own period for looking at
    evidence again, empty when it chose none; it asks nothing of a piece that says itself
    until when it is good, such as an agreement.  Evidence from after the peildatum was not
    there yet and counts as concept.  A date that cannot be read makes it unreadable.
    """
    dated = parse_date(evidence.get("datum"))
    until_text = evidence.get("geldig_tot")
    until = parse_date(until_text)
    if dated is None or (until_text and until is None):
        return State.ONLEESBAAR
    if evidence.get("status") == "concept" or dated > peildatum:
        return State.CONCEPT
    if until is not None:
        return State.VERLOPEN if is_past(until_text, peildatum) else State.GEDEKT
    return State.TE_HERZIEN if has_run_out(dated, term, peildatum) else State.GEDEKT


def requirement_state(evidence: Iterable[State], *, motivated: bool) -> State:
    """The state of a requirement, from that of its evidence and a deliberate decision."""
    found = set(evidence)
    if State.GEDEKT in found:
        return State.GEDEKT
    if motivated:
        return State.GEMOTIVEERD
    return next((state for state in _SECOND_BEST if state in found), State.GEEN)
