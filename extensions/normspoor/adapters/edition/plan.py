"""Decide for one edition what of a dossier is shown, and what goes by another name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from posixpath import dirname, join

from normspoor.adapters.edition.links import PAGE, Gone, pages_listed
from normspoor.core.edition import OPEN, Edition, page_class, shows, shows_item
from normspoor.core.edition.names import neutral_ids, neutral_titles, shuffled
from normspoor.core.local_file import files_of
from normspoor.core.metamodel import UNREADABLE
from normspoor.core.model import Catalog, Item
from normspoor.core.wording import edition as say

#: The page that every dossier has; its name tells nothing.
FRONT = f"index{PAGE}"


@dataclass(frozen=True, slots=True)
class Source:
    """A dossier as it was read: its objects, and the text of each of its pages.

    ``published`` are the pages that come with the norm, which everybody may read; ``conf`` is
    the text of conf.py.
    """

    catalog: Catalog
    pages: Mapping[str, str]
    published: frozenset[str]
    conf: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What one edition leaves out, and what goes in its place."""

    edition: Edition
    source: Source
    hidden_pages: frozenset[str]
    hidden: tuple[Item, ...]
    ids: Mapping[str, str]
    titles: Mapping[str, str]
    #: the page in whose place a hidden page's stubs stand, where it has any or leads somewhere
    places: Mapping[str, str]
    #: hidden pages that lead to pages that are shown
    leading: frozenset[str]
    #: files of hidden objects
    files: frozenset[str]

    def gone(self) -> Gone:
        """What no link may lead to."""
        files = (self.hidden_pages - {FRONT}) | self.files
        return Gone(files, {page: self.places[page] for page in self.leading})

    def items_on(self, page: str) -> tuple[Item, ...]:
        """The objects of a page from top to bottom, unreadable ones included."""
        found = (one for one in own_items(self.source) if one.place.file == page)
        return tuple(sorted(found, key=lambda one: (one.place.line, one.id)))


def own_items(source: Source) -> tuple[Item, ...]:
    """The objects that the team wrote itself."""
    own = source.pages.keys() - source.published
    return tuple(one for one in source.catalog if not one.external and one.place.file in own)


def plan(source: Source, edition: Edition) -> Plan:
    """Decide for every page and object of a team."""
    classes = {
        file: OPEN if file in source.published else page_class(text)
        for file, text in source.pages.items()
    }
    hidden_pages = frozenset(file for file, name in classes.items() if not shows(edition, name))
    items = own_items(source)
    hidden = tuple(
        one for one in items
        if (one.place.file in hidden_pages if one.type == UNREADABLE.name
            else not shows_item(edition, one, classes[one.place.file]))
    )  # fmt: skip
    named = [one for one in hidden if one.type != UNREADABLE.name]
    leading = _leading(source.pages, hidden_pages)
    holding = {one.place.file for one in items} | leading | {FRONT}
    return Plan(
        edition,
        source,
        hidden_pages,
        hidden,
        neutral_ids(named, {one.id for one in source.catalog}),
        neutral_titles(named, {one.id: one.type for one in source.catalog}),
        _places(hidden_pages & holding, source.pages.keys() - hidden_pages),
        leading,
        frozenset(file for one in hidden for file in files_of(one)),
    )


def _leading(pages: Mapping[str, str], hidden: frozenset[str]) -> frozenset[str]:
    """The hidden pages with a list that, maybe by way of another, leads to a page that is shown."""
    known = frozenset(pages)
    below = {page: set(pages_listed(pages[page], page, known)) for page in hidden}
    leading: set[str] = set()
    while more := {page for page in hidden - leading if below[page] & ((known - hidden) | leading)}:
        leading |= more
    return frozenset(leading)


def _places(hidden: frozenset[str], shown: Collection[str]) -> dict[str, str]:
    """A neutral page for each of these, in the nearest folder that readers know of."""
    known = {folder for page in shown for folder in _upwards(page)}
    places = {FRONT: FRONT} if FRONT in hidden else {}
    taken = set(shown)
    for page in shuffled(hidden - {FRONT}):
        folders = _upwards(page)
        folder = next((one for one in folders if one in known and one), folders[-1])
        number = 1
        while (place := join(folder, f"{say.PAGE_NAME}-{number}{PAGE}")) in taken:
            number += 1
        taken.add(place)
        places[page] = place
    return places


def _upwards(page: str) -> list[str]:
    """The folder of a page and those around it, the nearest first; of a page on top only ''."""
    folders = [dirname(page)]
    while dirname(folders[-1]):
        folders.append(dirname(folders[-1]))
    return folders
