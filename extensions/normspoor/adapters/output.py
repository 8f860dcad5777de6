"""Where the site and the report of a dossier are made: in it, unless somebody says otherwise."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from normspoor.adapters.build import CannotBuild
from normspoor.core.edition import Edition
from normspoor.core.wording.outside import made_elsewhere

_BUILD = "_build"
SITE, REPORT = "site", "rapport"


def made_in(folder: Path, what: str, edition: Edition = Edition.AUDITOR) -> Path:
    """Where what is made of the dossier in ``folder`` comes; each edition has its own place.

    Raises :class:`CannotBuild` where a pointer on the way leads elsewhere: what was there is
    thrown away.
    """
    path = folder
    own = what if edition is Edition.AUDITOR else f"{what}-{edition}"
    for name in (_BUILD, own):
        path /= name
        if path.is_symlink():
            raise CannotBuild(made_elsewhere(str(path)))
    return path


def remove(path: Path) -> None:
    """Throw away a file, a folder or a pointer; what a pointer points at stays."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.is_dir():
        shutil.rmtree(path)


def fingerprint(folder: Path) -> str:
    """What stands in a folder, as one word; nothing where a pointer stands in it."""
    found = hashlib.sha256()
    paths = sorted(folder.rglob("*"))
    if folder.is_symlink() or any(path.is_symlink() for path in paths):
        return ""
    for path in paths:
        if path.is_file():
            found.update(path.relative_to(folder).as_posix().encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def remembered(name: str) -> str:
    """What :func:`remember` was told under this name, on this computer."""
    path = _memory(name)
    return path.read_text(encoding="utf-8") if path and path.is_file() else ""


def remember(name: str, word: str) -> None:
    """Keep a word outside every dossier, where only this user can write; or forget it."""
    path = _memory(name)
    try:
        if path:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(word, encoding="utf-8")
    except OSError:
        return  # then it is made again the next time


def _memory(name: str) -> Path | None:
    given = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        return (Path(given) if given else Path.home() / ".cache") / "normspoor" / name
    except RuntimeError:
        return None  # a user without a home
