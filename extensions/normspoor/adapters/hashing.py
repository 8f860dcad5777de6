"""The SHA-256 of what can be too much to hold in memory."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import IO

#: Bytes at a time.
_PIECE = 1 << 20


def sha256_of(stream: IO[bytes]) -> str:
    """The SHA-256 of what is left in a stream."""
    found = hashlib.sha256()
    while piece := stream.read(_PIECE):
        found.update(piece)
    return found.hexdigest()


def sha256_of_file(path: Path) -> str:
    """The SHA-256 of a file; raises OSError where it cannot be read."""
    with path.open("rb") as stream:
        return sha256_of(stream)
