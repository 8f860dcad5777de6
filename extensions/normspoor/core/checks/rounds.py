"""Checks on rounds with a checklist: actions, doubts and the decision (C-A38, C-A39)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.collaboration import has_ended
from normspoor.core.model import Item
from normspoor.core.points import DECISION, SUCCESS_FACTORS, code_of
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.rounds import series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording.rounds import point_codes

#: The lists of the phases, in the order in which a collaboration grows.
_PHASES = ("F1a", "F1b", DECISION, "F2a", "F2b", "F3", "F4")


def every_nee_has_action(situation: Situation) -> Iterator[Found]:
    """C-A38: a nee on a success factor has a measure; doubts and what is left are seen."""
    for run, found in _last_rounds(situation, SUCCESS_FACTORS):
        for one in found:
            if one.outcome is Outcome.ACTION and one.answer:
                yield Found(
                    one.answer,
                    one.said,
                    one.reason,
                    _given_up(situation, one.answer),
                )
        doubts = _codes(found, Outcome.DOUBT)
        if doubts:
            yield Found(
                run,
                f"In '{run.title}' is er twijfel: {point_codes(doubts)}.",
                "Bespreek dit als eerste na de acties.",
                severity=Severity.TIP,
            )
        yield from _left(run, found)


def phases_are_finished(situation: Situation) -> Iterator[Found]:
    """C-A39: a round of a phase is complete or says why not; phase one ends in a decision."""
    for code in _PHASES:
        for run, found in _last_rounds(situation, code):
            yield from _left(run, found)
            undecided = code == DECISION and not run.get("besluit")
            if undecided and not _codes(found, Outcome.UNANSWERED):
                yield Found(
                    run,
                    f"Bij '{run.title}' staat niet wat jullie na fase 1 besloten.",
                    "Vul het veld 'besluit' in. Eerst iets uitzoeken mag ook.",
                )


def _last_rounds(situation: Situation, code: str) -> Iterator[tuple[Item, Sequence[Verdict]]]:
    """The last round about each thing with its verdicts; of what ended nothing is asked."""
    for one in series(situation.catalog, code, situation.peildatum):
        if not any(
            has_ended(thing, situation.peildatum)
            for thing in one.topic
            if thing.type == "samenwerkingsverband"
        ):
            yield one.last, verdicts_in(situation.catalog, one.last)


def _left(run: Item, found: Sequence[Verdict]) -> Iterator[Found]:
    """What a round did not come to: half finished is fine, and is seen."""
    open_points = _codes(found, Outcome.UNANSWERED)
    if open_points:
        yield Found(
            run,
            f"In '{run.title}' is nog niet besproken: {point_codes(open_points)}.",
            "Vul aan als jullie verdergaan, of schrijf erbij waarom jullie het overslaan.",
            severity=Severity.TIP,
        )
    skipped = [one for one in found if one.outcome is Outcome.SKIPPED and one.answer]
    if skipped:
        yield Found(
            run,
            f"In '{run.title}' is overgeslagen: {point_codes([code_of(v.point) for v in skipped])}.",
            "Bespreek het als het wel speelt.",
            " ".join(f"{code_of(one.point)}: {_why_skipped(one)}" for one in skipped),
            Severity.TIP,
        )


def _codes(found: Sequence[Verdict], outcome: Outcome) -> list[str]:
    """What people call the points with this outcome; a word that cannot be is a mistake."""
    return [
        code_of(one.point)
        for one in found
        if one.outcome is outcome and (one.answer is None or outcome is not Outcome.UNANSWERED)
    ]


def _why_skipped(one: Verdict) -> str:
    return one.answer.get("reden_overgeslagen") if one.answer else ""


def _given_up(situation: Situation, answer: Item) -> str:
    """Why the team dropped the measure that followed, where it says so."""
    measures = situation.catalog.sources(answer, "actie_op")
    reasons = (one.get("reden_vervallen") for one in measures if one.get("status") == "vervallen")
    return next(filter(None, reasons), "")
