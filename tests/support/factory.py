"""Make items and tiny dossiers in one line, so that a test shows only what it is about."""

from __future__ import annotations

from datetime import date
from typing import Any

from normspoor.core.checks import CHECKS, Finding, Situation
from normspoor.core.metamodel import TYPES_BY_NAME, links_from
from normspoor.core.model import Catalog, Item, Place, catalog_of
from normspoor.core.profile import profile_of

#: The day on which every test judges, unless it says otherwise.
PEILDATUM = date(2026, 11, 1)


def item(
    type_name: str,
    item_id: str,
    title: str | None = None,
    *,
    body: str = "",
    place: str = "",
    external: bool = False,
    unknown: tuple[str, ...] = (),
    **given: str,
) -> Item:
    """An item; the metamodel tells which of the given words are fields and which are links.

    Without ``place`` it stands on a page of its own, on line 1.
    """
    known = {field.name for field in TYPES_BY_NAME[type_name].fields}
    links = {link.name for link in links_from(type_name)}
    if strange := given.keys() - known - links:
        raise TypeError(f"a {type_name} knows no {sorted(strange)}")
    file, _, line = (place or f"{item_id}.md:1").rpartition(":")
    return Item(
        id=item_id,
        type=type_name,
        title=f"Titel van {item_id}" if title is None else title,
        place=Place(file, int(line)),
        body=body,
        fields={name: value for name, value in given.items() if name in known and value},
        links={
            name: tuple(value.replace(",", " ").split())
            for name, value in given.items()
            if name in links and value
        },
        external=external,
        unknown_fields=unknown,
    )


def whole(
    type_name: str,
    item_id: str,
    title: str | None = None,
    *,
    unknown: tuple[str, ...] = (),
    **given: str,
) -> Item:
    """An item with its required fields and text filled in; links are for the test to give."""
    object_type = TYPES_BY_NAME[type_name]
    filled = {
        field.name: field.example or field.label
        for field in object_type.fields
        if field.required and not field.default
    }
    body = "Een paar woorden." if object_type.body.required else ""
    text = given.pop("body", body)
    return item(type_name, item_id, title, body=text, unknown=unknown, **{**filled, **given})


def evidence(item_id: str = "BEW-1", **given: Any) -> Item:
    """A piece of evidence of 15 March 2026 that is settled and has no end."""
    return whole("bewijs", item_id, **given)


def profile(**given: str) -> Item:
    """A profile with an IDO and a taalhuis and without terms."""
    return whole("profiel", "PROF-1", **given)


def dossier(*items: Item, **settings: str) -> Catalog:
    """The norm, a profile with these settings, and the items."""
    return catalog_of([*NORM, profile(**settings), *items])


def situation(
    catalog: Catalog, subject: str = "organisatie", peildatum: date = PEILDATUM
) -> Situation:
    """The dossier looked at for one subject."""
    found = profile_of(catalog)
    assert found is not None
    return Situation(catalog, found, peildatum, subject)


def found_by(
    check_id: str, catalog: Catalog, subject: str = "organisatie", peildatum: date = PEILDATUM
) -> list[Finding]:
    """What one check finds."""
    return list(
        next(check for check in CHECKS if check.id == check_id).findings(
            situation(catalog, subject, peildatum)
        )
    )


def ids(items: tuple[Item, ...]) -> list[str]:
    """The ids of items, in the order in which they come."""
    return [one.id for one in items]


def _of_norm(type_name: str, item_id: str, **given: str) -> Item:
    made = whole(type_name, item_id, **given)
    return Item(
        made.id,
        made.type,
        made.title,
        made.place,
        made.body,
        made.fields,
        made.links,
        external=True,
    )


def _question(prefix: str, number: int, subject: str) -> Item:
    return _of_norm(
        "beoordelingsvraag",
        f"{prefix}-V{number}",
        scope=subject,
        volgnummer=str(number),
        hoort_bij="SAM-NORM",
    )


INDICATOR_SCOPES = {
    1: "organisatie",
    2: "organisatie, taalhuis",
    3: "organisatie, taalhuis",
    4: "ido",
    5: "taalhuis",
}

#: A published norm of the real size: five indicators, two times four questions.
NORM: tuple[Item, ...] = (
    _of_norm("norm", "SAM-NORM"),
    *(
        _of_norm(
            "indicator",
            f"SAM-IND-{number}",
            scope=scopes,
            volgnummer=str(number),
            hoort_bij="SAM-NORM",
        )
        for number, scopes in INDICATOR_SCOPES.items()
    ),
    *(_question("SAM-ORG", number, "organisatie") for number in (1, 2, 3, 4)),
    *(_question("SAM-TH", number, "taalhuis") for number in (1, 2, 3, 4)),
    _of_norm("bewijsvoorbeeld", "SAM-ORG-V1-BEWIJS-1", hoort_bij="SAM-ORG-V1"),
)
