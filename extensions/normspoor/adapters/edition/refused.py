"""Why an edition cannot be made."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.adapters.build import CannotBuild
from normspoor.core.edition import Edition
from normspoor.core.wording import edition as say


class CannotPublish(CannotBuild):
    """Something would leak; the text is for the user and names every place."""

    def __init__(self, edition: Edition, found: Sequence[str]) -> None:
        super().__init__(say.not_published(edition, found))
        self.found = tuple(found)
