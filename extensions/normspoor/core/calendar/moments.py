"""Which days there are: written down by the team, or counted from its own terms.

A term that the team left open gives no days; neither does what has ended or was replaced, nor
what is about a subject that the profile leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.agreements import holding
from normspoor.core.audit_days import days_around, next_audit
from normspoor.core.belonging import belonging, collaboration_of
from normspoor.core.calendar.shape import Moment, What
from normspoor.core.collaboration import going_on, has_ended
from normspoor.core.evaluating import LookBack, approaches, collaborations
from normspoor.core.looking_back import happened, is_replaced
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
        *_evaluations(catalog, profile, peildatum),
        *_collaborations(catalog, peildatum),
        *_agreements(catalog, peildatum),
        *_approaches(catalog, peildatum),
        *_measures(catalog),
        *_evidence(catalog, profile, peildatum),
        *_to_review(catalog, profile, peildatum),
    )
    own = (one for one in found if profile.covers(one[2]))
    made = (
        Moment(day, what, item, *belonging(catalog, item))
        for day, what, item in (*_audit(catalog, profile, peildatum), *own)
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


def _evaluations(catalog: Catalog, profile: Profile, peildatum: date) -> _Found:
    """The next time to look back on approaches and lasting collaborations: planned or counted."""
    asked = catalog, profile.subjects, peildatum
    for one in (*approaches(*asked), *collaborations(*asked)):
        counted = after(one.since, profile.evaluation_term) if one.since else None
        yield _planned(one, peildatum) or counted, What.EVALUATION, one.item


def _planned(one: LookBack, peildatum: date) -> date | None:
    """The day that the team chose; None where it was held, and nobody planned the next."""
    planned = parse_date(one.item.get("volgende_evaluatie"))
    held = (parse_date(found.get("datum")) for found in happened(one.evaluations, peildatum))
    return None if planned and any(day and planned <= day for day in held) else planned


def _collaborations(catalog: Catalog, peildatum: date) -> _Found:
    """The last day of every collaboration that has not ended."""
    for item in going_on(catalog, "", peildatum):
        yield parse_date(item.get("einde")), What.COLLABORATION_ENDS, item


def _agreements(catalog: Catalog, peildatum: date) -> _Found:
    """The last day of every agreement by which a collaboration is judged."""
    current = {
        paper.id: paper
        for item in going_on(catalog, "", peildatum)
        for paper in holding(catalog, item, peildatum)
    }
    for paper in current.values():
        yield parse_date(paper.get("geldig_tot")), What.AGREEMENT_ENDS, paper


def _approaches(catalog: Catalog, peildatum: date) -> _Found:
    """The last day of every approach that nothing replaced."""
    for item in catalog.of_type("aanpak"):
        if not is_replaced(catalog, item, peildatum):
            yield parse_date(item.get("geldig_tot")), What.APPROACH_ENDS, item


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
