"""Which file in the dossier's own folder a text points at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from posixpath import dirname, join, normpath

from normspoor.core.model import Item
from normspoor.core.personal_data import holds_persons

#: Endings of files that people write or make; anything else is no file but an address or words.
ENDINGS = (
    "pdf", "doc", "docx", "odt", "rtf", "txt", "md", "html", "xls", "xlsx", "ods", "csv", "ppt",
    "pptx", "odp", "jpg", "jpeg", "png", "gif", "webp", "heic", "svg", "mp3", "m4a", "wav", "mp4",
    "mov", "eml", "msg", "zip",
)  # fmt: skip
#: A scheme or drive, another machine, or a first part with a dot inside: the name of a website.
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|www\.|[^/.]+(\.[^/.]+)+/", re.IGNORECASE)
#: A link or picture in Markdown, a file to download, or a directive that shows a file.
_LINK = re.compile(
    r"\]\((?:<([^>]+)>|([^)\s]+))"
    r"|\{download\}`(?:[^`<]*<)?([^`>]+)"
    r"|\{(?:image|figure|include|literalinclude)\}[ \t]+(\S+)"
)


def file_named(text: str, page: str) -> str:
    """The file below the dossier's folder that a text is the path of; nothing where it is not.

    ``page`` is the file in which it was written: a path counts from there, or from the
    dossier's folder where it starts with a slash.  Words with a comma, a website, a drive and
    a path that leaves the folder lie elsewhere.
    """
    path = re.split(r"[#?]", text.strip().strip("<>`'\"").replace("\\", "/"))[0]
    if not _is_path(path) or _ELSEWHERE.match(path):
        return ""
    inside = normpath(path.lstrip("/") if path.startswith("/") else join(dirname(page), path))
    return "" if inside.startswith("..") else inside


def files_linked(text: str, page: str) -> tuple[str, ...]:
    """The files below the dossier's folder to which running text links or that it shows."""
    targets = ("".join(match.groups(default="")) for match in _LINK.finditer(text))
    return tuple(found for target in targets if (found := file_named(target, page)))


def files_of(item: Item) -> tuple[str, ...]:
    """The files that an object says it lies in, links to or shows, each once."""
    page = item.place.file
    named = file_named(item.get("vindplaats"), page)
    return tuple(dict.fromkeys([*filter(None, [named]), *files_linked(item.body, page)]))


def private_files(items: Iterable[Item]) -> frozenset[str]:
    """The files of evidence that holds personal data: no site and no export takes them along."""
    private = (item for item in items if holds_persons(item))
    return frozenset(file for item in private for file in files_of(item))


def _is_path(text: str) -> bool:
    """A file's ending behind parts without spaces around them; a bare name holds no space."""
    stem, _, ending = text.rpartition(".")
    parts = text.split("/")
    return (
        ending.lower() in ENDINGS
        and bool(stem.rpartition("/")[2])
        and ", " not in text
        and parts == [part.strip() for part in parts]
        and (len(parts) > 1 or " " not in text)
    )
