"""Zips that cannot be read, such as a user can have without knowing it."""

from __future__ import annotations

import io
import struct
import zipfile

#: What can be the matter with a zip.
HARMS = ("locked", "odd-method", "broken-inside", "broken-list", "bomb", "too-deep")
_LOCKED, _DEFLATE64 = 1, 9
#: Where these stand behind the signs that begin an entry, in the file and in the list at its end.
_ENTRY, _LISTED = b"PK\x03\x04", b"PK\x01\x02"
_FLAGS, _METHOD, _SIZE = (6, 8), (8, 10), (22, 24)


def harmed(harm: str) -> bytes:
    """A zip with this the matter."""
    data = bytearray(_zip(b"een gewone tekst"))
    if harm == "locked":
        _set(data, _FLAGS, struct.pack("<H", _LOCKED))
    elif harm == "odd-method":
        _set(data, _METHOD, struct.pack("<H", _DEFLATE64))
    elif harm == "broken-inside":
        data[data.index(b"gewone")] ^= 1
    elif harm == "broken-list":
        data[data.index(_LISTED)] ^= 1
    elif harm == "bomb":
        _set(data, _SIZE, struct.pack("<I", 2_000_000_000))
    else:
        for _ in range(9):
            data = bytearray(_zip(bytes(data)))
    return bytes(data)


def _zip(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(zipfile.ZipInfo("blad.txt"), content)
    return out.getvalue()


def _set(data: bytearray, where: tuple[int, int], value: bytes) -> None:
    for signs, offset in zip((_ENTRY, _LISTED), where, strict=True):
        at = data.index(signs) + offset
        data[at : at + len(value)] = value
