"""Read a dossier for a command, or say why that cannot be done."""

from __future__ import annotations

from pathlib import Path

from normspoor.adapters.build import CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson
from normspoor.adapters.judging import Judged, read_judged
from normspoor.cli.exits import give_up
from normspoor.cli.progress import working
from normspoor.core.wording.checklist import READING


def read_dossier(
    folder: Path, asked: str, *, edition: str = "", details: bool = False
) -> tuple[Judged, tuple[str, ...]]:
    """The dossier for the day asked, and what the build had to say about its pages.

    Stops the command with a sentence where the folder holds no dossier that can be read.
    """
    try:
        with (
            working(READING),
            fresh_needs(folder, asked, edition=edition, details=details) as built,
        ):
            return read_judged(built.needs_json, asked), built.warnings
    except (CannotBuild, UnusableNeedsJson) as error:
        give_up(str(error))
