"""Which types, fields and links exist: the one source for pages, checks and reference."""

from normspoor.core.metamodel.context import NEAREST, Implied, implied_links
from normspoor.core.metamodel.links import LINK_TYPES
from normspoor.core.metamodel.shape import Body, Field, Kind, Layer, LinkType, ObjectType, When
from normspoor.core.metamodel.tables import (
    DEFAULTS,
    FIELD_NAMES,
    ID_PATTERN,
    LINKS_BY_NAME,
    OBJECT_TYPES,
    TYPES_BY_NAME,
    UNREADABLE,
    links_from,
)

__all__ = [
    "DEFAULTS",
    "FIELD_NAMES",
    "ID_PATTERN",
    "LINKS_BY_NAME",
    "LINK_TYPES",
    "NEAREST",
    "OBJECT_TYPES",
    "TYPES_BY_NAME",
    "UNREADABLE",
    "Body",
    "Field",
    "Implied",
    "Kind",
    "Layer",
    "LinkType",
    "ObjectType",
    "When",
    "implied_links",
    "links_from",
]
