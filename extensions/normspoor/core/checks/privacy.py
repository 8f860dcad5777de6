"""Check on texts: functions only, no persons (C-A44)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.metamodel import UNREADABLE, Kind, Layer
from normspoor.core.model import Item
from normspoor.core.persons import traces
from normspoor.core.wording.labels import enumeration


def no_persons(situation: Situation) -> Iterator[Found]:
    """C-A44: no text of the team names a person.

    The name of a partner is the name of an organisation, also where it looks like a person;
    only at the partner itself it is asked about.  What was seen is not repeated.
    """
    catalog = situation.catalog
    names = [one.title for one in (*catalog.of_type("partner"), situation.profile.item)]
    for item in catalog:
        if item.external or item.object_type.layer is Layer.KADER or item.type == UNREADABLE.name:
            continue
        for where, text in _texts(item):
            known = () if (item.type, where) == ("partner", "de titel") else names
            seen = traces(text, known)
            if seen:
                yield Found(
                    item,
                    f"In {where} lijkt {enumeration(f'een {one}' for one in seen)} te staan.",
                    "Schrijf op welke functie het is, in plaats van wie het is.",
                )


def _texts(item: Item) -> Iterator[tuple[str, str]]:
    """The free texts of an item, and where they stand.

    An answer on a line of a round takes over who took part in that round: asked about there.
    """
    yield "de titel", item.title
    yield "de tekst", item.body
    for field in item.object_type.fields:
        taken_over = field.name == "opsteller" and item.get("punt")
        if field.kind is Kind.TEXT and not taken_over:
            yield f"'{field.name}'", item.get(field.name)
