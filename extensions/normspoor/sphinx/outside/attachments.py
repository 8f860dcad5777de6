"""Whether a file may go along with a page: inside the dossier, of a known kind, not too big."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.address import is_endless
from normspoor.sphinx.outside.allowed import LARGEST_FILE_MB

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

_FINE = re.compile(r"\w[\w .,()+&'-]{0,120}")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2}")
_HEAD = 16


def why_not_file(env: BuildEnvironment, target: str, kinds: Mapping[str, tuple[bytes, ...]]) -> str:
    """Why a page may not show or pass on a file, in words; nothing where it may.

    A file that is not there is no matter for here: Sphinx says so itself.
    """
    if _ELSEWHERE.match(target):
        return say.picture_from_elsewhere(target)
    path = None if is_endless(target) else Path(env.relfn2path(target, env.docname)[1])
    if path is None or not _is_inside(path, Path(env.srcdir)):
        # also where there is no such file: what lies outside is nobody's business
        return say.file_outside(target)
    if not _FINE.fullmatch(path.name):
        # before anything else: a star in a name makes Sphinx look for files of its own choice
        return say.file_name(path.name)
    if not path.exists():
        return ""
    if path.suffix.lower() not in kinds:
        return say.file_type(target, sorted(kinds))
    heads = kinds[path.suffix.lower()]
    taken = _as_taken(path, env.config.language)
    return next(filter(None, (_why_not_taken(env, target, one, heads) for one in taken)), "")


def _why_not_taken(
    env: BuildEnvironment, target: str, found: Path, heads: tuple[bytes, ...]
) -> str:
    """The same for a file that Sphinx would take, now that its name is fine."""
    if not (found.is_file() and _is_inside(found, Path(env.srcdir))):
        return say.file_outside(target)
    if found.stat().st_size > LARGEST_FILE_MB * 1_000_000:
        return say.file_size(target, LARGEST_FILE_MB)
    return "" if _begins_as(found, heads) else say.file_content(target)


def _is_inside(path: Path, folder: Path) -> bool:
    """Also once every pointer on the way is followed; hidden folders are not the dossier's."""
    if not path.is_relative_to(folder):
        return False
    below = path.relative_to(folder)
    is_hidden = any(part.startswith((".", "_")) for part in below.parts)
    return path.resolve() == folder.resolve() / below and not is_hidden


def _as_taken(path: Path, language: str) -> Iterator[Path]:
    """The file, and the one for this language that Sphinx would take in its place."""
    for found in (path, path.with_suffix(f".{language}{path.suffix}")):
        if found.exists():
            yield found


def _begins_as(path: Path, heads: tuple[bytes, ...]) -> bool:
    if not heads:
        return True
    with path.open("rb") as file:
        return file.read(_HEAD).startswith(heads)
