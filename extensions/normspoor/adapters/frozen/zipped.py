"""The files in a zip that came from elsewhere, without unpacking it."""

from __future__ import annotations

import lzma
import stat
import zipfile
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path

from normspoor.adapters.frozen.leftovers import is_leftover
from normspoor.adapters.hashing import sha256_of
from normspoor.core.frozen.differences import Kind, Seen
from normspoor.core.frozen.manifest import stays_inside

#: What reading a zip by somebody else may bring: it is broken, locked or packed in another way.
BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip
#: Pages and tables become some ten times smaller; what comes out of a trick is far more.
_MOST_TIMES, _ALWAYS = 100, 100_000_000
_ENCRYPTED = 0x1


class Bomb(Exception):
    """A zip out of which far more would come than a dossier holds."""


def most_out_of(size: int) -> int:
    """How many bytes may come out of a packed file of ``size`` bytes."""
    return _ALWAYS + _MOST_TIMES * size


def entries(archive: zipfile.ZipFile, path: Path) -> tuple[zipfile.ZipInfo, ...]:
    """The files in a zip; raises :class:`Bomb`."""
    found = [one for one in archive.infolist() if not one.filename.endswith("/")]
    if sum(one.file_size for one in found) > most_out_of(path.stat().st_size):
        raise Bomb
    return tuple(one for one in found if not is_leftover(one.filename))


def seen_in_zip(
    archive: zipfile.ZipFile,
    named: Mapping[str, Collection[zipfile.ZipInfo]],
    sizes: Collection[int],
) -> dict[str, Seen]:
    """The files by the path under which they are named; only those of one of these sizes are read."""
    return {path: _seen(archive, path, same, sizes) for path, same in named.items()}


def _seen(
    archive: zipfile.ZipFile, path: str, same: Collection[zipfile.ZipInfo], sizes: Collection[int]
) -> Seen:
    one = next(iter(same))
    if not stays_inside(path):
        return Seen(one.file_size, odd=Kind.OUTSIDE)
    if len(same) > 1:
        return Seen(one.file_size, odd=Kind.DOUBLE)
    kind = stat.S_IFMT(one.external_attr >> 16)
    if (kind and not stat.S_ISREG(kind)) or one.flag_bits & _ENCRYPTED:
        return Seen(one.file_size, odd=Kind.NO_FILE)
    if one.file_size not in sizes:
        return Seen(one.file_size)
    try:
        with archive.open(one) as stream:
            return Seen(one.file_size, sha256_of(stream))
    except BROKEN:
        return Seen(one.file_size)
