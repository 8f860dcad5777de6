"""Go through a folder without following pointers, and find what can be no page of it."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.allowed import DEEPEST_FOLDER, FULLEST_FOLDER, LONGEST_PAGE

PAGE = ".md"
#: Files that a program would obey, wherever they lie.
_OBEYED = re.compile(
    r".*\.(?:py|pyc|pth|pickle|doctree|mo)|docutils\.conf|ubproject\.toml|pyproject\.toml"
    r"|(?:pytest|tox)\.(?:ini|toml)|setup\.cfg"
)
#: Of those beside conf.py only these are no business of the team's.
_OBEYED_AT_TOP = re.compile(r"conftest\.py|docutils\.conf")
_FINE = re.compile(r"\w[\w .,()+&'\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}-]{0,120}")


@dataclass(frozen=True, slots=True, order=True)
class Refused:
    """A file or folder that is left out, the line to look at, and why."""

    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Which paths below a folder can be pages; and which endings of files would make a page."""

    takes: Callable[[str], bool]
    endings: tuple[str, ...]

    def opens(self, path: str) -> bool:
        """Whether there can be pages in a folder."""
        return self.takes(f"{path}/{PAGE}")


def walk(folder: Path, plan: Plan) -> Iterator[Refused]:
    """Everything below ``folder`` that can be no page, or that may not lie there at all."""
    waiting, seen = [""], 0
    while waiting:
        below = waiting.pop()
        with os.scandir(folder / below) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        seen += len(found)
        if seen > FULLEST_FOLDER:
            yield Refused(below, 1, limits.folder_too_full(FULLEST_FOLDER))
            return
        for entry in found:
            path = unicodedata.normalize("NFC", f"{below}/{entry.name}".lstrip("/"))
            if entry.name.startswith((".", "_")):
                continue
            if entry.is_dir(follow_symlinks=False):
                if plan.opens(path):
                    why = _why_no_folder(path)
                    waiting += [] if why else [path]
                    yield from [Refused(path, 1, why)] if why else []
            elif why_not := _why_no_file(entry, path, plan):
                yield Refused(path, *why_not)


def _why_no_folder(path: str) -> str:
    name = path.rpartition("/")[2]
    if not _FINE.fullmatch(name):
        return say.file_name(name)
    return limits.folder_too_deep() if path.count("/") >= DEEPEST_FOLDER else ""


def _why_no_file(entry: os.DirEntry[str], path: str, plan: Plan) -> tuple[int, str] | None:
    """The line and the reason for which a file is left out; None where it is fine."""
    name = path.rpartition("/")[2]
    if not (plan.takes(path) or (entry.is_symlink() and plan.opens(path))):
        is_obeyed = "/" not in path and _OBEYED_AT_TOP.fullmatch(name)
        return (1, say.not_used(name)) if is_obeyed else None
    if entry.is_symlink():
        return 1, say.pointer()
    if not entry.is_file(follow_symlinks=False):
        return 1, say.no_file()
    if name.endswith(PAGE):
        return _why_no_page(entry, name)
    if _OBEYED.fullmatch(name):
        return 1, say.not_used(name)
    return (1, say.no_markdown()) if name.endswith(plan.endings) else None


def _why_no_page(entry: os.DirEntry[str], name: str) -> tuple[int, str] | None:
    if not _FINE.fullmatch(name):
        return 1, say.file_name(name)
    if not Path(entry.path).with_name(name).exists():
        # Sphinx joins accents and letters, and then cannot find the file
        return 1, say.file_name(entry.name)
    # four bytes is the longest that one sign can be
    if entry.stat(follow_symlinks=False).st_size > 4 * LONGEST_PAGE:
        return 1, limits.page_too_long(LONGEST_PAGE)
    data = Path(entry.path).read_bytes()
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1, say.not_utf8()
    return None
