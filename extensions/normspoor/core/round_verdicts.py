"""What a round says about a point, and what that asks of the team.

A nee on a success factor asks for action, and so does anything but a ja on a sentence that must
be true; a measure with an owner and a term is that action.  All other lists are advice: an
answer is an answer, whatever it says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.points import list_of, points_of
from normspoor.core.rounds import answers, series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import rounds as say


def round_verdicts(catalog: Catalog, point: Item, peildatum: date) -> tuple[Verdict, ...]:
    """The verdict on a point in the last round about each thing; nothing without rounds."""
    return tuple(
        in_round(catalog, one.last, point) for one in series(catalog, list_of(point), peildatum)
    )


def verdicts_in(catalog: Catalog, run: Item) -> tuple[Verdict, ...]:
    """The verdicts on every point of the list of one round, in the order of the list."""
    points = points_of(catalog, run.get("lijst"))
    return tuple(in_round(catalog, run, point) for point in points)


def in_round(catalog: Catalog, run: Item, point: Item) -> Verdict:
    """What one round says about one point."""
    answer = answers(catalog, run).get(point.id)
    if answer is None:
        return Verdict(point, Outcome.UNANSWERED, say.UNANSWERED, run.place, run=run)
    outcome, reason = _judged(catalog, point, answer)
    return Verdict(point, outcome, reason, answer.place, answer, run)


def _judged(catalog: Catalog, point: Item, answer: Item) -> tuple[Outcome, str]:
    if answer.get("reden_overgeslagen"):
        return Outcome.SKIPPED, say.skipped(answer.get("reden_overgeslagen"))
    value = answer.get("waarde").lower()
    doing = agreed_action(catalog, answer)
    if point.type == "toetspunt":
        # a sentence that must be true: anything but a ja is not yet true
        not_yet = Outcome.IN_ACTION if doing else Outcome.FAILS
        return (Outcome.HOLDS if value == "ja" else not_yet), doing
    if value == "twijfelachtig":
        return Outcome.DOUBT, doing
    if point.type != "succesfactor" or value == "ja":
        return Outcome.ANSWERED, doing
    if value != "nee":
        return Outcome.UNANSWERED, say.NO_ANSWER_WORD
    return (
        (Outcome.IN_ACTION, doing)
        if doing
        else (Outcome.ACTION, say.action(answer.get("punt"), answer.id))
    )


def agreed_action(catalog: Catalog, answer: Item) -> str:
    """What the team agreed to do about an answer, in words; nothing where it did not yet."""
    measure = next(_measures(catalog, answer), None)
    if measure is None:
        return ""
    return say.in_action(
        measure.title, measure.get("eigenaar"), measure.get("termijn"), measure.get("status")
    )


def _measures(catalog: Catalog, answer: Item) -> Iterator[Item]:
    """The measures that close an answer: with an owner and a term, and not given up."""
    for measure in catalog.sources(answer, "actie_op"):
        whole = measure.get("eigenaar") and measure.get("termijn")
        if whole and measure.get("status") != "vervallen":
            yield measure
