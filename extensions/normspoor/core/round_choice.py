"""What a new round is held with and about, as somebody asks for it; or why that cannot be."""

from __future__ import annotations

from normspoor.core.mistakes import nearest
from normspoor.core.model import Catalog, Item
from normspoor.core.rounds import ABOUT, TOPICS
from normspoor.core.wording import round_page as say


class CannotBegin(Exception):
    """There is no such list, or nothing that the round can be about; the text is for the user."""


def chosen_checklist(catalog: Catalog, code: str) -> Item:
    """The checklist with this code, in capitals or not; raises :class:`CannotBegin`."""
    known = {one.get("lijst").lower(): one for one in catalog.of_type("checklist")}
    if code.lower() not in known:
        names = sorted((one.get("lijst"), one.title) for one in known.values())
        near = nearest(code, [name for name, _ in names])
        raise CannotBegin(say.unknown_list(code, near, names))
    return known[code.lower()]


def chosen_topic(catalog: Catalog, checklist: Item, given: str) -> Item | None:
    """What the round is about; a list about a collaboration or partner must say which.

    Raises :class:`CannotBegin`.
    """
    what = checklist.get("per")
    if given:
        found = catalog.get(given)
        if found is None or found.type not in TOPICS:
            candidates = [one.id for one in catalog.of_type(*TOPICS)]
            raise CannotBegin(say.unknown_topic(given, nearest(given, candidates)))
        if found.type != ABOUT.get(what, found.type):
            raise CannotBegin(say.wrong_topic(given, what))
        return found
    if what in ABOUT:
        known = [(one.id, one.title) for one in catalog.of_type(ABOUT[what])]
        raise CannotBegin(say.about_what(known) if known else say.nothing_to_be_about(what))
    return None
