"""From sphinx-needs records, live or out of a needs.json, to a catalog of items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ub_needs_exchange import ExchangeError, load

from normspoor.core.metamodel import LINK_TYPES, TYPES_BY_NAME
from normspoor.core.model import Catalog, Item, Place, catalog_of

#: Computed fields that travel in needs.json beside what authors wrote.
UNKNOWN_FIELDS = "onbekende_velden"
JUDGED_ON = "beoordeeld_op"
FILE_NOW = "bestand_nu"


class UnusableNeedsJson(Exception):
    """A needs.json that is missing or cannot be read; the text is for the user."""


def read_records(path: Path) -> dict[str, Mapping[str, Any]]:
    """The records of a needs.json by id.

    Raises :class:`UnusableNeedsJson` where the file is missing or is no needs.json.
    """
    try:
        records = load(path).select_version(None).records()
    except (ExchangeError, OSError) as error:
        raise UnusableNeedsJson(
            f"{path}: dit bestand is niet te lezen. Maak het opnieuw met 'make needs'."
        ) from error
    return {record.key: record.fields for record in records}


def read_catalog(path: Path) -> Catalog:
    """The catalog out of a needs.json; raises as :func:`read_records` does."""
    return catalog_of(items_of(read_records(path).values()))


def judged_on(records: Mapping[str, Mapping[str, Any]]) -> str:
    """The peildatum with which a needs.json was built; empty where there is no profile."""
    days = (str(record.get(JUDGED_ON) or "") for record in records.values())
    return next((day for day in days if day), "")


def items_of(records: Iterable[Mapping[str, Any]]) -> Iterable[Item]:
    """Every record of a type that the metamodel knows, as an item."""
    return (item_of(record) for record in records if record["type"] in TYPES_BY_NAME)


def item_of(record: Mapping[str, Any]) -> Item:
    """One record as an item."""
    object_type = TYPES_BY_NAME[record["type"]]
    return Item(
        id=record["id"],
        type=record["type"],
        title=record.get("title") or "",
        place=_place(record),
        body=record.get("content") or "",
        fields={
            field.name: str(value)
            for field in object_type.fields
            if (value := record.get(field.name))
        },
        links={
            link.name: tuple(str(target) for target in targets)
            for link in LINK_TYPES
            if (targets := record.get(link.name))
        },
        external=bool(record.get("is_external")),
        unknown_fields=tuple((record.get(UNKNOWN_FIELDS) or "").split()),
        file_now=record.get(FILE_NOW) or "",
    )


def _place(record: Mapping[str, Any]) -> Place:
    """The real file and line; for an item out of a published norm the address of its page.

    A docname has no file ending; ``doctype`` holds it.
    """
    if record.get("is_external"):
        return Place((record.get("external_url") or "").split("#")[0], 1)
    file = f"{record.get('docname') or ''}{record.get('doctype') or '.md'}"
    return Place(file, record.get("lineno") or 0)
