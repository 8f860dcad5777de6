"""Which days there are: written down by the team, or counted from its own terms.

A term that the team left open gives no days; neither does what has ended or was replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.agreements import holding
from normspoor.core.audit_days import days_around, next_audit
from normspoor.core.belonging import belonging, collaboration_of
from normspoor.core.calendar.shape import Moment, What
from normspoor.core.collaboration import evaluations, going_on, has_ended, is_running
from normspoor.core.looking_back import happened, is_replaced, last_looked_at
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import after, parse_date
from normspoor.core.profile import Profile, profile_of
from normspoor.core.states import State, evidence_state, good_until

_Found = Iterator[tuple[date | None, What, Item]]
_BUSY = ("open", "bezig")
_NOT_COUNTING = (State.CONCEPT, State.ONLEESBAAR)


def moments(catalog: Catalog, peildatum: date) -> tuple[Moment, ...]:
    """Every day to think of as things stand on ``peildatum``, in order; none without a profile.

    What should have happened before is in it as long as nobody did it.
    """
    profile = profile_of(catalog)
    if profile is None:
        return ()
    found = (
        *_audit(catalog, profile, peildatum),
        *_collaborations(catalog, profile, peildatum),
        *_agreements(catalog, peildatum),
        *_approaches(catalog, profile, peildatum),
        *_measures(catalog),
        *_evidence(catalog, profile, peildatum),
        *_to_review(catalog, profile, peildatum),
    )
    made = (
        Moment(day, what, item, *belonging(catalog, item))
        for day, what, item in found
        if day is not None
    )
    return tuple(sorted(made, key=lambda one: (one.day, one.item.id, one.what)))


def _audit(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """The next audit and the days counted back from it."""
    audit = next_audit(catalog, peildatum)
    days = days_around(profile.item, audit) if audit else None
    if days is not None:
        yield days.deadline, What.DEADLINE, days.audit
        yield days.ready, What.READY, days.audit
        yield days.day, What.AUDIT, days.audit


def _collaborations(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """The next evaluation of a lasting one: as planned, else counted; and its last day."""
    for item in going_on(catalog, "", peildatum):
        yield parse_date(item.get("einde")), What.COLLABORATION_ENDS, item
        if item.get("status") == "structureel" and is_running(item, peildatum):
            found = evaluations(catalog, item)
            last = last_looked_at(item.get("start"), found, peildatum)
            planned = parse_date(item.get("volgende_evaluatie"))
            if planned and any(planned <= day for day in _days(found, peildatum)):
                planned = None  # it was held, and nobody planned the next
            due = planned or (after(last, profile.evaluation_term) if last else None)
            yield due, What.EVALUATION, item


def _days(found: tuple[Item, ...], peildatum: date) -> list[date]:
    held = (parse_date(one.get("datum")) for one in happened(found, peildatum))
    return [day for day in held if day]


def _agreements(catalog: Catalog, peildatum: date) -> _Found:
    """The last day of every agreement by which a collaboration is judged."""
    current = {
        paper.id: paper
        for item in going_on(catalog, "", peildatum)
        for paper in holding(catalog, item, peildatum)
    }
    for paper in current.values():
        yield parse_date(paper.get("geldig_tot")), What.AGREEMENT_ENDS, paper


def _approaches(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """The last day of an approach that nothing replaced, and when to look back on it."""
    for item in catalog.of_type("aanpak"):
        if not is_replaced(catalog, item, peildatum):
            yield parse_date(item.get("geldig_tot")), What.APPROACH_ENDS, item
            found = catalog.sources(item, "evalueert")
            last = last_looked_at(item.get("vastgesteld_op"), found, peildatum)
            due = after(last, profile.evaluation_term) if last else None
            yield due, What.EVALUATION, item


def _measures(catalog: Catalog) -> _Found:
    """The last day of every measure that is still open."""
    for item in catalog.of_type("verbetermaatregel"):
        if item.get("status") in _BUSY:
            yield parse_date(item.get("termijn")), What.MEASURE, item


def _evidence(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """Until when each piece is good: as it says itself, else by the term of the team."""
    term = profile.evidence_term
    for item in catalog.of_type("bewijs"):
        collaboration = collaboration_of(catalog, item)
        ended = collaboration is not None and has_ended(collaboration, peildatum)
        if ended or evidence_state(catalog, item, term, peildatum) in _NOT_COUNTING:
            continue
        yield parse_date(item.get("geldig_tot")), What.EVIDENCE_ENDS, item
        yield good_until(item, term, peildatum), What.EVIDENCE_REVIEW, item


def _to_review(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """Ambitions, results to measure and decisions to leave a question open."""
    term = profile.item.get("termijn_herijking")
    for item in catalog.of_type("ambitie"):
        last = parse_date(item.get("laatst_herijkt"))
        yield after(last, term) if last else None, What.AMBITION, item
    for item in catalog.of_type("resultaat"):
        if not item.get("gerealiseerd"):
            yield parse_date(item.get("peildatum")), What.RESULT, item
    for item in catalog.of_type("motivering"):
        yield parse_date(item.get("herzien_op")), What.MOTIVE, item
