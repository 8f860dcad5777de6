"""Which version of a folder git recorded last, for the stamp on the pages that are made of it.

The folder comes from outside, its git settings too.  Only commands that read what was recorded
are used: ``git status`` would start the filter or the watcher that those settings name.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

from normspoor.core.periods import parse_date
from normspoor.core.wording.stamp import recorded as in_words

#: How many characters of a commit are enough to find it, the same on every computer.
_ENOUGH = 7
_LINK = "120000"
#: Bytes; no page and no picture in it is larger.
_LARGEST = 100_000_000
#: Seconds; its settings may make git wait for ever.
_PATIENCE = 20
#: Nothing is fetched from elsewhere, and no watcher is started.
_ALONE = {"GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1"}
_SETTINGS = ("-c", "core.fsmonitor=false")


def recorded(folder: Path) -> str:
    """``ab12cd3 van 20 november 2026``, with a word where the pages differ from it by now.

    The date is that of the commit, so that it never depends on when somebody builds.  Nothing
    where there is no git, or where it keeps nothing of this folder.
    """
    # not ``log``, which may start a program that checks a signature
    head = _git(folder, "rev-list", "--max-count=1", "--format=%H %cs", "HEAD").split()[-2:]
    kept = _kept(folder) if head else {}
    if not kept:
        return ""
    commit, made = head[0], parse_date(head[1])
    if made is None:
        return ""  # somebody wrote a day by hand that no calendar has
    changed = bool(_unknown(folder)) or not all(
        _same(folder, name, link, known) for name, (link, known) in kept.items()
    )
    return in_words(commit[:_ENOUGH], made, changed=changed)


def _kept(folder: Path) -> dict[str, tuple[bool, str]]:
    """Every file in the last version: whether it is a link, and the name of its content."""
    return dict(_files(_git(folder, "ls-tree", "-r", "-z", "HEAD")))


def _files(listed: str) -> Iterator[tuple[str, tuple[bool, str]]]:
    for line in filter(None, listed.split("\0")):
        kind, name = line.split("\t", 1)
        mode, what, known = kind.split()
        if what == "blob":
            yield name, (mode == _LINK, known)


def _unknown(folder: Path) -> str:
    """The pages that git does not know yet."""
    new = ("ls-files", "--others", "--exclude-standard", "--exclude=_build")
    return _git(folder, *new, "--", "*.md")


def _same(folder: Path, name: str, link: bool, known: str) -> bool:
    """Whether a file holds what was recorded; on Windows git may have changed its line ends.

    Of a name that leads out of the folder, and of what is no file at all, nothing is read.
    """
    path = folder / name
    try:
        if not path.parent.resolve().is_relative_to(folder.resolve()):
            return False
        now = path.lstat()
        if link != stat.S_ISLNK(now.st_mode):
            return False
        if link:
            content = os.fsencode(path.readlink())
        elif stat.S_ISREG(now.st_mode) and now.st_size <= _LARGEST:
            content = path.read_bytes()
        else:
            return False
    except (OSError, ValueError):
        return False
    return known in {_name(content, known), _name(content.replace(b"\r\n", b"\n"), known)}


def _name(content: bytes, like: str) -> str:
    """The name that git gives to a content: SHA-1, or SHA-256 in newer folders."""
    make = hashlib.sha1 if len(like) == 40 else hashlib.sha256
    return make(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _git(folder: Path, *command: str) -> str:
    """What git says, or nothing where it cannot."""
    program = shutil.which("git")
    # a relative path would be a program that lies where the command was given
    if program is None or not Path(program).is_absolute() or not folder.is_dir():
        return ""
    try:
        done = subprocess.run(
            [program, *_SETTINGS, *command],
            cwd=folder,
            capture_output=True,
            env={**os.environ, **_ALONE},
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return ""
    return "" if done.returncode else os.fsdecode(done.stdout)
