"""Decide the points of an executable checklist; page, terminal and pytest all ask here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from normspoor.core.checks import Situation
from normspoor.core.controls import CONTROLS, Case
from normspoor.core.model import Catalog, Item
from normspoor.core.points import POINTS, code_of, list_of, number_of
from normspoor.core.profile import ORGANISATIE, Profile, profile_of
from normspoor.core.round_verdicts import round_verdicts
from normspoor.core.rounds import answered_by, answered_on, series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording.labels import FOR_SUBJECT, enumeration

_WORST_FIRST = (
    Outcome.FAILS,
    Outcome.OPEN,
    Outcome.WAITS,
    Outcome.NOT_APPLICABLE,
    Outcome.HOLDS,
)


def verdicts(catalog: Catalog, points: tuple[Item, ...], peildatum: date) -> tuple[Verdict, ...]:
    """The verdicts on these points, in the order given.

    A ``toetspunt`` has exactly one; a point that people discuss has one for the last round
    about each thing, and none where there was no round.
    """
    found: list[Verdict] = []
    for point in points:
        if point.type == "toetspunt":
            found.append(verdict(catalog, point, peildatum))
        else:
            found += round_verdicts(catalog, point, peildatum)
    return tuple(found)


def verdicts_on(catalog: Catalog, pages: Iterable[str], peildatum: date) -> tuple[Verdict, ...]:
    """The verdicts on every point of these pages, page by page."""
    points = tuple(point for page in pages for point in points_on(catalog, page))
    return verdicts(catalog, points, peildatum)


def points_on(catalog: Catalog, page: str) -> tuple[Item, ...]:
    """The points that stand on one page (its path without file ending), top to bottom.

    In a team's dossier the points come from the published pages; a page of the same name
    there runs the same list.
    """
    return _in_order(item for item in catalog.of_type(*POINTS) if _stands_on(item, page))


def _in_order(points: Iterable[Item]) -> tuple[Item, ...]:
    """By place; published points all stand on line 1 of their page, and there by number."""
    return tuple(sorted(points, key=lambda item: (item.place, number_of(item), item.id)))


def _stands_on(item: Item, page: str) -> bool:
    return item.place.page == page or (item.external and item.place.page.endswith(f"/{page}"))


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
        if item.type == "checkantwoord" and answered_on(catalog, item) <= peildatum.isoformat()
    ]
    if not given:
        return _unjudged(catalog, point, peildatum)
    last = max(given, key=lambda item: (answered_on(catalog, item), item.id))
    if last.get("reden_overgeslagen"):
        reason = say.skipped(last.get("reden_overgeslagen"))
        return Verdict(point, Outcome.SKIPPED, reason, last.place, last)
    value = last.get("waarde").lower()
    by, day = answered_by(catalog, last), answered_on(catalog, last)
    if not (value and by and day):
        return Verdict(point, Outcome.OPEN, say.INCOMPLETE, last.place)
    outcome, reason, beside = (
        (Outcome.HOLDS, say.judged(by, day, last.body), say.words(last.body))
        if value == "ja"
        else (Outcome.FAILS, say.judged_not(by, last.body), say.not_yet(last.body))
    )
    return Verdict(point, outcome, reason, last.place, last, beside=beside)


def _unjudged(catalog: Catalog, point: Item, peildatum: date) -> Verdict:
    """Nobody judged it yet; where there is a round with its list, that is the place to do so."""
    code, number = list_of(point), code_of(point)
    held = next(iter(series(catalog, code, peildatum)), None) if number else None
    beside = say.fill_in(number, begun=held is not None) if number else None
    if held is None:
        reason = say.ask_person(point.title, code, point.id)
        return Verdict(point, Outcome.OPEN, reason, beside=beside)
    reason = say.ask_in_round(point.title, number, held.last.title)
    return Verdict(point, Outcome.OPEN, reason, held.last.place, beside=beside)


def _by_computer(
    catalog: Catalog, profile: Profile, point: Item, subject: str, peildatum: date
) -> Verdict:
    look = CONTROLS.get(point.get("controle"))
    indicator = next(iter(catalog.targets(point, "toetst")), None)
    if look is None or indicator is None:
        return Verdict(point, Outcome.FAILS, say.broken_point(point.id, tuple(CONTROLS)))
    return look(Case(point, indicator, Situation(catalog, profile, peildatum, subject)))
