"""Files that computers leave behind in a folder that somebody only looked at."""

from __future__ import annotations

_NAMES = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
#: What macOS keeps beside a file on a stick, and in a zip.
_BESIDE, _IN_ZIP = "._", "__MACOSX"


def is_leftover(path: str) -> bool:
    """Whether a path below a folder is one of those, and so no part of a dossier."""
    parts = path.split("/")
    return parts[-1] in _NAMES or parts[-1].startswith(_BESIDE) or parts[0] == _IN_ZIP
