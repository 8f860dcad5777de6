"""The page that a dossier has for each checklist: the published points with its own answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from normspoor.core.metamodel.kader import CHECKLISTS
from normspoor.core.model import Catalog
from normspoor.core.points import checklist
from normspoor.core.rounds import ABOUT
from normspoor.core.wording.checklist import own_page


@dataclass(frozen=True, slots=True)
class ChecklistPage:
    """A page by the name of the published one, so that it runs the same points."""

    name: str
    text: str


def checklist_pages(catalog: Catalog) -> Iterator[ChecklistPage]:
    """A page for every checklist in a published catalog, in the order of the lists."""
    for code in CHECKLISTS:
        found = checklist(catalog, code)
        if found is not None:
            name = found.place.page.rpartition("/")[2]
            yield ChecklistPage(
                name, own_page(found.title, found.id, code, about=found.get("per") in ABOUT)
            )
