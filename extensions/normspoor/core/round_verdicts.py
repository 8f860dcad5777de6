"""What a round says about a point, and what that asks of the team.

A nee on a success factor asks for action, and so does anything but a ja on a sentence that must
be true; a measure with an owner and a term is that action.  All other lists are advice: an
answer is an answer, whatever it says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from normspoor.core.help import helped
from normspoor.core.judgement import judged
from normspoor.core.measures import agreed_action
from normspoor.core.model import Catalog, Item
from normspoor.core.points import points_of
from normspoor.core.rounds import answers, series
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import rounds as say


@dataclass(frozen=True, slots=True)
class Held:
    """A round with its answers by the id of their point, looked up once."""

    run: Item
    answers: Mapping[str, Item]


#: The last round about each thing, for the code of a list.
LastRounds = Callable[[str], tuple[Held, ...]]


def last_rounds(catalog: Catalog, peildatum: date) -> LastRounds:
    """A way to ask for the last rounds of a list; each list is looked up once."""

    @cache
    def of_list(code: str) -> tuple[Held, ...]:
        return tuple(held(catalog, one.last) for one in series(catalog, code, peildatum))

    return of_list


def held(catalog: Catalog, run: Item) -> Held:
    """A round with its answers."""
    return Held(run, answers(catalog, run))


def verdicts_in(catalog: Catalog, run: Item) -> tuple[Verdict, ...]:
    """The verdicts on every point of the list of one round, in the order of the list."""
    here = held(catalog, run)
    return tuple(in_round(catalog, here, point) for point in points_of(catalog, run.get("lijst")))


def in_round(catalog: Catalog, here: Held, point: Item) -> Verdict:
    """What one round says about one point."""
    answer = here.answers.get(point.id)
    helps = helped(catalog, point)
    if answer is None:
        return Verdict(
            point, Outcome.UNANSWERED, say.UNANSWERED, here.run.place, run=here.run, helps=helps
        )
    outcome, reason = _judged(catalog, point, answer)
    return Verdict(point, outcome, reason, answer.place, answer, here.run, helps)


def _judged(catalog: Catalog, point: Item, answer: Item) -> tuple[Outcome, str]:
    if answer.get("reden_overgeslagen"):
        return Outcome.SKIPPED, answer.get("reden_overgeslagen")
    value = answer.get("waarde").lower()
    doing = agreed_action(catalog, answer)
    if point.type == "toetspunt":
        return judged(catalog, answer), doing
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
