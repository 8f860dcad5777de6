"""Find blocks in a page as it was typed, and change the fields of one; other bytes stay."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from normspoor.core.model import Item

_OPEN = re.compile(rb"^(\s*)(:{3,}|`{3,}|~{3,})\s*\{([\w-]+)\}")
_CODE = re.compile(rb"^\s*(`{3,}+|~{3,}+)(?!\s*\{)")
#: What MyST takes for a field: anything after one colon that is no fence.
_FIELD = re.compile(rb"^\s*:(?!::)([^:\r\n]*):?[ \t]*(.*?)\s*$")
#: A mark that some programs put before the first line.
_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(rb"[\r\n]*$")


class BlockNotFound(Exception):
    """The page holds no block with this id that can be changed."""


@dataclass(frozen=True, slots=True)
class Block:
    """Where a block opens and ends, and its fields by line; all counted from 0."""

    opens: int
    ends: int
    fields: Mapping[int, tuple[bytes, bytes]]

    @property
    def ids(self) -> set[bytes]:
        """What it says that its id is."""
        return {value for name, value in self.fields.values() if name == b"id"}


def set_fields(folder: Path, item: Item, fields: Mapping[str, str]) -> None:
    """Write ``fields`` into the block of ``item`` in its page below ``folder``.

    A field that is there gets the new value; the others come below its last field.  The page
    is written aside and then put in its place, so that it is never half written.  Raises
    :class:`BlockNotFound`, or OSError where the page cannot be read or written.
    """
    path = folder / item.place.file
    # a link can lead out of the dossier, and a page may be locked although its folder is not
    if path.resolve() != folder.resolve() / item.place.file or not os.access(path, os.W_OK):
        raise PermissionError(path)
    _replace(path, edited(path.read_bytes(), item, fields))


def edited(page: bytes, item: Item, fields: Mapping[str, str]) -> bytes:
    """The page with these fields in the block of ``item``; raises :class:`BlockNotFound`."""
    lines = page.splitlines(keepends=True)
    own = [one for one in blocks_in(lines, item.type) if one.ids == {item.id.encode()}]
    if not own:
        raise BlockNotFound(item.id)
    block = min(own, key=lambda one: abs(one.opens + 1 - item.place.line))
    there = {number: name.decode(errors="replace") for number, (name, _) in block.fields.items()}
    for number, name in there.items():
        if name in fields:
            lines[number] = _field(lines[number], name, fields[name])
    last = max(there)
    ending = _ending(lines[block.opens])
    if not _ending(lines[last]):
        lines[last] += ending
    new = [_field(lines[last], name, fields[name]) for name in fields if name not in there.values()]
    return b"".join([*lines[: last + 1], *new, *lines[last + 1 :]])


def _field(like: bytes, name: str, value: str) -> bytes:
    """A line with a field, with the indentation and the end of another line."""
    indent = like[: len(like) - len(like.lstrip())]
    return indent + f":{name}: {value}".encode() + _ending(like)


def _ending(line: bytes) -> bytes:
    found = _LINE_END.search(line)
    return found[0] if found else b""


def blocks_in(lines: list[bytes], type_name: str) -> Iterator[Block]:
    """The blocks of this type from top to bottom; a sample in a code fence is no block."""
    code = b""
    around: list[bytes] = []
    for number, line in enumerate(lines):
        text = line.removeprefix(_BOM) if number == 0 else line
        if code:
            code = b"" if _closes(text, code) else code
        elif around and _closes(text, around[-1]):
            around.pop()
        elif fence := _CODE.match(text):
            code = fence[1]
        elif opening := _OPEN.match(text):
            around.append(opening[2])
            if opening[3].lower() == type_name.encode():
                ends = _end(lines, number, opening[2])
                yield Block(number, ends, dict(_fields(lines, number + 1)))


def _end(lines: list[bytes], opens: int, fence: bytes) -> int:
    """The line that ends a block, as Markdown sees it: whatever else is open within it."""
    closing = (n for n in range(opens + 1, len(lines)) if _closes(lines[n], fence))
    return next(closing, len(lines) - 1)


def _closes(line: bytes, fence: bytes) -> bool:
    marks = line.strip()
    return len(marks) >= len(fence) and not marks.strip(fence[:1])


def _fields(lines: list[bytes], start: int) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
    """The fields right below an opening, by line; the first line that is none ends them."""
    for number in range(start, len(lines)):
        match = _FIELD.match(lines[number])
        if match is None:
            return
        yield number, (match[1].strip(), match[2])


def _replace(path: Path, page: bytes) -> None:
    """Put a page in the place of another in one step, with the same permissions."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(page)
        shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
