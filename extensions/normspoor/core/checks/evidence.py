"""Checks on evidence: is there some, of more kinds, not too old, not private (C-A32 to C-A34)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from normspoor.core.audit_days import next_audit, practice_moments
from normspoor.core.checks.approach import approach_in_force
from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.checks.own import own
from normspoor.core.checks.papers import agreement_in_force
from normspoor.core.local_file import files_of
from normspoor.core.model import Item
from normspoor.core.motives import words_of
from normspoor.core.periods import in_words, is_after, parse_date
from normspoor.core.personal_data import holds_persons
from normspoor.core.requirements import Requirement, norm_elements, requirement, requirements
from normspoor.core.states import State, evidence_state, last_seen, requirement_state, reworded
from normspoor.core.wording.labels import FOR_SUBJECT, SOURCE_KIND, STATE_ADVICE, enumeration

#: From which source the auditor sees what is shown or told on the day.
_MOMENT = {"bijwonen": "observatie", "rondleiding": "observatie", "gesprek": "interview"}


def questions_have_evidence(situation: Situation) -> Iterator[Found]:
    """C-A32: every question has evidence; all of one kind is worth a tip."""
    for question in norm_elements(situation.catalog):
        if question.type == "beoordelingsvraag" and situation.subject in question.subjects:
            yield from _of_question(
                situation,
                requirement(
                    situation.catalog,
                    situation.profile,
                    question,
                    situation.subject,
                    situation.peildatum,
                ),
            )


def _of_question(situation: Situation, asked: Requirement) -> Iterator[Found]:
    name = f"Vraag {asked.item.get('volgnummer')} voor {FOR_SUBJECT[asked.subject]}"
    reason = words_of(asked.motives[0]) if asked.motives else ""
    match requirement_state(asked.evidence_states, motivated=False):
        case State.GEEN:
            yield Found(
                next(iter(asked.motives), situation.profile.item),
                f"{name} heeft nog geen bewijs.",
                (
                    f"Schrijf een blok 'bewijs' met ':onderbouwt: {asked.item.id}'. Laten jullie de "
                    f"vraag bewust open, schrijf dan een blok 'motivering'."
                ),
                reason,
                about=asked.item.id,
            )
        case State.CONCEPT:
            first = next(piece.item for piece in asked.evidence if piece.state is State.CONCEPT)
            later = is_after(first.get("datum"), situation.peildatum)
            yield Found(
                first,
                f"{name} heeft alleen bewijs dat {'er nog niet is' if later else 'nog niet vaststaat'}.",
                "Kijk of de datum klopt: die ligt later." if later else STATE_ADVICE[State.CONCEPT],
                reason,
            )
        case State.GEDEKT:
            sources = _sources(situation, asked)
            if len(sources) == 1:
                others = [word for kind, word in SOURCE_KIND.items() if kind not in sources]
                yield Found(
                    asked.evidence[0].item,
                    f"{name} heeft alleen bewijs uit één soort bron.",
                    f"Kijk of jullie ook iets anders kunnen laten zien: {enumeration(map(str.lower, others), 'of')}.",
                    severity=Severity.TIP,
                )


def _sources(situation: Situation, asked: Requirement) -> set[str]:
    """The kinds of source of the valid evidence, and of what is planned for the audit day."""
    audit = next_audit(situation.catalog, situation.peildatum)
    moments = practice_moments(situation.catalog, audit) if audit else ()
    valid = {one.item.get("bron") for one in asked.evidence if one.state is State.GEDEKT}
    planned = {
        _MOMENT.get(moment.get("soort"), "")
        for moment in moments
        if asked.item.id in moment.links.get("toont", ())
    }
    return (valid | planned) & SOURCE_KIND.keys()


def evidence_is_recent(situation: Situation) -> Iterator[Found]:
    """C-A33: evidence was looked at within the team's own term and since the norm was reworded.

    A piece that is past the day it names itself is found too.
    """
    term = situation.profile.evidence_term
    for item in own(situation, "bewijs"):
        if evidence_state(situation.catalog, item, term, situation.peildatum) is State.TE_HERZIEN:
            yield Found(
                item,
                _why_again(situation, item, term),
                f"Kijk het na. Is het nog goed, leg dat dan vast met 'normspoor herzien {item.id}'. "
                "Zo niet, zoek dan een nieuwer stuk.",
            )
    yield from _lapsed(situation)


def _why_again(situation: Situation, evidence: Item, term: str) -> str:
    """A text of the norm that changed comes first: that asks it of every piece, with a term or not."""
    changed = reworded(situation.catalog, evidence, situation.peildatum)
    if changed:
        text = next(iter(changed)).title
        return f"De norm zegt iets anders dan toen jullie '{evidence.title}' bekeken: {text}"
    day = last_seen(evidence, situation.peildatum)
    when = in_words(day) if day else ""
    return (
        f"Het bewijs '{evidence.title}' is voor het laatst bekeken op {when}. Dat is langer "
        f"geleden dan jullie eigen termijn van {term}."
    )


def _lapsed(situation: Situation) -> Iterator[Found]:
    """What is past its own last day, only where something counts on it and has nothing else."""
    asked = requirements(situation.catalog, situation.peildatum)
    needed = {
        piece.item.id: piece.item
        for one in asked
        if one.state is State.VERLOPEN
        for piece in one.evidence
        if piece.state is State.VERLOPEN
    }
    told = _papers_told(situation)
    for item_id in sorted(needed):
        item = needed[item_id]
        until = parse_date(item.get("geldig_tot"))
        if until and not told.intersection(item.links.get("onderbouwt", ())):
            yield Found(
                item,
                f"Het bewijs '{item.title}' gold tot en met {in_words(until)} en er is geen ander.",
                STATE_ADVICE[State.VERLOPEN],
            )


def _papers_told(situation: Situation) -> set[str]:
    """The agreements and approaches about which C-A36 and C-A26 ask: one cause, one finding."""
    return {
        found.item.id
        for subject in situation.profile.subjects
        for look in (agreement_in_force, approach_in_force)
        for found in look(replace(situation, subject=subject))
    }


def nothing_private_inside(situation: Situation) -> Iterator[Found]:
    """C-A34: no piece with personal data lies in the folder that becomes the website."""
    for item in situation.catalog.of_type("bewijs"):
        if not holds_persons(item):
            continue
        for file in files_of(item):
            yield Found(
                item,
                f"'{item.title}' bevat persoonsgegevens en ligt in de map van het dossier: {file}.",
                (
                    "Leg het stuk op een afgesloten plek buiten deze map en schrijf bij "
                    "'vindplaats' in woorden waar het ligt."
                ),
            )
