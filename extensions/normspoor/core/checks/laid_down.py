"""Who takes part for a subject, what was arranged with them and in which paper it stands."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Situation
from normspoor.core.collaboration import (
    agreements,
    is_language_partner,
    papers,
    participations,
)
from normspoor.core.model import Item
from normspoor.core.profile import TAALHUIS


def taking_part(situation: Situation, collaboration: Item) -> tuple[Item, ...]:
    """The participations in a collaboration, without those for another subject only."""
    return tuple(
        part
        for part in participations(situation.catalog, collaboration)
        if not part.subjects or situation.subject in part.subjects
    )


def running_with_parts(situation: Situation) -> Iterator[tuple[Item, tuple[Item, ...]]]:
    """Every running collaboration with those who take part in it."""
    for item in situation.running:
        yield item, taking_part(situation, item)


def arranged(situation: Situation, part: Item) -> dict[str, list[Item]]:
    """The arrangements with a participant, by kind."""
    found: dict[str, list[Item]] = {}
    for arrangement in situation.catalog.sources(part, "van_deelname"):
        found.setdefault(arrangement.get("soort"), []).append(arrangement)
    return found


def is_laid_down(arrangement: Item) -> bool:
    """Whether it names a paper; a paper that does not exist is a mistake of its own."""
    return bool(arrangement.links.get("vastgelegd_in"))


def on_paper(situation: Situation, collaboration: Item) -> bool:
    """Whether an agreement or project plan covers a collaboration at all."""
    return bool(papers(situation.catalog, collaboration))


def language_parts(situation: Situation, collaboration: Item) -> tuple[Item, ...]:
    """The participations of language partners: only a collaboration of the taalhuis has them."""
    if TAALHUIS not in collaboration.subjects or TAALHUIS not in situation.profile.subjects:
        return ()
    return tuple(
        part
        for part in taking_part(situation, collaboration)
        if is_language_partner(situation.catalog, part)
    )


def missing_in_plan(situation: Situation, collaboration: Item) -> tuple[Item, ...]:
    """The language partners of a project with whom nothing stands in any paper (C-A22).

    That one finding tells enough: nothing else is asked about them.
    """
    if situation.subject != TAALHUIS or not _is_project(situation, collaboration):
        return ()
    return tuple(
        part
        for part in language_parts(situation, collaboration)
        if not any(is_laid_down(one) for some in arranged(situation, part).values() for one in some)
    )


def _is_project(situation: Situation, collaboration: Item) -> bool:
    return (
        collaboration.get("status") == "experiment"
        and on_paper(situation, collaboration)
        and not agreements(situation.catalog, collaboration)
    )
