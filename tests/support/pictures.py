"""Small pictures made by hand, with what cameras and programs write beside the picture."""

from __future__ import annotations

import struct
import zlib


def png(*, text: bytes = b"", packed: bytes = b"") -> bytes:
    """One grey point; ``text`` and ``packed`` stand in parts of their own."""
    parts = [_part(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))]
    parts += [_part(b"tEXt", b"Comment\x00" + text)] if text else []
    parts += [_part(b"zTXt", b"Comment\x00\x00" + zlib.compress(packed))] if packed else []
    parts += [_part(b"IDAT", zlib.compress(b"\x00\x80")), _part(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


#: What comes behind the other parts of a JPEG: tables, size, and a scan with a stuffed byte and
#: a restart in it.
SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\x00\x34\xff\xd0\x56\xff\xd9"
FRAME = b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00"
JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x48\x00\x48\x00\x00"


def jpeg(
    *, comment: bytes = b"", exif: bytes = b"", turned: int = 0, thumbnail: bytes = b""
) -> bytes:
    """A picture in form; ``turned`` is how a camera says that it was held."""
    data = [b"\xff\xd8", JFIF]
    if thumbnail:
        small = JFIF[4:16] + struct.pack(">BB", 1, len(thumbnail)) + thumbnail
        data = [data[0], _segment(0xE0, small), _segment(0xE0, b"JFXX\x00" + thumbnail)]
    if exif or turned:
        entry = struct.pack("<HHIHH", 0x0112, 3, 1, turned, 0)
        tiff = b"II\x2a\x00" + struct.pack("<IH", 8, 1) + entry + b"\x00" * 4 + exif
        data.append(_segment(0xE1, b"Exif\x00\x00" + tiff))
        data.append(_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + exif))
        data.append(_segment(0xED, b"Photoshop 3.0\x00" + exif))
    data += [_segment(0xFE, comment)] if comment else []
    return b"".join([*data, FRAME, SCAN])


def _segment(mark: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(data) + 2) + data
