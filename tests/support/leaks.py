"""Search all bytes below a folder for words that may not be there, however they are packed.

Zips (also sheets and other documents), gzip, zlib, base64, the streams and strings of a PDF and
the parts of a PNG are opened; a word is also seen in capitals, in UTF-16, written as entities,
escapes or percents, and with soft hyphens, line ends or tags in the middle of it.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pikepdf

_DEEPEST = 5
_PNG = b"\x89PNG\r\n\x1a\n"
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_TAG = re.compile(r"<[^<>]*>")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
#: What can stand in the middle of a word without a reader seeing it, or only as its end.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\r\n]")


def leaks(folder: Path, words: Collection[str]) -> list[str]:
    """Every place where one of the words stands: the file, how it was packed, and what stands there.

    Also the names of files and folders are looked at.
    """
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found += [f"{name}: (naam)" for _ in _hits(name, words)]
        if path.is_file():
            for how, data in opened(path.read_bytes()):
                found += [f"{name}: {how}{hit!r}" for hit in _seen(data, words)]
    return sorted(set(found))


def opened(data: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """The bytes themselves, and everything that is packed in them with how."""
    yield "", data
    if depth < _DEEPEST:
        for how, look in _CONTAINERS.items():
            for inner in look(data):
                for deeper, content in opened(inner, depth + 1):
                    yield f"{how} > {deeper}", content


def _seen(data: bytes, words: Collection[str]) -> Iterator[str]:
    for coding in ("utf-8", "utf-16-le", "utf-16-be"):
        text = data.decode(coding, "ignore")
        if any(_hits(text, words)) or coding == "utf-8":
            yield from _hits(text, words)
            yield from _hits(_plain(text), words)


def _plain(text: str) -> str:
    """The text with everything undone that a writer of HTML, JSON or an address does to it."""
    text = _ESCAPE.sub(lambda found: chr(int(found[1] or found[2], 16)), unquote(text))
    return _UNSEEN.sub("", _TAG.sub("", unescape(text)))


def _hits(text: str, words: Collection[str]) -> Iterator[str]:
    low = text.lower()
    for word in words:
        at = low.find(word.lower())
        if at >= 0:
            yield text[max(0, at - 30) : at + len(word) + 20]


def _zip(data: bytes) -> Iterator[bytes]:
    if b"PK\x03\x04" in data and zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for one in packed.infolist():
                yield one.filename.encode() + b"\n" + one.comment
                yield packed.read(one)


def _gzip(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)


def _zlib(data: bytes) -> Iterator[bytes]:
    """Wherever a zlib stream can begin; in objects.inv it follows on a few lines of text."""
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        packed = zlib.decompressobj()
        try:
            content = packed.decompress(data[found.start() :])
        except zlib.error:
            continue
        if packed.eof:
            yield content


def _base64(data: bytes) -> Iterator[bytes]:
    for found in _BASE64.finditer(data):
        text = found[0].rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
        try:
            yield base64.b64decode(text + b"=" * (-len(text) % 4))
        except binascii.Error:
            continue


def _pdf(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"%PDF-"):
        return
    try:
        pdf = pikepdf.open(io.BytesIO(data))
    except pikepdf.PdfError:
        return  # half a file, such as a test writes: its bytes were looked at already
    with pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                yield one.read_bytes()
        strings = (text for one in (*pdf.objects, pdf.trailer) for text in _strings(one))
        yield "\n".join(strings).encode()


def _strings(one: object, depth: int = 0) -> Iterator[str]:
    """Every string in an object of a PDF; what it refers to is an object of its own."""
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif depth < _DEEPEST and isinstance(one, pikepdf.Array | pikepdf.Dictionary):
        parts = one.values() if isinstance(one, pikepdf.Dictionary) else one
        for part in parts:
            if not (isinstance(part, pikepdf.Object) and part.is_indirect):
                yield from _strings(part, depth + 1)


def _png(data: bytes) -> Iterator[bytes]:
    """Each part, so that a packed one begins where it can be unpacked."""
    at = len(_PNG)
    while data.startswith(_PNG) and at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        yield kind + data[at + 8 : at + 8 + length]
        at += 12 + length


_CONTAINERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "zip": _zip,
    "gzip": _gzip,
    "zlib": _zlib,
    "base64": _base64,
    "pdf": _pdf,
    "png": _png,
}
