"""Links, pictures and lists of pages that lead to what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from normspoor.adapters.blocks import blocks_in
from normspoor.core.wording import edition as say

PAGE = ".md"
_INLINE = re.compile(r"!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\(\s*(<[^>]*>|[^)\s]*)([^)]*)\)")
_ROLE = re.compile(r"\{(?:doc|download)\}`(?:([^`<]*)<([^`>]+)>|([^`]+))`")
_AUTO = re.compile(r"<(?:project:|path:)?([^<>\s]+)>")
_DEFINED = re.compile(r"^\s*\[[^\]]+\]:\s*<?([^\s>]+)>?.*$", re.MULTILINE)
_OPTION = re.compile(r"^\s*:link:\s+(\S+)\s*$", re.MULTILINE)
_ENTRY = re.compile(r"^(.*<)([^<>]+)(>)$")
_PATTERN = re.compile(r"[*?\[]")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


@dataclass(frozen=True, slots=True)
class Gone:
    """The files that are not in an edition, pages included.

    ``new`` holds the page that stands in a list of pages in the place of a hidden page; a hidden
    page that is not in it leads to nothing that is shown.
    """

    files: frozenset[str]
    new: Mapping[str, str]

    def named(self, target: str, page: str) -> str:
        """The file that a link on ``page`` leads to, if it is gone."""
        return next((one for one in _candidates(target, page) if one in self.files), "")


def _candidates(target: str, page: str) -> Iterator[str]:
    """The files that a link can mean: an address elsewhere is none."""
    path = unquote(re.split(r"[#?]", target.strip().strip("<>"))[0]).replace("\\", "/")
    if not path or _ELSEWHERE.match(path):
        return
    found = normpath(path.lstrip("/") if path.startswith("/") else join(dirname(page), path))
    yield from (found, f"{found}{PAGE}")


def unlinked(text: str, page: str, gone: Gone) -> str:
    """The text with the words of every link to what is gone, and no link."""

    def words(found: re.Match[str], shown: str, target: str) -> str:
        if not gone.named(target, page):
            return found[0]
        return shown.strip() or say.LEFT_OUT

    text = _INLINE.sub(lambda found: words(found, found[1], found[2]), text)
    text = _ROLE.sub(lambda found: words(found, found[1] or "", found[2] or found[3]), text)
    text = _AUTO.sub(lambda found: words(found, "", found[1]), text)
    for whole_line in (_DEFINED, _OPTION):
        text = whole_line.sub(lambda found: "" if gone.named(found[1], page) else found[0], text)
    return text


def listed(text: str, page: str, gone: Gone) -> str:
    """The text with its lists of pages changed: another page, or none, for each that is gone."""
    lines = text.split("\n")
    for number in _entries(lines):
        line = lines[number]
        target = _target(line)
        file = gone.named(target, page)
        if file:
            margin = line[: len(line) - len(line.lstrip())]
            new = gone.new.get(file, "")
            lines[number] = f"{margin}/{new.removesuffix(PAGE)}" if new else ""
    return "\n".join(lines)


def pages_listed(text: str, page: str, known: frozenset[str]) -> tuple[str, ...]:
    """The pages in the lists on a page, in order; also those that a pattern stands for."""
    lines = text.split("\n")
    found: list[str] = []
    for number in _entries(lines):
        target = _target(lines[number])
        for one in _candidates(target, page):
            is_pattern = _PATTERN.search(target)
            found += sorted(f for f in known if fnmatchcase(f, one)) if is_pattern else [one]
    return tuple(dict.fromkeys(one for one in found if one in known and one != page))


def _target(line: str) -> str:
    entry = _ENTRY.match(line.strip())
    return entry[2] if entry else line.strip()


def _entries(lines: list[str]) -> Iterator[int]:
    """The lines with an entry of a list of pages."""
    for block in blocks_in([f"{line}\n".encode() for line in lines], "toctree"):
        first = max(block.fields, default=block.opens) + 1
        yield from (number for number in range(first, block.ends) if lines[number].strip())
