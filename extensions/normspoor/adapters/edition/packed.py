"""The text in a file, in every way in which we know that it can be packed or written."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from urllib.parse import unquote

from normspoor.adapters.frozen.zipped import BROKEN, most_out_of

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
#: A zip in a zip is a letter with a sheet in it; deeper nobody packs by accident.
_DEEPEST = 5


class Closed(Exception):
    """What is in a file cannot be looked at: it is locked, broken or far too much."""


class _Room:
    """How many bytes may still come out of a file."""

    def __init__(self, most: int) -> None:
        self.left = most

    def take(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise Closed


def texts_in(data: bytes) -> Iterator[str]:
    """The text of a file and of all that is packed in it; raises :class:`Closed` on the way.

    Zips are opened (also those with another name, such as sheets), and so are the packed parts
    of a PDF.  Where something was written with entities, with the escapes of JSON or as part of
    an address, it comes as it is read too.
    """
    yield from _texts(data, _Room(most_out_of(len(data))), 0)


def _texts(data: bytes, room: _Room, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise Closed
    text = data.decode("utf-8", "replace")
    yield text
    if (plain := _plain(text)) != text:
        yield plain
    if data.startswith(b"%PDF-"):
        for stream in _STREAM.finditer(data):
            yield _unpacked(stream[1], room).decode("latin-1")
    if zipfile.is_zipfile(BytesIO(data)):
        for name, content in _zipped(data, room):
            yield name
            yield from _texts(content, room, depth + 1)


def _plain(text: str) -> str:
    spelled = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), unescape(text))
    # JSON writes an emoji as two halves
    return unquote(spelled.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _unpacked(stream: bytes, room: _Room) -> bytes:
    """What a part of a PDF holds; nothing where it is packed in another way, such as a picture."""
    try:
        found = zlib.decompressobj().decompress(stream, room.left + 1)
    except zlib.error:
        return b""
    room.take(len(found))
    return found


def _zipped(data: bytes, room: _Room) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for one in packed.infolist():
                room.take(one.file_size)
                with packed.open(one) as stream:
                    # never more than it says: what says otherwise than it is, is broken
                    yield one.filename, stream.read(one.file_size)
    except (*BROKEN, OSError):
        raise Closed from None
