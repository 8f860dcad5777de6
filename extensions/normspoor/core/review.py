"""Which evidence was looked at, and by which function, as somebody says it; or why not."""

from __future__ import annotations

import re
from datetime import date

from normspoor.core.mistakes import nearest
from normspoor.core.model import Catalog, Item
from normspoor.core.wording import review as say

#: What stays one value when it is read back: no sign that starts or ends anything in a page.
_FUNCTION = re.compile(r"\w[\w .,/&()'-]*")


class CannotReview(Exception):
    """There is no such evidence or no function; the text is for the user."""


def chosen_evidence(catalog: Catalog, given: str) -> Item:
    """The evidence of this dossier with this id; raises :class:`CannotReview`."""
    found = catalog.get(given)
    if found is None:
        candidates = [one.id for one in catalog.of_type("bewijs")]
        raise CannotReview(say.unknown_id(given, nearest(given, candidates)))
    if found.type != "bewijs":
        raise CannotReview(say.no_evidence(given, found.type))
    return found


def chosen_function(given: str) -> str:
    """The function with its spaces tidied; raises :class:`CannotReview`."""
    function = given.strip(" ")
    if not _FUNCTION.fullmatch(function):
        raise CannotReview(say.bad_function(given))
    return " ".join(function.split())


def reviewed(function: str, day: date, fingerprint: str = "") -> dict[str, str]:
    """The fields that say in the block that this function looked at it on ``day``.

    ``fingerprint`` is the SHA-256 of the file that was looked at, where it lies in the dossier.
    """
    fields = {"nagekeken_op": day.isoformat(), "nagekeken_door": function}
    return fields | ({"vingerafdruk": fingerprint} if fingerprint else {})
