"""Results made aside, and what lies in a folder, for the tests of safe writing and freezing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from normspoor.adapters.aside import written_aside
from normspoor.adapters.frozen.packing import pack
from normspoor.adapters.frozen.sealing import freeze
from normspoor.core.frozen.manifest import About

ABOUT = About("De Proef", "auditor", date(2026, 11, 21), "", "norm-2026.1", "0" * 64, "0.1")


def made(target: Path, text: str = "eerste", *, packed: bool = False) -> Path:
    """A result of ours, with a file that says which one it is."""
    with written_aside(target) as fresh:
        (fresh / "map").mkdir()
        (fresh / "map" / "rapport.txt").write_text(text)
        freeze(fresh, ABOUT)
        if packed:
            pack(fresh)
    return target


def contents(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder, folders too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def names(folder: Path) -> list[str]:
    """What lies in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())
