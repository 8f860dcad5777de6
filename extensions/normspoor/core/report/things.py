"""The objects of a report, each with what somebody needs to look it up and check it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from normspoor.core.attachments import Attachment
from normspoor.core.help import is_norm
from normspoor.core.metamodel import LINK_TYPES, Layer
from normspoor.core.metamodel.audit import JUDGEMENT
from normspoor.core.model import Item
from normspoor.core.report.prose import plain_text
from normspoor.core.report.shape import Authority, Table, Thing
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.values import value_text
from normspoor.core.wording.labels import choice_label
from normspoor.core.wording.report_cells import HEADS

_NORM_TYPES = ("norm", "indicator", "beoordelingsvraag", "regel", "bewijsvoorbeeld")


def things(
    source: Source, tables: Iterable[Table], files: Iterable[Attachment]
) -> Mapping[str, Thing]:
    """All objects of the dossier, the norm, and whatever a table mentions, by id.

    Evidence that lies in a file of the dossier has the fingerprint of that file as a field.
    """
    held = {one.evidence.id: ((HEADS["sha256"], one.fact.sha256),) for one in files}
    mentioned = _mentioned(tables)
    found = (
        item
        for item in source.catalog
        if item.object_type.layer is not Layer.KADER
        or item.type in _NORM_TYPES
        or item.id in mentioned
    )
    shown = {item.id: item for item in found}
    return {key: _thing(source, item, shown, held.get(key, ())) for key, item in shown.items()}


def authority_of(item: Item) -> Authority:
    """Norm, guidance, or the team's own."""
    if item.object_type.layer is not Layer.KADER:
        return Authority.DOSSIER
    return Authority.NORM if is_norm(item) else Authority.RICHTLIJN


def _thing(
    source: Source, item: Item, shown: Mapping[str, Item], more: tuple[tuple[str, str], ...]
) -> Thing:
    return Thing(
        item.id,
        item.type,
        item.object_type.label,
        item.title,
        authority_of(item),
        choice_label(item.get("modaliteit")),
        item.subjects,
        standing(source, item),
        plain_text(item.body),
        item.place.file,
        item.place.line,
        (*_fields(item), *more),
        tuple(_links(source, item, shown)),
    )


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    for field in item.object_type.fields:
        if field.name != JUDGEMENT and (value := value_text(field, item)):
            yield field.label, value


def _links(
    source: Source, item: Item, shown: Mapping[str, Item]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Both ways, as far as the report holds what is on the other side."""
    for link in LINK_TYPES:
        out = tuple(one for one in item.links.get(link.name, ()) if one in shown)
        back = tuple(one.id for one in source.catalog.sources(item, link.name) if one.id in shown)
        yield from (
            (word, ids) for word, ids in ((link.outgoing, out), (link.incoming, back)) if ids
        )


def _mentioned(tables: Iterable[Table]) -> frozenset[str]:
    return frozenset(
        mention.id
        for table in tables
        for row in table.rows
        for cell in row.cells
        for mention in cell.mentions
    )
