"""What the computer looks at for a sentence that must be true; a ``toetspunt`` names one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from normspoor.core.audit_days import days_around, next_audit
from normspoor.core.checks import CHECKS, Finding, Found, Situation
from normspoor.core.checks import answers as answer_checks
from normspoor.core.checks import audit as audit_checks
from normspoor.core.checks.consistency import contradiction
from normspoor.core.mistakes import Mistake, mistakes
from normspoor.core.model import Item, Place
from normspoor.core.requirements import answers_to
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import checklist as say


@dataclass(frozen=True, slots=True)
class Case:
    """A point about one indicator and one subject, in a situation.

    ``wrong`` are the mistakes in the blocks, where who asks has them at hand.
    """

    point: Item
    indicator: Item
    situation: Situation
    wrong: Sequence[Mistake] | None = None

    @property
    def answer(self) -> Item | None:
        situation = self.situation
        found = answers_to(
            situation.catalog, self.indicator, situation.subject, situation.peildatum
        )
        return found[0] if found else None

    def verdict(self, outcome: Outcome, reason: str = "", place: Place | None = None) -> Verdict:
        return Verdict(self.point, outcome, reason, place)

    def fails(self, found: Found | Finding) -> Verdict:
        """The point does not hold, in the words of a check."""
        return self.verdict(Outcome.FAILS, f"{found.what} {found.todo}", found.item.place)


def _answered(case: Case) -> Verdict:
    """Exactly one answer to the indicator for the subject (C-A03)."""
    for found in answer_checks.one_answer_to(case.indicator, case.situation):
        return case.fails(found)
    return case.verdict(Outcome.HOLDS, place=case.answer.place if case.answer else None)


def _explained(case: Case) -> Verdict:
    """A nee says why (C-A04); a ja needs no explanation, and a choice is no duty."""
    answer = case.answer
    if answer is None:
        return case.verdict(Outcome.WAITS, say.WAITS_FOR_ANSWER)
    for found in answer_checks.nee_explained_for(case.indicator, case.situation):
        return case.fails(found)
    return case.verdict(Outcome.HOLDS, place=answer.place)


def _dossier_agrees(case: Case) -> Verdict:
    """The dossier shows what the answer says, both ways (C-A45)."""
    answer, situation = case.answer, case.situation
    if answer is None or answer.get("waarde") not in ("ja", "nee"):
        return case.verdict(Outcome.WAITS, say.WAITS_FOR_ANSWER)
    against = contradiction(case.indicator, situation, CHECKS)
    if against is None:
        return case.verdict(Outcome.HOLDS, place=answer.place)
    first = next(iter(against.explained_by), against.found)
    if not against.explained_by or answer.get("waarde") == "nee":
        return case.fails(first)
    number, more = case.indicator.get("volgnummer"), len(against.explained_by) - 1
    text = say.ja_but(number, first.what, first.todo, more)
    return case.verdict(Outcome.FAILS, text, first.item.place)


def _blocks_fine(case: Case) -> Verdict:
    """No block with a mistake; one unreadable block could hide a shortage."""
    found = mistakes(case.situation.catalog) if case.wrong is None else case.wrong
    if found:
        text = say.mistakes_left(found[0].text, len(found) - 1)
        return case.verdict(Outcome.FAILS, text, found[0].place)
    return case.verdict(Outcome.HOLDS)


def _on_time(case: Case) -> Verdict:
    """The self-evaluation of the next audit is ready in time (domain model A3, C12.4)."""
    audit = next_audit(case.situation.catalog, case.situation.peildatum)
    if audit is None:
        return case.verdict(Outcome.NOT_APPLICABLE, say.NO_AUDIT)
    days = days_around(case.situation.profile.item, audit)
    if days is None or days.ready is None:
        return case.verdict(Outcome.FAILS, say.NO_READY_DAY, audit.place)
    for found in audit_checks.too_late(case.situation, audit):
        return case.fails(found)
    return case.verdict(Outcome.HOLDS, place=audit.place)


def _discussed(case: Case) -> Verdict:
    """Staff and at least one partner discussed the self-evaluation of the next audit."""
    audit = next_audit(case.situation.catalog, case.situation.peildatum)
    if audit is None:
        return case.verdict(Outcome.NOT_APPLICABLE, say.NO_AUDIT)
    for found in audit_checks.not_discussed(case.situation, audit):
        return case.fails(found)
    return case.verdict(Outcome.HOLDS, place=audit.place)


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
