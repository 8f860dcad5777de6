"""What the norm asks of this dossier: every indicator and question, per subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_after, is_past, parse_date
from normspoor.core.profile import SUBJECTS, Profile, profile_of
from normspoor.core.states import State, evidence_state, requirement_state
from normspoor.core.trace import closure, together, trace


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence with its state on the peildatum."""

    item: Item
    state: State


@dataclass(frozen=True, slots=True)
class Requirement:
    """An indicator or question for one subject, with what there is for it."""

    item: Item
    subject: str
    evidence: tuple[Evidence, ...]
    #: the decisions that leave it open on purpose
    motives: tuple[Item, ...]
    state: State

    @property
    def evidence_states(self) -> tuple[State, ...]:
        """The state of each piece of evidence."""
        return tuple(piece.state for piece in self.evidence)


def norm_elements(catalog: Catalog) -> tuple[Item, ...]:
    """Indicators, then questions, in the order of the norm."""
    found = catalog.of_type("indicator", "beoordelingsvraag")
    return tuple(sorted(found, key=_norm_order))


def requirements(catalog: Catalog, peildatum: date) -> tuple[Requirement, ...]:
    """Every requirement that applies to this dossier, by subject and then in norm order.

    Without a profile there is no dossier and so nothing to test.
    """
    profile = profile_of(catalog)
    if profile is None:
        return ()
    return tuple(
        requirement(catalog, profile, element, subject, peildatum)
        for subject in profile.subjects
        for element in norm_elements(catalog)
        if subject in element.subjects
    )


def requirement(
    catalog: Catalog, profile: Profile, element: Item, subject: str, peildatum: date
) -> Requirement:
    """One requirement with its evidence, its motives and its state on ``peildatum``."""
    evidence = tuple(
        Evidence(item, evidence_state(catalog, item, profile.evidence_term, peildatum))
        for item in evidence_for(catalog, element, subject, peildatum)
    )
    motives = motives_for(catalog, element, subject, peildatum)
    state = requirement_state((piece.state for piece in evidence), motivated=bool(motives))
    return Requirement(element, subject, evidence, motives, state)


def evidence_for(
    catalog: Catalog, element: Item, subject: str, peildatum: date
) -> tuple[Item, ...]:
    """The evidence for an indicator or question.

    For a question: what supports it, and what is an example of the evidence it names.
    For an indicator: what supports it or the answer to it, for this subject.
    """
    if element.type == "beoordelingsvraag":
        examples = (i for i in closure(catalog, element, "<hoort_bij")
                    if i.type == "bewijsvoorbeeld")  # fmt: skip
        return together(
            trace(catalog, element, "<onderbouwt"),
            *(trace(catalog, example, "<is_voorbeeld_van") for example in examples),
        )
    direct = (i for i in trace(catalog, element, "<onderbouwt") if subject in i.subjects)
    through_answer = (
        trace(catalog, answer, "<onderbouwt")
        for answer in answers_to(catalog, element, subject, peildatum)
    )
    return together(tuple(direct), *through_answer)


def answers_to(
    catalog: Catalog, indicator: Item, subject: str, peildatum: date
) -> tuple[Item, ...]:
    """The answers to an indicator for one subject in the last round; there should be one.

    An answer from after the peildatum was not there yet.  Of several audit rounds the one
    with the latest answer counts; the earlier ones are history.
    """
    rounds: dict[tuple[str, ...], list[Item]] = {}
    for answer in catalog.sources(indicator, "beantwoordt"):
        if subject in answer.subjects and not is_after(answer.get("datum"), peildatum):
            rounds.setdefault(answer.links.get("in_auditronde", ()), []).append(answer)
    if not rounds:
        return ()
    last = max(rounds, key=lambda one: (max(map(_day, rounds[one])), one))
    return tuple(rounds[last])


def _day(answer: Item) -> date:
    """When it was given; a date that cannot be read makes no round the last."""
    return parse_date(answer.get("datum")) or date.min


def motives_for(catalog: Catalog, element: Item, subject: str, peildatum: date) -> tuple[Item, ...]:
    """Why it is open on purpose: a ``motivering`` in force, or the choice behind a nee."""
    written = (
        motive
        for motive in catalog.sources(element, "motiveert")
        if subject in motive.subjects and _in_force(motive, peildatum)
    )
    chosen = (
        choice
        for answer in answers_to(catalog, element, subject, peildatum)
        if answer.get("waarde") == "nee"
        for choice in catalog.targets(answer, "verantwoord_door")
    )
    return together(tuple(written), tuple(chosen))


def _in_force(motive: Item, peildatum: date) -> bool:
    made = parse_date(motive.get("datum"))
    until = motive.get("herzien_op")
    if made is None or (until and parse_date(until) is None):
        return False
    return made <= peildatum and not is_past(until, peildatum)


def _norm_order(element: Item) -> tuple[bool, int, int, str]:
    number = element.get("volgnummer")
    subjects = [SUBJECTS.index(s) for s in element.subjects if s in SUBJECTS]
    is_question = element.type == "beoordelingsvraag"
    return (
        is_question,
        min(subjects, default=0) if is_question else 0,
        int(number) if number.isdecimal() else 0,
        element.id,
    )
