"""The attachments of a dossier: evidence that lies in a file of it, and which may go along."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from posixpath import splitext

from normspoor.core.edition import Edition, shows
from normspoor.core.local_file import file_named, files_of
from normspoor.core.media_types import media_type
from normspoor.core.model import Catalog, Item
from normspoor.core.personal_data import holds_persons, may_hold_persons
from normspoor.core.wording import attachments as say

#: What is said of a file that is not there, in the place of its SHA-256.
GONE = "weg"
#: A larger file is not read and goes along with nothing.
LARGEST_MB = 100
_DUTCH = "nl"
#: An auditor reads of everything, but a file leaves the house only if colleagues may see it.
_FILES_AS: Mapping[Edition, Edition] = {Edition.AUDITOR: Edition.INTERN}


@dataclass(frozen=True, slots=True)
class FileFact:
    """What was found where a file should be: its SHA-256 and its size in bytes.

    The SHA-256 is :data:`GONE` where there is no file, and empty where it is too large to read.
    """

    sha256: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A line of the register: evidence, and the file of the dossier in which it lies."""

    evidence: Item
    path: str
    fact: FileFact

    @property
    def media_type(self) -> str:
        return media_type(self.path)

    @property
    def language(self) -> str:
        """The language of the piece, as its author said; Dutch where nobody did."""
        return self.evidence.get("taal") or _DUTCH

    @property
    def personal_data(self) -> str:
        return self.evidence.get("bevat_persoonsgegevens")

    @property
    def classification(self) -> str:
        return self.evidence.get("classificatie")


@dataclass(frozen=True, slots=True)
class GoesAlong:
    """An attachment that goes along, and its name there, which says nothing but its id.

    ``note`` is there where it may only because somebody asked for it by name.
    """

    attachment: Attachment
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stays:
    """An attachment that stays behind, and why."""

    attachment: Attachment
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes along with an edition, what stays, and which names asked for are no attachment."""

    along: tuple[GoesAlong, ...]
    stay: tuple[Stays, ...]
    unknown: tuple[str, ...]

    @property
    def all(self) -> tuple[Attachment, ...]:
        """Every attachment of the dossier, in order of the id of its evidence."""
        along = (one.attachment for one in self.along)
        stay = (one.attachment for one in self.stay)
        return tuple(sorted((*along, *stay), key=lambda one: one.evidence.id))


def attachment_of(item: Item) -> str:
    """The path of the file of the dossier in which evidence lies; nothing where it lies elsewhere."""
    return file_named(item.get("vindplaats"), item.place.file) if item.type == "bewijs" else ""


def register(catalog: Catalog, facts: Mapping[str, FileFact]) -> tuple[Attachment, ...]:
    """Every attachment of the dossier in order of id; ``facts`` tells of each path what was found."""
    return tuple(
        Attachment(item, path, facts.get(path, FileFact(GONE)))
        for item in catalog.of_type("bewijs")
        if (path := attachment_of(item))
    )


def attachments_for(
    catalog: Catalog,
    registered: Collection[Attachment],
    edition: Edition,
    asked: Collection[str] = (),
) -> Choice:
    """Which of the registered attachments go along with an edition.

    Evidence with personal data, confidential evidence and what the edition may not show stays,
    and so does every other piece with that file or the same content.  For an auditor somebody
    can ask for a piece by its id (``asked``).
    """
    bars = {item.id: _bar(item, edition, asked) for item in catalog.of_type("bewijs")}
    barred = {
        file: item.id
        for item in catalog.of_type("bewijs")
        if bars[item.id]
        for file in files_of(item)
    }
    by_content = {one.fact.sha256: one.evidence.id for one in registered if bars[one.evidence.id]}
    along: list[GoesAlong] = []
    stay: list[Stays] = []
    names: set[str] = set()
    for one in registered:
        other = barred.get(one.path) or by_content.get(one.fact.sha256)
        why = _trouble(one.fact) or bars[one.evidence.id] or (say.shared(other) if other else "")
        if why:
            stay.append(Stays(one, why))
            continue
        note = say.ON_REQUEST if _bar(one.evidence, edition, ()) else ""
        along.append(GoesAlong(one, _name(one, names), note))
    known = {one.evidence.id for one in registered}
    return Choice(tuple(along), tuple(stay), tuple(sorted(set(asked) - known)))


def _trouble(fact: FileFact) -> str:
    if fact.sha256 == GONE:
        return say.GONE
    return "" if fact.sha256 else say.too_large(LARGEST_MB)


def _bar(item: Item, edition: Edition, asked: Collection[str]) -> str:
    """Why evidence may not be in an edition; nothing where it may."""
    if edition is Edition.AUDITOR and item.id in asked:
        return ""
    return next(_bars(item, edition), "")


def _bars(item: Item, edition: Edition) -> Iterator[str]:
    if may_hold_persons(item):
        yield say.PERSONAL if holds_persons(item) else say.PERSONAL_UNKNOWN
    seen_by = item.get("classificatie")
    if not shows(_FILES_AS.get(edition, edition), seen_by):
        yield say.CLASS.get(seen_by, say.CLASS_UNKNOWN)


def _name(one: Attachment, taken: set[str]) -> str:
    """The id with the ending of the file; on Windows two names that differ in capitals are one."""
    ending = splitext(one.path)[1].lower()
    number, name = 1, f"{one.evidence.id}{ending}"
    while name.casefold() in taken:
        number += 1
        name = f"{one.evidence.id}-{number}{ending}"
    taken.add(name.casefold())
    return name
