"""Take out of a picture what a camera or a program writes in it beside the picture itself.

Both formats are rows of parts.  Which parts make the picture is a short list; every other part
goes, and so does whatever stands behind the end.  No pixel is touched.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping

_PNG = b"\x89PNG\r\n\x1a\n"
#: What the picture needs: its parts, its palette and transparency, its size, its frames.
_PNG_KEPT = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
})  # fmt: skip
_JPEG = b"\xff\xd8"
_START_OF_SCAN, _END = 0xDA, 0xD9
#: Marks without a length: padding within a picture.
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_APP0, _APP1, _ADOBE, _APP15, _COMMENT = 0xE0, 0xE1, 0xEE, 0xEF, 0xFE
_JFIF = b"JFIF\x00"
_EXIF, _TURNED = b"Exif\x00\x00", 0x0112


class Unreadable(Exception):
    """The picture is no whole picture of its kind."""


def _png(data: bytes) -> bytes:
    out, at = [_PNG], len(_PNG)
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if end > len(data):
            break
        out += [data[at:end]] if kind in _PNG_KEPT else []
        if kind == b"IEND":
            return b"".join(out)
        at = end
    raise Unreadable


def _jpeg(data: bytes) -> bytes:
    kept = [_JPEG]
    for mark, part in _parts(data):
        if mark == _APP1 and part[4:10] == _EXIF:
            turned = _orientation(part[10:])
            kept += [_upright(turned)] if turned != 1 else []
        elif mark == _APP0:
            kept += [_without_thumbnail(part)] if part[4:9] == _JFIF else []
        elif mark == _ADOBE or not (_APP0 < mark <= _APP15 or mark == _COMMENT):
            kept.append(part)
    return b"".join(kept)


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Every part with its mark, up to and with the end; a scan comes with its coded points."""
    at = len(_JPEG)
    while at + 2 <= len(data) and data[at] == 0xFF:
        mark, end = data[at + 1], at + 2
        if mark == 0xFF:
            at += 1  # padding
            continue
        if mark not in (_END, *_BARE):
            end += int.from_bytes(data[end : end + 2], "big")
        if mark == _START_OF_SCAN:
            end = _scan_end(data, end)
        yield mark, data[at:end]
        if mark == _END:
            return
        at = end
    raise Unreadable


def _without_thumbnail(part: bytes) -> bytes:
    """The version and the size of a point; a thumbnail can be older than the picture."""
    return b"\xff\xe0\x00\x10" + part[4:16] + b"\x00\x00"


def _scan_end(data: bytes, at: int) -> int:
    """Where the coded picture ends: at a mark that is no padding and no restart."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        if data[at + 1] and data[at + 1] not in _BARE:
            return at
        at += 2
    raise Unreadable


def _orientation(tiff: bytes) -> int:
    """How the picture has to be turned, as the camera wrote it; 1 where it did not."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        if order is None:
            return 1
        start = struct.unpack_from(f"{order}I", tiff, 4)[0]
        for number in range(struct.unpack_from(f"{order}H", tiff, start)[0]):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * number)
            if tag == _TURNED:
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def _upright(turned: int) -> bytes:
    """The part that says how to turn the picture, and nothing else."""
    tiff = b"MM\x00\x2a" + struct.pack(">IHHHIHHI", 8, 1, _TURNED, 3, 1, turned, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff


#: How to clean a picture, by the ending of its file.
CLEANERS: Mapping[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    ".png": (_PNG, _png),
    ".jpg": (_JPEG, _jpeg),
    ".jpeg": (_JPEG, _jpeg),
}


def cleaned(data: bytes, ending: str) -> bytes:
    """The same picture without anything beside it.

    Raises :class:`Unreadable` for another kind of file and for half a picture.
    """
    head, clean = CLEANERS.get(ending, (b"", _png))
    if not head or not data.startswith(head):
        raise Unreadable
    return clean(data)
