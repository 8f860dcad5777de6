"""Decide the points of an executable checklist; page, terminal and pytest all ask here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from normspoor.core.checks import Situation
from normspoor.core.controls import CONTROLS, Case
from normspoor.core.help import helped
from normspoor.core.judgement import judged, lacking
from normspoor.core.measures import agreed_action
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import has_run_out, is_after, moment, parse_date
from normspoor.core.points import POINTS, code_of, list_of, number_of
from normspoor.core.profile import ORGANISATIE, Profile, profile_of
from normspoor.core.round_verdicts import LastRounds, in_round, last_rounds
from normspoor.core.rounds import answered_by, answered_on
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording.labels import FOR_SUBJECT, enumeration

#: The folder of a dossier in which its checklists stand.
FOLDER = "checklists"
#: A landing page; it holds no points.
LANDING = "index"
_WORST_FIRST = (
    Outcome.FAILS,
    Outcome.OPEN,
    Outcome.WAITS,
    Outcome.NOT_APPLICABLE,
    Outcome.HOLDS,
)


def verdicts(
    catalog: Catalog,
    points: tuple[Item, ...],
    peildatum: date,
    wrong: Sequence[Mistake] | None = None,
) -> tuple[Verdict, ...]:
    """The verdicts on these points, in the order given.

    ``wrong`` are all mistakes in the blocks; without them they are looked for where a point
    asks for them.
    A ``toetspunt`` has exactly one; a point that people discuss has one for the last round
    about each thing, and none where there was no round.
    """
    found: list[Verdict] = []
    rounds = last_rounds(catalog, peildatum)
    for point in points:
        if point.type == "toetspunt":
            found.append(_sentence(catalog, point, peildatum, rounds, wrong))
        else:
            found += [in_round(catalog, one, point) for one in rounds(list_of(point))]
    return tuple(found)


def verdicts_on(
    catalog: Catalog,
    pages: Iterable[str],
    peildatum: date,
    wrong: Sequence[Mistake] | None = None,
) -> tuple[Verdict, ...]:
    """The verdicts on every point of these pages, page by page; ``wrong`` as for verdicts."""
    points = tuple(point for page in pages for point in points_on(catalog, page))
    return verdicts(catalog, points, peildatum, wrong)


def lists_in(pages: Iterable[str]) -> tuple[str, ...]:
    """The pages (without file ending) that are a checklist of the dossier, in order."""
    found = (page for page in pages if page.startswith(f"{FOLDER}/"))
    return tuple(sorted(page for page in found if page.rpartition("/")[2] != LANDING))


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
    """The verdict on one sentence that must be true, on ``peildatum``."""
    return _sentence(catalog, point, peildatum, last_rounds(catalog, peildatum), None)


def _sentence(
    catalog: Catalog,
    point: Item,
    peildatum: date,
    rounds: LastRounds,
    wrong: Sequence[Mistake] | None,
) -> Verdict:
    profile = profile_of(catalog)
    if profile is None:
        return Verdict(point, Outcome.FAILS, say.NO_PROFILE)
    asked = point.subjects or (ORGANISATIE,)
    subjects = [subject for subject in asked if subject in profile.subjects]
    if not subjects:
        for_whom = enumeration([FOR_SUBJECT.get(subject, subject) for subject in asked])
        return Verdict(point, Outcome.NOT_APPLICABLE, say.not_applicable(for_whom))
    if point.get("beslist") == "mens":
        return _by_person(catalog, profile, point, peildatum, rounds)
    situations = (Situation(catalog, profile, peildatum, subject) for subject in subjects)
    found = [_by_computer(point, one, wrong) for one in situations]
    # it holds when it holds for every subject: the worst counts
    return min(found, key=lambda one: _WORST_FIRST.index(one.outcome))


def _by_person(
    catalog: Catalog, profile: Profile, point: Item, peildatum: date, rounds: LastRounds
) -> Verdict:
    """The last judgement up to the peildatum; a later one was not there yet.

    A judgement older than the team's own term for looking back opens the point again.
    """
    given = [
        item
        for item in catalog.sources(point, "checkt")
        if item.type == "checkantwoord" and not is_after(answered_on(catalog, item), peildatum)
    ]
    if not given:
        return _unjudged(point, rounds)
    last = max(given, key=lambda item: (moment(answered_on(catalog, item)), item.id))
    outcome = judged(catalog, last)
    if outcome is Outcome.OPEN:
        return _not_whole(catalog, point, last)
    by, day = answered_by(catalog, last), answered_on(catalog, last)
    if outcome is not Outcome.SKIPPED and has_run_out(
        parse_date(day), profile.evaluation_term, peildatum
    ):
        value, term = last.get("waarde").lower(), profile.evaluation_term
        reason = say.judged_long_ago(point.title, value, by, day, term)
        return Verdict(point, Outcome.OPEN, reason, last.place)
    doing = agreed_action(catalog, last)
    reason, beside = {
        Outcome.SKIPPED: (last.get("reden_overgeslagen"), None),
        Outcome.HOLDS: say.judged(by, day, last.body, _shown(catalog, last)),
        Outcome.FAILS: say.judged_not(by, last.body),
        Outcome.IN_ACTION: say.judged_not(by, last.body, doing),
    }[outcome]
    helps = helped(catalog, point)
    return Verdict(point, outcome, reason, last.place, last, helps=helps, beside=beside)


def _shown(catalog: Catalog, answer: Item) -> list[str]:
    return [piece.title for piece in catalog.sources(answer, "onderbouwt")]


def _not_whole(catalog: Catalog, point: Item, answer: Item) -> Verdict:
    """What a round does not tell is missing for all its lines: that is said at the round."""
    run = next(iter(catalog.targets(answer, "in_ronde")), None)
    if run is None or not answer.get("punt"):
        return Verdict(point, Outcome.OPEN, say.INCOMPLETE, answer.place)
    reason = say.round_incomplete(run.title, lacking(catalog, answer))
    return Verdict(point, Outcome.OPEN, reason, run.place)


def _unjudged(point: Item, rounds: LastRounds) -> Verdict:
    """Nobody judged it yet; where there is a round with its list, that is the place to do so."""
    code, number = list_of(point), code_of(point)
    last = next(iter(rounds(code)), None) if number else None
    beside = say.fill_in(number, begun=last is not None) if number else None
    if last is None:
        reason = say.ask_person(point.title, code, point.id)
        return Verdict(point, Outcome.OPEN, reason, beside=beside)
    reason = say.ask_in_round(point.title, number, last.run.title)
    return Verdict(point, Outcome.OPEN, reason, last.run.place, beside=beside)


def _by_computer(point: Item, situation: Situation, wrong: Sequence[Mistake] | None) -> Verdict:
    look = CONTROLS.get(point.get("controle"))
    indicator = next(iter(situation.catalog.targets(point, "toetst")), None)
    if look is None or indicator is None:
        return Verdict(point, Outcome.FAILS, say.broken_point(point.id, tuple(CONTROLS)))
    return look(Case(point, indicator, situation, wrong))
