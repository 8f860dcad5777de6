"""Pack a folder in a zip that is the same, byte for byte, each time that its files are."""

from __future__ import annotations

import os
import shutil
import stat
import zipfile
from pathlib import Path

from normspoor.adapters.frozen.folder import files_below
from normspoor.adapters.hashing import sha256_of_file
from normspoor.core.frozen.sums import sums

#: The first day that a zip can hold.
_DAY = (1980, 1, 1, 0, 0, 0)
_RIGHTS = (stat.S_IFREG | 0o644) << 16
_UNIX = 3
_LEVEL = 9
ENDING, SUM_ENDING = ".zip", ".zip.sha256"


def packed_beside(folder: Path) -> Path | None:
    """The zip beside a folder, or the file with its checksum; None where neither is there."""
    beside = (folder.with_name(f"{folder.name}{ending}") for ending in (ENDING, SUM_ENDING))
    return next((one for one in beside if os.path.lexists(one)), None)


def pack(folder: Path) -> Path:
    """Write ``folder`` as a zip beside it, with a file that holds the SHA-256 of that zip.

    In the zip everything lies in a folder with the same name, so that it unpacks into one
    place.  Raises OSError where it cannot be written.
    """
    packed = folder.with_name(f"{folder.name}{ENDING}")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for below, path in sorted(files_below(folder)):
            one = zipfile.ZipInfo(f"{folder.name}/{below}", _DAY)
            one.compress_type, one.create_system, one.external_attr = (
                zipfile.ZIP_DEFLATED, _UNIX, _RIGHTS,
            )  # fmt: skip
            one.file_size = path.stat().st_size
            with path.open("rb") as source, archive.open(one, "w") as target:
                shutil.copyfileobj(source, target)
    beside = folder.with_name(f"{folder.name}{SUM_ENDING}")
    beside.write_bytes(sums([(packed.name, sha256_of_file(packed))]))
    return packed
