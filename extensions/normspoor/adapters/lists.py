"""Which checklists a team kept in its dossier."""

from __future__ import annotations

from pathlib import Path

from normspoor.core.checklist import FOLDER, lists_in


def kept_lists(folder: Path) -> tuple[str, ...]:
    """The pages of the checklists below ``folder``, without file ending, as pytest finds them."""
    found = (path.relative_to(folder) for path in (folder / FOLDER).rglob("*.md"))
    return lists_in(path.with_suffix("").as_posix() for path in found)
