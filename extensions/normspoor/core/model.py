"""Items and the catalog that holds them: what every other part of the core reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from normspoor.core.metamodel import DEFAULTS, LINK_TYPES, TYPES_BY_NAME, Layer, ObjectType


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something was written: a file below the dossier's folder and a line (from 1)."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    @property
    def page(self) -> str:
        """The file without its ending, as Sphinx names a page."""
        return self.file.rsplit(".", 1)[0]


@dataclass(frozen=True, slots=True)
class Item:
    """One object as its author wrote it; every field is text, also dates and lists."""

    id: str
    type: str
    title: str
    place: Place
    body: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: came from a published norm, not from this dossier
    external: bool = False
    #: options that this type does not know
    unknown_fields: tuple[str, ...] = ()
    #: of evidence that lies in a file of the dossier: what was found there; see ``attachments``
    file_now: str = ""

    def get(self, name: str) -> str:
        """The text of a field, or its default, or nothing."""
        return self.fields.get(name) or DEFAULTS.get((self.type, name), "")

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a field that holds a list with commas."""
        parts = (part.strip() for part in self.get(name).replace(";", ",").split(","))
        return tuple(part for part in parts if part)

    @property
    def object_type(self) -> ObjectType:
        """The type of this item in the metamodel."""
        return TYPES_BY_NAME[self.type]

    @property
    def subjects(self) -> tuple[str, ...]:
        """What it is about: organisatie, taalhuis, ido."""
        return self.words("scope")


@dataclass(frozen=True, slots=True)
class Catalog:
    """All items of the norm and the dossier, in order of id, with their links both ways.

    Made by :func:`catalog_of`; the order of what went in never shows.
    """

    items: tuple[Item, ...]
    _by_id: Mapping[str, Item] = field(repr=False)
    _by_type: Mapping[str, tuple[Item, ...]] = field(repr=False)
    _incoming: Mapping[tuple[str, str], tuple[Item, ...]] = field(repr=False)

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def get(self, item_id: str) -> Item | None:
        """The item with this id, or None."""
        return self._by_id.get(item_id)

    def of_type(self, *names: str) -> tuple[Item, ...]:
        """All items of these types, in order of id."""
        found = (item for name in dict.fromkeys(names) for item in self._by_type.get(name, ()))
        return tuple(found) if len(names) == 1 else tuple(sorted(found, key=lambda i: i.id))

    def targets(self, item: Item, link: str) -> tuple[Item, ...]:
        """The items that ``item`` points at; a dead link points at nothing."""
        found = (self._by_id.get(target) for target in item.links.get(link, ()))
        return tuple(target for target in found if target is not None)

    def sources(self, item: Item, link: str) -> tuple[Item, ...]:
        """The items that point at ``item``, in order of id."""
        return self._incoming.get((link, item.id), ())


def catalog_of(items: Iterable[Item]) -> Catalog:
    """Put items in a catalog; of a published norm only the norm itself comes along.

    A publisher's example evidence must never count as the team's own, so external items
    of the layers dossier and audit are left out.
    """
    kept = {
        item.id: item
        for item in items
        if not (item.external and item.object_type.layer is not Layer.KADER)
    }
    ordered = tuple(kept[item_id] for item_id in sorted(kept))
    by_type: dict[str, list[Item]] = defaultdict(list)
    incoming: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in ordered:
        by_type[item.type].append(item)
        for link in LINK_TYPES:
            for target in dict.fromkeys(item.links.get(link.name, ())):
                incoming[link.name, target].append(item)
    return Catalog(ordered, kept, _frozen(by_type), _frozen(incoming))


_Key = TypeVar("_Key")


def _frozen(lists: Mapping[_Key, list[Item]]) -> dict[_Key, tuple[Item, ...]]:
    return {key: tuple(found) for key, found in lists.items()}
