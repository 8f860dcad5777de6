"""Points of checklists as work, where no finding says the same already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from normspoor.core.belonging import belonging
from normspoor.core.checks import Severity
from normspoor.core.controls import BLOCKS_FINE
from normspoor.core.model import Catalog, Item
from normspoor.core.points import checklist, code_of, list_of, number_of
from normspoor.core.profile import Profile
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording import work as say
from normspoor.core.work.mistaken import BLOCK_CHECKS
from normspoor.core.work.shape import Work

#: The check on the rounds: a nee on a success factor has a measure.
_ROUNDS = "C-A38"
_ROUND = "checkrun"
#: Where a judgement is best written: near other ones, else near the answers.
_NEAR = ("checkantwoord", "antwoord", "auditronde")


@dataclass(frozen=True, slots=True)
class PointWork:
    """A line, with the points of a checklist that it is about."""

    line: Work
    points: tuple[Item, ...]


def points_to_do(
    catalog: Catalog, profile: Profile, judged: Iterable[Verdict], found: Sequence[Work]
) -> Iterator[PointWork]:
    """A line for each point that asks for work which nothing in ``found`` says.

    Points of one list that nobody judged yet have one cause: the round was not held, or not
    finished.  They share a line.
    """
    at_place = {item.place: item for item in catalog if not item.external}
    near, said = _near(catalog, profile), _Said(found)
    unjudged: dict[tuple[str, str], list[Verdict]] = {}
    for verdict in judged:
        if not verdict.outcome.asks_work or said.says(verdict):
            continue
        item = at_place.get(verdict.place, near) if verdict.place else near
        code = list_of(verdict.point)
        given = verdict.place is not None and item.type != _ROUND
        if verdict.outcome is Outcome.OPEN and code and not given:
            unjudged.setdefault((code, item.id), []).append(verdict)
        else:
            yield _line(catalog, profile, item, [verdict], _words(verdict))
    for (code, item_id), open_ones in unjudged.items():
        item = catalog.get(item_id) or near
        words = _words(open_ones[0])
        if len(open_ones) > 1:
            words = _together(catalog, item, code, open_ones)
        yield _line(catalog, profile, item, open_ones, words)


def _line(
    catalog: Catalog,
    profile: Profile,
    item: Item,
    verdicts: list[Verdict],
    words: tuple[str, str],
) -> PointWork:
    first = verdicts[0]
    asked = checklist(catalog, list_of(first.point)) if len(verdicts) > 1 else None
    about = {subject for one in verdicts for subject in one.subjects}
    line = Work(
        _severity(first),
        (asked or first.point).id,
        tuple(one for one in profile.subjects if one in about),
        item.place,
        item.id,
        *words,
        *belonging(catalog, item),
    )
    return PointWork(line, tuple(one.point for one in verdicts))


def _severity(verdict: Verdict) -> Severity:
    """A nee of people asks for action and is advice; what nobody looked at is still a question."""
    judged_by_people = verdict.outcome is Outcome.FAILS and not verdict.is_red
    return (
        Severity.ADVIES if judged_by_people or verdict.outcome is Outcome.ACTION else Severity.VRAAG
    )


class _Said:
    """What the other lines say already; they can be thousands, so each is looked at once."""

    def __init__(self, found: Sequence[Work]) -> None:
        self._words = tuple(dict.fromkeys(one.what for one in found))
        self._no_action = {one.item_id for one in found if one.check_id == _ROUNDS}
        self._mistaken = {one.place for one in found if one.check_id in BLOCK_CHECKS}

    def says(self, verdict: Verdict) -> bool:
        """Mistakes, an answer that is missing and all that the checks see have a line already.

        What the computer decides in a block with a mistake is what that mistake brought about.
        """
        if verdict.outcome is Outcome.WAITS or verdict.point.get("controle") == BLOCKS_FINE:
            return True
        if verdict.outcome is Outcome.ACTION:
            return any(one.id in self._no_action for one in (verdict.answer, verdict.run) if one)
        by_computer = verdict.point.get("beslist") == "computer"
        wrong = by_computer and verdict.place in self._mistaken
        return wrong or any(words in verdict.reason for words in self._words)


def _words(verdict: Verdict) -> tuple[str, str]:
    """The sentence that must be true or the answer in the round, then what to do."""
    if verdict.by_people:
        return verdict.said, verdict.reason
    quoted = f"'{verdict.point.title}'"
    before, title, advice = verdict.reason.partition(quoted)
    if title:
        return f"{before}{title}", advice.strip()
    return f"{quoted} {verdict.reason}", ""


def _together(catalog: Catalog, item: Item, code: str, found: list[Verdict]) -> tuple[str, str]:
    """How many points are left in a round, or of a list with which no round was held."""
    points = sorted((one.point for one in found), key=lambda point: (number_of(point), point.id))
    if item.type == _ROUND:
        return say.left_in_round(item.title, [code_of(point) for point in points])
    asked = checklist(catalog, code)
    return say.no_round(asked.title if asked else code, code, len(points))


def _near(catalog: Catalog, profile: Profile) -> Item:
    """Where to write what nobody wrote yet; a line of a round is no place for a block."""
    found = (
        item for name in _NEAR for item in catalog.of_type(name) if not item.links.get("in_ronde")
    )
    return next(found, profile.item)
