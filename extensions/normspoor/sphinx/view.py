"""The catalog of this build, made once, as soon as all pages have been read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sphinx.errors import ExtensionError
from sphinx_needs.data import SphinxNeedsData

from normspoor.adapters.attachments import file_now
from normspoor.adapters.catalog import items_of
from normspoor.adapters.clock import today
from normspoor.core.calendar import Moment, moments
from normspoor.core.chain import Chain, chain
from normspoor.core.checklist import lists_in
from normspoor.core.edition import COPIES
from normspoor.core.metamodel import UNREADABLE
from normspoor.core.mistakes import Mistake, mistakes
from normspoor.core.model import Catalog, Item, Place, catalog_of
from normspoor.core.periods import parse_date
from normspoor.core.points import code_of, is_point, list_of
from normspoor.core.rounds import answer_id, answer_item
from normspoor.core.wording import mistakes as say
from normspoor.core.work import Ahead, Work, ahead, assess
from normspoor.sphinx.implied import links_to_add
from normspoor.sphinx.notes import Seen, notes_of, stand_in_id

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_VIEWS: WeakKeyDictionary[Sphinx, View] = WeakKeyDictionary()


class View:
    """What this build knows: the catalog and the day on which it is judged.

    ``answers`` are the answers on lines of rounds by id, and ``implied`` lists the links
    (source, link, target) that the catalog has because of where objects stand on a page;
    sphinx-needs has neither of them yet.  ``lists`` are the pages with a checklist.
    """

    def __init__(
        self,
        catalog: Catalog,
        answers: Mapping[str, Item],
        implied: tuple[tuple[str, str, str], ...],
        peildatum: date,
        lists: tuple[str, ...],
    ) -> None:
        self.catalog = catalog
        self.answers = answers
        self.implied = implied
        self.peildatum = peildatum
        self.lists = lists

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The mistakes in the blocks, worked out once."""
        return mistakes(self.catalog)

    @cached_property
    def work(self) -> tuple[Work, ...]:
        """Everything to do on the peildatum, worked out once."""
        return assess(self.catalog, self.peildatum, self.lists, self.mistakes).lines

    @cached_property
    def ahead(self) -> Ahead | None:
        """What the list of the next audit day has more."""
        return ahead(self.catalog, self.peildatum, self.work, self.lists, self.mistakes)

    @cached_property
    def work_at(self) -> Mapping[str, tuple[Work, ...]]:
        """The same list by the id of the object at which it was found.

        An answer on a line of a round is told at that round too.  A point that nobody judged
        says where to write, nothing about what stands there.
        """
        found: dict[str, list[Work]] = {}
        for one in self.work:
            item, point = self.catalog.get(one.item_id), self.catalog.get(one.check_id)
            if item is not None and (point is None or item.type in ("checkrun", "checkantwoord")):
                for item_id in (one.item_id, *item.links.get("in_ronde", ())):
                    found.setdefault(item_id, []).append(one)
        return {item_id: tuple(lines) for item_id, lines in found.items()}

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The days to think of, worked out once."""
        return moments(self.catalog, self.peildatum)

    def chain(self, collaboration: Item) -> Chain:
        """The chain of one collaboration on the peildatum."""
        return chain(self.catalog, collaboration, self.peildatum)


def view_of(app: Sphinx) -> View:
    """The view of the running build; made on first use after reading."""
    if app not in _VIEWS:
        found = _catalog(app.env)
        day = _peildatum(app.config.normspoor_peildatum)
        _VIEWS[app] = View(*found, day, lists_in(app.env.found_docs))
    return _VIEWS[app]


def register(app: Sphinx) -> None:
    """Start every build without a view, also where one app builds twice."""
    app.connect("env-before-read-docs", _forget)


def unreadable(env: BuildEnvironment) -> dict[Seen, str]:
    """Every noted block that became no object, with the reason.

    Includes double ids that only show once pages read side by side come together.
    """
    first: dict[str, Seen] = {}
    lost: dict[Seen, str] = {}
    for block in notes_of(env).all_seen():
        if block.trouble:
            lost[block] = block.trouble
        elif block.id in first:
            earlier = first[block.id]
            place = f"{_file(env, earlier.docname)}:{earlier.line}"
            lost[block] = say.double_id(block.id, place)
        else:
            first[block.id] = block
    return lost


def _forget(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    _VIEWS.pop(app, None)


def _peildatum(text: str) -> date:
    if not text:
        return today()
    day = parse_date(str(text))  # conf.py may hold anything
    if day is None:
        raise ExtensionError(
            f"normspoor_peildatum: {say.bad_date('normspoor_peildatum', str(text))}"
        )
    return day


def _catalog(
    env: BuildEnvironment,
) -> tuple[Catalog, Mapping[str, Item], tuple[tuple[str, str, str], ...]]:
    needs = SphinxNeedsData(env).get_needs_mutable()
    items = {item.id: item for item in items_of(needs.values())}
    lost_blocks = unreadable(env)
    answers = {answer.id: answer for answer in _answers(env, items, lost_blocks)}
    items |= answers
    if env.config.normspoor_uitgave not in COPIES:
        for item_id, item in items.items():
            items[item_id] = replace(item, file_now=file_now(Path(env.srcdir), item))
    implied = tuple(links_to_add(env, items))
    for source, link, target in implied:
        item = items[source]
        links = {**item.links, link: (*item.links.get(link, ()), target)}
        items[source] = replace(item, links=links)
    lost = (
        Item(
            id=stand_in_id(block),
            type=UNREADABLE.name,
            title=block.title or block.id or block.type,
            place=Place(block.file or _file(env, block.docname), block.line),
            fields=_as_fields(env, block, reason),
        )
        for block, reason in lost_blocks.items()
    )
    return catalog_of([*items.values(), *lost]), answers, implied


def _as_fields(env: BuildEnvironment, block: Seen, reason: str) -> dict[str, str]:
    """What is known of a block that became no object."""
    cause = f"{_file(env, block.docname)}:{block.cause}" if block.cause else ""
    return {
        "bedoeld_type": block.type,
        "bedoeld_id": block.id,
        "reden": reason,
        "oorzaak": cause,
    }


def _answers(
    env: BuildEnvironment, items: Mapping[str, Item], lost: Collection[Seen]
) -> Iterator[Item]:
    """The lines of the rounds as objects, each with the point that it answers."""
    kept = {(seen.docname, seen.id) for seen in notes_of(env).all_seen() if seen not in lost}
    skip = {(block.docname, block.line, block.id) for block in lost}
    points = {(list_of(item), code_of(item)): item for item in items.values() if is_point(item)}
    for one in notes_of(env).all_answered():
        run = items.get(one.run)
        if run is None or (one.docname, one.run) not in kept:
            continue  # its round was lost
        if (one.docname, one.line, answer_id(one.run, one.answer.code)) not in skip:
            point = points.get((run.get("lijst"), one.answer.code))
            yield answer_item(run, one.answer, point, Place(_file(env, one.docname), one.line))


def _file(env: BuildEnvironment, docname: str) -> str:
    return str(env.doc2path(docname, base=False))
