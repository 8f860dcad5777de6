"""Lists of checksums as ``sha256sum -c`` reads them."""

from __future__ import annotations

from collections.abc import Iterable

#: What the program writes otherwise in a name; such a line begins with a backslash.
_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r"})


def sums(files: Iterable[tuple[str, str]]) -> bytes:
    """A line for each path and its SHA-256, in order of path."""
    return "".join(_line(path, sha256) for path, sha256 in sorted(files)).encode(
        "utf-8", "surrogateescape"
    )


def _line(path: str, sha256: str) -> str:
    escaped = path.translate(_ESCAPED)
    return f"{'' if escaped == path else chr(92)}{sha256}  {escaped}\n"
