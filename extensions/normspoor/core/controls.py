"""What the computer looks at for a sentence that must be true; a ``toetspunt`` names one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from normspoor.core.audit_days import (
    discussed_with_staff_and_partner,
    next_audit,
    self_evaluation_deadline,
    self_evaluation_on_time,
)
from normspoor.core.checks import Situation
from normspoor.core.checks import answers as answer_checks
from normspoor.core.checks import findings as all_findings
from normspoor.core.collaboration import running
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Item, Place
from normspoor.core.periods import in_words
from normspoor.core.requirements import answers_to
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording.labels import FOR_SUBJECT


@dataclass(frozen=True, slots=True)
class Case:
    """A point about one indicator and one subject, in a situation."""

    point: Item
    indicator: Item
    situation: Situation

    @property
    def answer(self) -> Item | None:
        situation = self.situation
        found = answers_to(
            situation.catalog, self.indicator, situation.subject, situation.peildatum
        )
        return found[0] if found else None

    def verdict(self, outcome: Outcome, reason: str = "", place: Place | None = None) -> Verdict:
        return Verdict(self.point, outcome, reason, place)


def _answered(case: Case) -> Verdict:
    """Exactly one answer to the indicator for the subject (C-A03)."""
    for item, what, todo, _ in answer_checks.one_answer_to(case.indicator, case.situation):
        return case.verdict(Outcome.FAILS, f"{what} {todo}", item.place)
    return case.verdict(Outcome.HOLDS, place=case.answer.place if case.answer else None)


def _explained(case: Case) -> Verdict:
    """A nee says why (C-A04); a ja needs no explanation."""
    answer = case.answer
    if answer is None:
        return case.verdict(Outcome.WAITS, say.WAITS_FOR_ANSWER)
    for item, what, todo, _ in answer_checks.nee_explained_for(case.indicator, case.situation):
        return case.verdict(Outcome.FAILS, f"{what} {todo}", item.place)
    return case.verdict(Outcome.HOLDS, place=answer.place)


def _dossier_agrees(case: Case) -> Verdict:
    """The dossier holds what the answer says, both ways (C-A45)."""
    answer, situation = case.answer, case.situation
    if answer is None or answer.get("waarde") not in ("ja", "nee"):
        return case.verdict(Outcome.WAITS, say.WAITS_FOR_ANSWER)
    found = list(all_findings(situation, indicator=case.indicator.id))
    lives = running(situation.catalog, situation.subject, situation.peildatum)
    number = case.indicator.get("volgnummer")
    if answer.get("waarde") == "ja":
        if found:
            text = say.ja_but(number, found[0].what, found[0].todo, len(found) - 1)
            return case.verdict(Outcome.FAILS, text, found[0].item.place)
        if not lives:
            text = say.ja_but_nothing(number, FOR_SUBJECT[situation.subject])
            return case.verdict(Outcome.FAILS, text, answer.place)
    elif lives and not found and not situation.catalog.targets(answer, "verantwoord_door"):
        return case.verdict(Outcome.FAILS, say.nee_but(number), answer.place)
    return case.verdict(Outcome.HOLDS, place=answer.place)


def _blocks_fine(case: Case) -> Verdict:
    """No block with a mistake; one unreadable block could hide a shortage."""
    found = mistakes(case.situation.catalog)
    if found:
        text = say.mistakes_left(found[0].text, len(found) - 1)
        return case.verdict(Outcome.FAILS, text, found[0].place)
    return case.verdict(Outcome.HOLDS)


def _on_time(case: Case) -> Verdict:
    """The self-evaluation of the next audit is ready in time (domain model A3, C12.4)."""
    audit = next_audit(case.situation.catalog, case.situation.peildatum)
    if audit is None:
        return case.verdict(Outcome.NOT_APPLICABLE, say.NO_AUDIT)
    profile = case.situation.profile.item
    deadline = self_evaluation_deadline(profile, audit)
    if deadline is None or self_evaluation_on_time(profile, audit) is None:
        return case.verdict(Outcome.FAILS, say.NO_READY_DAY, audit.place)
    if self_evaluation_on_time(profile, audit):
        return case.verdict(Outcome.HOLDS, place=audit.place)
    return case.verdict(Outcome.FAILS, say.too_late(in_words(deadline)), audit.place)


def _discussed(case: Case) -> Verdict:
    """Staff and at least one partner discussed the self-evaluation of the next audit."""
    audit = next_audit(case.situation.catalog, case.situation.peildatum)
    if audit is None:
        return case.verdict(Outcome.NOT_APPLICABLE, say.NO_AUDIT)
    if discussed_with_staff_and_partner(case.situation.catalog, audit):
        return case.verdict(Outcome.HOLDS, place=audit.place)
    return case.verdict(Outcome.FAILS, say.NOT_DISCUSSED, audit.place)


#: The control of the one point that is about the blocks themselves.
BLOCKS_FINE = "blokken_kloppen"

#: The controls a ``toetspunt`` may name.
CONTROLS: Mapping[str, Callable[[Case], Verdict]] = {
    BLOCKS_FINE: _blocks_fine,
    "antwoord_gegeven": _answered,
    "nee_uitgelegd": _explained,
    "dossier_klopt": _dossier_agrees,
    "zelfevaluatie_op_tijd": _on_time,
    "besproken_met_partner": _discussed,
}
