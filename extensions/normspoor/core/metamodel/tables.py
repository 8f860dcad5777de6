"""The whole metamodel in lists you can read aloud."""

from __future__ import annotations

from normspoor.core.metamodel.audit import AUDIT
from normspoor.core.metamodel.dossier import PLAN
from normspoor.core.metamodel.fields import text
from normspoor.core.metamodel.kader import KADER
from normspoor.core.metamodel.links import LINK_TYPES
from normspoor.core.metamodel.shape import Body, Layer, LinkType, ObjectType
from normspoor.core.metamodel.uitvoering import UITVOERING

ID_PATTERN = r"^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)+$"

#: Stands in for a block that could not be read, so that it stays in every count.
UNREADABLE = ObjectType(
    "onleesbaar", "Onleesbaar blok", "Onleesbare blokken",
    "Een blok dat Normspoor niet kon lezen.",
    Layer.DOSSIER, "ONLEESBAAR",
    (
        text("bedoeld_type", "Bedoeld type", "Het type dat er stond."),
        text("bedoeld_id", "Bedoeld id", "Het id dat er stond."),
        text("reden", "Wat er mis is", "Waarom het blok niet te lezen was."),
        text("oorzaak", "Waar het misging", "De regel waar dat al gemeld staat."),
    ),
    Body("Toelichting", required=False),
)  # fmt: skip

#: What an author may type, in the order of the reference page.
OBJECT_TYPES: tuple[ObjectType, ...] = (*KADER, *PLAN, *UITVOERING, *AUDIT)

TYPES_BY_NAME: dict[str, ObjectType] = {
    object_type.name: object_type for object_type in (*OBJECT_TYPES, UNREADABLE)
}
LINKS_BY_NAME: dict[str, LinkType] = {link.name: link for link in LINK_TYPES}
#: What a field holds where nothing was written, by type and field.
DEFAULTS: dict[tuple[str, str], str] = {
    (object_type.name, field.name): field.default
    for object_type in TYPES_BY_NAME.values()
    for field in object_type.fields
    if field.default
}
FIELD_NAMES: tuple[str, ...] = tuple(
    sorted({field.name for object_type in TYPES_BY_NAME.values() for field in object_type.fields})
)


def links_from(type_name: str) -> tuple[LinkType, ...]:
    """The links an object of this type may carry, in the order of the table."""
    return tuple(link for link in LINK_TYPES if type_name in link.sources)
