"""Decide the points of an executable checklist; page, terminal and pytest all ask here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from normspoor.core.checks import Situation
from normspoor.core.checks import answers as answer_checks
from normspoor.core.checks import findings as all_findings
from normspoor.core.collaboration import running
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, Item, Place
from normspoor.core.profile import ORGANISATIE, Profile, profile_of
from normspoor.core.requirements import answers_to
from normspoor.core.wording import checklist as say
from normspoor.core.wording.labels import FOR_SUBJECT, enumeration


class Outcome(StrEnum):
    """The verdict on a point; the value is the word a reader sees."""

    HOLDS = "klopt"
    FAILS = "klopt nog niet"
    OPEN = "nog open"
    WAITS = "wacht op een antwoord"
    NOT_APPLICABLE = "niets te toetsen"


_WORST_FIRST = (
    Outcome.FAILS,
    Outcome.OPEN,
    Outcome.WAITS,
    Outcome.NOT_APPLICABLE,
    Outcome.HOLDS,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about one point, where to look and what to do."""

    point: Item
    outcome: Outcome
    reason: str = ""
    place: Place | None = None

    def __str__(self) -> str:
        where = self.place or self.point.place
        return f"{where}: {self.reason or self.point.title}"


@dataclass(frozen=True, slots=True)
class _Case:
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


def verdicts(catalog: Catalog, points: tuple[Item, ...], peildatum: date) -> tuple[Verdict, ...]:
    """The verdicts on these points, in the order given."""
    return tuple(verdict(catalog, point, peildatum) for point in points)


def points_on(catalog: Catalog, page: str) -> tuple[Item, ...]:
    """The points that stand on one page (its path without file ending), top to bottom."""
    found = (item for item in catalog.of_type("toetspunt") if item.place.page == page)
    return tuple(sorted(found, key=lambda item: item.place))


def verdict(catalog: Catalog, point: Item, peildatum: date) -> Verdict:
    """The verdict on one point on ``peildatum``.

    A person's point holds when a ``checkantwoord`` answers it with ja, by function and date.
    """
    profile = profile_of(catalog)
    if profile is None:
        return Verdict(point, Outcome.FAILS, say.NO_PROFILE)
    asked = point.subjects or (ORGANISATIE,)
    subjects = [subject for subject in asked if subject in profile.subjects]
    if not subjects:
        for_whom = enumeration([FOR_SUBJECT.get(subject, subject) for subject in asked])
        return Verdict(point, Outcome.NOT_APPLICABLE, say.not_applicable(for_whom))
    if point.get("beslist") == "mens":
        return _by_person(catalog, point, peildatum)
    found = [_by_computer(catalog, profile, point, one, peildatum) for one in subjects]
    # it holds when it holds for every subject: the worst counts
    return min(found, key=lambda one: _WORST_FIRST.index(one.outcome))


def _by_person(catalog: Catalog, point: Item, peildatum: date) -> Verdict:
    """The last judgement up to the peildatum; a later one was not there yet."""
    given = [
        item
        for item in catalog.sources(point, "checkt")
        if item.type == "checkantwoord" and item.get("datum") <= peildatum.isoformat()
    ]
    if not given:
        return Verdict(point, Outcome.OPEN, say.ask_person(point.id, point.title))
    last = max(given, key=lambda item: (item.get("datum"), item.id))
    if last.get("reden_overgeslagen"):
        return Verdict(point, Outcome.OPEN, say.skipped(last.get("reden_overgeslagen")), last.place)
    value = last.get("waarde").lower()
    if not (value and last.get("opsteller") and last.get("datum")):
        return Verdict(point, Outcome.OPEN, say.INCOMPLETE, last.place)
    if value == "ja":
        return Verdict(point, Outcome.HOLDS, say.judged(last.get("opsteller"), last.get("datum"),
                                                        last.body), last.place)  # fmt: skip
    return Verdict(point, Outcome.FAILS, say.judged_not(last.get("opsteller"), last.body),
                   last.place)  # fmt: skip


def _by_computer(
    catalog: Catalog, profile: Profile, point: Item, subject: str, peildatum: date
) -> Verdict:
    look = CONTROLS.get(point.get("controle"))
    indicator = next(iter(catalog.targets(point, "toetst")), None)
    if look is None or indicator is None:
        return Verdict(point, Outcome.FAILS, say.broken_point(point.id, tuple(CONTROLS)))
    return look(_Case(point, indicator, Situation(catalog, profile, peildatum, subject)))


def _answered(case: _Case) -> Verdict:
    """Exactly one answer to the indicator for the subject (C-A03)."""
    for item, what, todo in answer_checks.one_answer_to(case.indicator, case.situation):
        return case.verdict(Outcome.FAILS, f"{what} {todo}", item.place)
    return case.verdict(Outcome.HOLDS, place=case.answer.place if case.answer else None)


def _explained(case: _Case) -> Verdict:
    """A nee says why (C-A04); a ja needs no explanation."""
    answer = case.answer
    if answer is None:
        return case.verdict(Outcome.WAITS, say.WAITS_FOR_ANSWER)
    for item, what, todo in answer_checks.nee_explained_for(case.indicator, case.situation):
        return case.verdict(Outcome.FAILS, f"{what} {todo}", item.place)
    return case.verdict(Outcome.HOLDS, place=answer.place)


def _dossier_agrees(case: _Case) -> Verdict:
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


def _blocks_fine(case: _Case) -> Verdict:
    """No block with a mistake; one unreadable block could hide a shortage."""
    found = mistakes(case.situation.catalog)
    if found:
        text = say.mistakes_left(found[0].text, len(found) - 1)
        return case.verdict(Outcome.FAILS, text, found[0].place)
    return case.verdict(Outcome.HOLDS)


#: The control of the one point that is about the blocks themselves.
BLOCKS_FINE = "blokken_kloppen"

#: The controls a ``toetspunt`` may name.
CONTROLS: Mapping[str, Callable[[_Case], Verdict]] = {
    BLOCKS_FINE: _blocks_fine,
    "antwoord_gegeven": _answered,
    "nee_uitgelegd": _explained,
    "dossier_klopt": _dossier_agrees,
}
