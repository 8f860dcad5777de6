"""Write the page of a new round beside the other pages of a dossier."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from normspoor.adapters.judging import Judged
from normspoor.core.model import Item
from normspoor.core.profile import profile_of
from normspoor.core.round_page import file_name, round_id, round_page
from normspoor.core.wording import round_page as say

_FOLDER = "rondes"
#: Where a dossier's pages are when it has no profile to tell it.
_PAGES = PurePosixPath("dossier")


class AlreadyThere(Exception):
    """The page exists already; the text is for the user."""


def write_round(folder: Path, judged: Judged, checklist: Item, about: Item | None) -> Path:
    """Write the page and return where it is.

    It comes in the folder ``rondes`` beside the profile; that folder gets a page with a table
    of contents where it has none.  Raises :class:`AlreadyThere` rather than write over a page,
    and ``OSError`` where it may not write.
    """
    run_id = round_id(judged.catalog, checklist, about, judged.peildatum)
    rounds = folder / _pages(judged) / _FOLDER
    path = rounds / file_name(run_id, judged.peildatum)
    if path.exists():
        raise AlreadyThere(
            f"{path}: deze pagina is er al. Vul die in of geef haar een andere naam."
        )
    if not rounds.resolve().is_relative_to(folder.resolve()):
        raise PermissionError(rounds)  # a pointer to a folder of somebody else
    rounds.mkdir(parents=True, exist_ok=True)
    index = rounds / "index.md"
    if not index.exists():
        index.write_text(say.INDEX, encoding="utf-8")
    text = round_page(judged.catalog, checklist, about, run_id, judged.peildatum)
    path.write_text(text, encoding="utf-8")
    return path


def _pages(judged: Judged) -> PurePosixPath:
    profile = profile_of(judged.catalog)
    return PurePosixPath(profile.item.place.file).parent if profile else _PAGES
