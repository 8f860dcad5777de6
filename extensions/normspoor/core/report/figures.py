"""The counts of a report, each with how and of what it was counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from normspoor.core.collaboration import has_ended, is_running
from normspoor.core.model import Item
from normspoor.core.report.shape import Figure
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.requirements import Requirement, answers_to
from normspoor.core.states import State
from normspoor.core.wording import overview as say_of_overview
from normspoor.core.wording import report_figures as say
from normspoor.core.wording.labels import SOURCE_KIND
from normspoor.core.work import HEAVIEST_FIRST


def figures(source: Source) -> tuple[Figure, ...]:
    """All counts, in the order in which a reader meets what they are about.

    Of a state that does not occur there is none, so that a list of zeros hides nothing.
    """
    return (
        *_first_page(source),
        *_collaborations(source),
        *_by_state(source, "bewijs", say.evidence),
        *_by_source(source),
        *_by_state(source, "verbetermaatregel", say.measures),
        *_noes(source),
        *_work(source),
        _left_open(source),
    )


def _figure(key: str, words: say.Counted, found: Iterable[str], total: Sequence[str]) -> Figure:
    inputs = tuple(found)
    read = say_of_overview.out_of(len(inputs), len(total))
    return Figure(
        key, words.title, len(inputs), read, words.formula, words.filter, inputs, tuple(total)
    )


def _ids(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(item.id for item in items)


def _first_page(source: Source) -> Iterator[Figure]:
    for line in source.first:
        if line.figure:
            yield _figure(line.figure, say.FIGURES[line.figure], _ids(line.items), _ids(line.total))


def _collaborations(source: Source) -> Iterator[Figure]:
    total = source.collaborations
    for key, asks in (
        ("samenwerkingen-lopend", is_running),
        ("samenwerkingen-gestopt", has_ended),
    ):
        found = (one for one in total if asks(one, source.peildatum))
        yield _figure(key, say.FIGURES[key], _ids(found), _ids(total))


def _by_state(
    source: Source, type_name: str, words: Callable[[str], say.Counted]
) -> Iterator[Figure]:
    total = source.catalog.of_type(type_name)
    states = {item.id: standing(source, item) for item in total}
    for state in sorted({state for state in states.values() if state}):
        found = (item.id for item in total if states[item.id] == state)
        yield _figure(f"{type_name}-{_slug(state)}", words(state), found, _ids(total))


def _by_source(source: Source) -> Iterator[Figure]:
    total = source.catalog.of_type("bewijs")
    for kind, word in SOURCE_KIND.items():
        found = (item for item in total if item.get("bron") == kind)
        yield _figure(f"bewijs-bron-{kind}", say.sources(word), _ids(found), _ids(total))


def _noes(source: Source) -> Iterator[Figure]:
    """Per indicator and subject; an id stands here once for every subject that is asked."""
    asked = [one for one in source.requirements if one.item.type == "indicator"]
    found = [one.item for one in asked if _says_nee(source, one)]
    key = "indicatoren-nee"
    yield _figure(key, say.FIGURES[key], _ids(found), _ids(one.item for one in asked))


def _says_nee(source: Source, one: Requirement) -> bool:
    given = answers_to(source.catalog, one.item, one.subject, source.peildatum)
    return any(answer.get("waarde") == "nee" for answer in given)


def _work(source: Source) -> Iterator[Figure]:
    """An object counts once for every line about it; a line about a page by its place."""
    total = [one.item_id or str(one.place) for one in source.work if not one.is_motivated]
    for severity in HEAVIEST_FIRST:
        lines = [one for one in source.work if one.severity is severity and not one.is_motivated]
        key = f"open-{severity.value}"
        words = say.open_points(severity.value)
        yield _figure(key, words, (one.item_id or str(one.place) for one in lines), total)


def _left_open(source: Source) -> Figure:
    """What the norm asks and a decision leaves open; an id stands here once for each subject."""
    key, asked = "gemotiveerd-open", source.requirements
    found = (one.item.id for one in asked if one.state is State.GEMOTIVEERD)
    return _figure(key, say.FIGURES[key], found, [one.item.id for one in asked])


def _slug(word: str) -> str:
    return word.replace(" ", "-")
