"""Where an object belongs: to which collaboration, and which function looks after it."""

from __future__ import annotations

from normspoor.core.model import Catalog, Item

_COLLABORATION = "samenwerkingsverband"
#: The links that lead from a part of a collaboration towards it.
_TOWARDS = (
    "in_verband", "van_deelname", "regelt", "vastgelegd_in", "voert_uit", "gaat_over",
    "evalueert", "in_ronde", "checkt", "actie_op", "onderbouwt", "toont", "betreft",
)  # fmt: skip
#: The links that lead from a collaboration to a part of it.
_FROM = ("gebaseerd_op", "toetst_start", "toetst_evaluatie", "toetst_einde", "beoogt", "leidt_tot")
#: From evidence to its collaboration takes at most this many links.
_FAR = 4
#: The field in which an object itself names the function that looks after it.
_NAMED_IN = {
    "verbetermaatregel": "eigenaar",
    "actieplan": "verantwoordelijke",
    "partner": "relatiebeheerder",
    _COLLABORATION: "trekker",
}


def collaboration_of(catalog: Catalog, item: Item) -> Item | None:
    """The collaboration that an item is a part of.

    The nearest by links counts; where that gives more than one, the one on the same page.
    None where there is none, or where it cannot be told.
    """
    here = [item]
    for _ in range(_FAR + 1):
        found = [one for one in here if one.type == _COLLABORATION]
        if found:
            return _only(found, item)
        reached = [other for one in here for other in _neighbours(catalog, one)]
        here = list({one.id: one for one in reached}.values())
    return None


def belonging(catalog: Catalog, item: Item) -> tuple[str, Item | None]:
    """The function that looks after an item, and the collaboration that it is a part of.

    A measure has an owner, a plan somebody who carries it out and a partner a contact; all
    else is for whoever leads the collaboration.  Nothing where the dossier names none.
    """
    collaboration = collaboration_of(catalog, item)
    named = _named(item) or (_named(collaboration) if collaboration else "")
    return named, collaboration


def _named(item: Item) -> str:
    return " ".join(item.get(_NAMED_IN.get(item.type, "")).split())


def _only(found: list[Item], item: Item) -> Item | None:
    on_page = [one for one in found if one.place.page == item.place.page]
    return next((few[0] for few in (found, on_page) if len(few) == 1), None)


def _neighbours(catalog: Catalog, item: Item) -> list[Item]:
    near = [target for link in _TOWARDS for target in catalog.targets(item, link)]
    return near + [source for link in _FROM for source in catalog.sources(item, link)]
