"""What is no longer as it was when a dossier was frozen."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from normspoor.core.frozen.manifest import SUMS, Frozen
from normspoor.core.wording import frozen as say


class Kind(StrEnum):
    """What is the matter with a file."""

    CHANGED = "veranderd"
    MISSING = "weg"
    EXTRA = "extra"
    SWAPPED = "verwisseld"
    RENAMED = "hernoemd"
    NO_FILE = "geen bestand"
    DOUBLE = "dubbel"
    OUTSIDE = "buiten de map"


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at: its size in bytes and SHA-256.

    Without a SHA-256 it was not read: no file of the dossier has its size, or it cannot be
    read.  ``odd`` is there where it is no ordinary file, whatever it holds.
    """

    size: int
    sha256: str = ""
    odd: Kind | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """A file and what is the matter with it; ``other`` is the file it got mixed up with."""

    path: str
    kind: Kind
    other: str = ""

    def __str__(self) -> str:
        if self.path == SUMS and self.kind is Kind.CHANGED:
            return say.SUMS_DIFFER
        return say.DIFFERENCE[self.kind].format(path=self.path, other=self.other)


def differences(frozen: Frozen, seen: Mapping[str, Seen]) -> tuple[Difference, ...]:
    """Every file that changed, went, came, or got the content or the name of another."""
    found = _by_their_names(frozen, seen)
    told = [
        *_of_those_there(frozen, found),
        *_of_those_gone(frozen, found),
    ]
    moved = {one.other for one in told if one.kind is Kind.RENAMED}
    left = (path for path in found if path not in frozen.expected and path not in moved)
    told += [Difference(path, found[path].odd or Kind.EXTRA) for path in left]
    return tuple(sorted(told, key=lambda one: one.path))


def _by_their_names(frozen: Frozen, seen: Mapping[str, Seen]) -> dict[str, Seen]:
    """The files by path; some computers write an accent in a name as a sign of its own."""
    plain = {unicodedata.normalize("NFC", path): path for path in frozen.expected}
    found: dict[str, Seen] = {}
    for path, one in seen.items():
        meant = plain.get(unicodedata.normalize("NFC", path), path)
        found[path if path in frozen.expected or meant in seen else meant] = one
    return found


def _of_those_there(frozen: Frozen, found: Mapping[str, Seen]) -> Iterator[Difference]:
    owner: dict[str, str] = {}
    for path, (sha256, _) in sorted(frozen.expected.items()):
        owner.setdefault(sha256, path)
    for path, (sha256, _) in frozen.expected.items():
        now = found.get(path)
        if now is None:
            continue
        if now.odd:
            yield Difference(path, now.odd)
        elif now.sha256 != sha256:
            other = owner.get(now.sha256, "")
            yield Difference(path, Kind.SWAPPED if other else Kind.CHANGED, other)


def _of_those_gone(frozen: Frozen, found: Mapping[str, Seen]) -> Iterator[Difference]:
    """A file that is gone; a new name with its content is told here, once."""
    new: dict[str, list[str]] = {}
    for path, one in sorted(found.items(), reverse=True):
        if path not in frozen.expected and one.sha256 and not one.odd:
            new.setdefault(one.sha256, []).append(path)
    for path, (sha256, _) in sorted(frozen.expected.items()):
        if path not in found:
            name = new[sha256].pop() if new.get(sha256) else ""
            yield Difference(path, Kind.RENAMED if name else Kind.MISSING, name)
