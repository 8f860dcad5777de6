"""Random dossiers for hypothesis: right and wrong values, live and dead links, all types."""

from __future__ import annotations

from hypothesis import strategies as st

from normspoor.core.metamodel import (
    OBJECT_TYPES,
    TYPES_BY_NAME,
    UNREADABLE,
    Field,
    Kind,
    Layer,
    links_from,
)
from normspoor.core.model import Item, Place
from support.factory import NORM, profile

DAYS = ["2024-02-29", "2025-10-31", "2025-11-01", "2026-04-30", "2026-11-01", "2026-11-02"]
TERMS = ["1 maand", "12 maanden", "6 weken", "1 jaar"]
_WRONG = ["", "ooit"]

#: Types of which a dossier holds many; two ids each, so that links often meet.
OWN_TYPES = [t for t in (*OBJECT_TYPES, UNREADABLE) if t.layer is not Layer.KADER]
POINTS = TYPES_BY_NAME["toetspunt"]
_IDS = {t.name: [f"{t.prefix}-{number}" for number in (1, 2)] for t in (*OWN_TYPES, POINTS)}
_IN_NORM = [(element.type, element.id) for element in NORM]


def _value(field: Field) -> st.SearchStrategy[str]:
    match field.kind:
        case Kind.DATE:
            return st.sampled_from([*DAYS, *_WRONG])
        case Kind.TERM:
            return st.sampled_from([*TERMS, *_WRONG])
        case Kind.FINGERPRINT:
            return st.sampled_from(["0" * 64, *_WRONG])
        case Kind.CHOICE:
            return st.sampled_from([*field.choices, *_WRONG])
        case Kind.CHOICES:
            return st.lists(st.sampled_from([*field.choices, "ooit"]), max_size=3).map(", ".join)
        case _:
            return st.sampled_from(["", "woorden", "1"])


def _targets(allowed: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    known = [item_id for name in allowed for item_id in _IDS.get(name, [])]
    known += [item_id for name, item_id in _IN_NORM if name in allowed]
    return st.lists(st.sampled_from([*known, "DOOD-1"]), max_size=2).map(tuple)


def _items(type_name: str) -> st.SearchStrategy[Item]:
    object_type = TYPES_BY_NAME[type_name]
    # no block is found unreadable without a reason
    reason = {"reden": st.just("Dit klopt niet.")} if object_type is UNREADABLE else {}
    return st.builds(
        Item,
        id=st.sampled_from(_IDS[type_name]),
        type=st.just(type_name),
        title=st.sampled_from(["", "Een titel", "Nog een titel"]),
        place=st.builds(Place, st.sampled_from(["a.md", "b.md"]), st.integers(1, 20)),
        body=st.sampled_from(["", "Een paar woorden."]),
        fields=st.fixed_dictionaries({f.name: _value(f) for f in object_type.fields} | reason),
        links=st.fixed_dictionaries(
            {link.name: _targets(link.targets) for link in links_from(type_name)}
        ),
        unknown_fields=st.sampled_from([(), ("datun",)]),
    )


def own_items() -> st.SearchStrategy[Item]:
    """Anything a team may write, also what it may get wrong."""
    names = [t.name for t in (*OWN_TYPES, POINTS) if t.name != "profiel"]
    return st.sampled_from(names).flatmap(_items)


def profiles() -> st.SearchStrategy[Item]:
    """A profile with any terms, with or without IDO and taalhuis."""
    fields = TYPES_BY_NAME["profiel"].fields
    return st.fixed_dictionaries({f.name: _value(f) for f in fields}).map(
        lambda given: profile(**given)
    )


def dossiers() -> st.SearchStrategy[list[Item]]:
    """The norm, a profile and up to twelve objects, each id once."""
    return st.builds(
        lambda own_profile, own: [*NORM, own_profile, *own],
        profiles(),
        st.lists(own_items(), unique_by=lambda item: item.id, max_size=12),
    )
