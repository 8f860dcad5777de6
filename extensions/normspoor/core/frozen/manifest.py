"""The manifest of a frozen dossier: what it is, and every file in it with its fingerprint."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from normspoor.core.fingerprint import is_sha256
from normspoor.core.frozen.sums import sums
from normspoor.core.periods import parse_date
from normspoor.core.wording import frozen as say

MANIFEST, SUMS = "MANIFEST.json", "SHA256SUMS"
#: By which a manifest is known to be one of ours.
KIND = "normspoor-dossier"
#: Goes up when a name goes away or gets another meaning; a name may come beside the others.
VERSION = 1
_ROOT = re.compile(r"[/\\]|[A-Za-z]:")


class UnusableManifest(Exception):
    """A manifest that cannot be read or is not ours; the text is for the user."""


@dataclass(frozen=True, slots=True)
class About:
    """What was frozen: which dossier, in which edition and version, by which norm and tool.

    ``commit`` says in words which version git recorded, or nothing; ``norm_fingerprint`` is
    the SHA-256 of the norm's own wording.
    """

    dossier: str
    edition: str
    peildatum: date
    commit: str
    norm: str
    norm_fingerprint: str
    tool: str


@dataclass(frozen=True, slots=True, order=True)
class Content:
    """A file: its path below the folder with ``/`` between parts, and its size in bytes."""

    path: str
    sha256: str
    size: int
    media_type: str


@dataclass(frozen=True)
class Frozen:
    """A frozen dossier as its manifest tells it.

    ``text`` is that manifest, byte for byte: whoever kept its fingerprint elsewhere can see
    that no file, and no word about the dossier, changed since.
    """

    about: About
    files: tuple[Content, ...]
    text: bytes

    @cached_property
    def fingerprint(self) -> str:
        """The fingerprint of the whole: the SHA-256 of the manifest, which names all files."""
        return hashlib.sha256(self.text).hexdigest()

    @cached_property
    def sums(self) -> bytes:
        """What stands in ``SHA256SUMS``: the manifest and all files that it names."""
        return sums([(MANIFEST, self.fingerprint), *((one.path, one.sha256) for one in self.files)])

    @cached_property
    def expected(self) -> Mapping[str, tuple[str, int]]:
        """The SHA-256 and size of every file that has to be there, the sums and manifest too."""
        own = {
            MANIFEST: (self.fingerprint, len(self.text)),
            SUMS: (hashlib.sha256(self.sums).hexdigest(), len(self.sums)),
        }
        return own | {one.path: (one.sha256, one.size) for one in self.files}


def frozen(about: About, files: Iterable[Content]) -> Frozen:
    """A frozen dossier with these files, in whatever order they come."""
    ordered = tuple(sorted(files))
    data = {
        "soort": KIND,
        "versie": VERSION,
        "dossier": about.dossier,
        "uitgave": about.edition,
        "peildatum": about.peildatum.isoformat(),
        "vastgelegd": about.commit,
        "norm": about.norm,
        "norm_vingerafdruk": about.norm_fingerprint,
        "normspoor": about.tool,
        "bestanden": [
            {"pad": one.path, "sha256": one.sha256, "grootte": one.size, "type": one.media_type}
            for one in ordered
        ],
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Frozen(about, ordered, text.encode())


def read_frozen(text: bytes) -> Frozen:
    """A frozen dossier out of its manifest.

    Raises :class:`UnusableManifest` where it is not ours, too new, or names files outside it.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise UnusableManifest(say.NO_MANIFEST) from None
    if not isinstance(data, dict) or data.get("soort") != KIND:
        raise UnusableManifest(say.NO_MANIFEST)
    if data.get("versie") != VERSION:
        raise UnusableManifest(say.NEWER)
    try:
        files = tuple(map(_content, data["bestanden"]))
        about = _about(data)
    except (KeyError, TypeError, ValueError):
        raise UnusableManifest(say.NO_MANIFEST) from None
    paths = {one.path for one in files}
    if len(paths) < len(files) or paths & {MANIFEST, SUMS}:
        raise UnusableManifest(say.NO_MANIFEST)
    return Frozen(about, tuple(sorted(files)), text)


def stays_inside(path: str) -> bool:
    """Whether a path leads to a place below its folder, on whatever computer it is read."""
    parts = re.split(r"[/\\]", path)
    return not (_ROOT.match(path) or ".." in parts or "\0" in path)


def _about(data: Mapping[str, Any]) -> About:
    names = ("dossier", "uitgave", "vastgelegd", "norm", "norm_vingerafdruk", "normspoor")
    dossier, edition, commit, *norm_and_tool = (_text(data[name]) for name in names)
    day = parse_date(_text(data["peildatum"]))
    if day is None:
        raise ValueError
    return About(dossier, edition, day, commit, *norm_and_tool)


def _content(data: Mapping[str, Any]) -> Content:
    path, sha256, size = _text(data["pad"]), _text(data["sha256"]), data["grootte"]
    if not (path and stays_inside(path) and is_sha256(sha256) and type(size) is int):
        raise ValueError
    return Content(path, sha256, size, _text(data["type"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
