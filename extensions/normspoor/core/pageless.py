"""Rounds with a list that has no page in the dossier: nobody may lose their answers by that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from normspoor.core.checklist import FOLDER, points_on, verdicts
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Catalog, Item, Place
from normspoor.core.periods import is_after
from normspoor.core.points import checklist, list_of, points_of
from normspoor.core.verdict import Verdict
from normspoor.core.wording import rounds as say


@dataclass(frozen=True, slots=True)
class MissingPage:
    """A list that was used in a round and has no page in the dossier."""

    checklist: Item

    @property
    def place(self) -> Place:
        """Where the page should stand: it has the name of the published one."""
        return Place(f"{FOLDER}/{self.checklist.place.page.rpartition('/')[2]}.md", 1)

    @property
    def text(self) -> tuple[str, str]:
        """What is the matter and what to do."""
        return say.missing_page(self.checklist.title)

    def __str__(self) -> str:
        return f"{self.place.file}: {' '.join(self.text)}"


def pageless_verdicts(
    catalog: Catalog,
    pages: Collection[str],
    peildatum: date,
    wrong: Sequence[Mistake] | None = None,
) -> tuple[Verdict, ...]:
    """The verdicts on points that were discussed in a round and stand on none of these pages.

    ``wrong`` as for :func:`normspoor.core.checklist.verdicts`.
    """
    shown = {point.id for page in pages for point in points_on(catalog, page)}
    held = dict.fromkeys(
        run.get("lijst")
        for run in catalog.of_type("checkrun")
        if not is_after(run.get("datum"), peildatum)
    )
    points = [point for code in held for point in points_of(catalog, code)]
    lost = tuple(point for point in points if point.id not in shown)
    return verdicts(catalog, lost, peildatum, wrong)


def missing_pages(catalog: Catalog, found: Collection[Verdict]) -> tuple[MissingPage, ...]:
    """One for each list of these verdicts."""
    lists = (checklist(catalog, code) for code in dict.fromkeys(list_of(v.point) for v in found))
    return tuple(MissingPage(one) for one in lists if one)
