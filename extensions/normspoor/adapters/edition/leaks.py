"""Look through all that was made for words that may not be in it."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from html import unescape
from io import BytesIO
from pathlib import Path

from normspoor.core.edition.words import Secret, found_in

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def leaks(
    folder: Path, secrets: Collection[Secret], but_not: Collection[str] = ()
) -> Iterator[tuple[str, int, Secret]]:
    """Every file below ``folder``, the line and the secret that stands there, in order.

    ``but_not`` are files and folders, below it, that everybody may read.  The name of a file is
    on its line 0.  Zips are opened (also those with another name, such as sheets), and so are
    the packed parts of a PDF.
    """
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if any(name == one or name.startswith(f"{one}/") for one in but_not):
            continue
        yield from ((name, 0, secret) for _, secret in found_in(name, secrets))
        if path.is_file():
            for content in _contents(path.read_bytes()):
                yield from ((name, line, secret) for line, secret in found_in(content, secrets))


def _contents(data: bytes) -> Iterator[str]:
    """The text in a file, in every way in which it can be packed."""
    text = data.decode("utf-8", "replace")
    yield unescape(text)
    if data.startswith(b"%PDF-"):
        for stream in _STREAM.finditer(data):
            try:
                yield zlib.decompressobj().decompress(stream[1]).decode("latin-1")
            except zlib.error:
                continue
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for one in packed.namelist():
                yield one
                yield from _contents(packed.read(one))
