"""The head of a report: of whom it is, on which day, and the fingerprints to know it by."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from normspoor.core.attachments import Attachment
from normspoor.core.audit_days import next_audit
from normspoor.core.edition import Edition
from normspoor.core.fingerprint import fingerprint
from normspoor.core.help import is_norm
from normspoor.core.metamodel import Kind, Layer
from normspoor.core.model import Item
from normspoor.core.report.shape import Head
from normspoor.core.report.source import Source
from normspoor.core.values import value_text
from normspoor.core.wording.report_chapters import NOT_CHOSEN


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the pages came from: the version that was recorded, and the edition that is made."""

    recorded: str
    edition: Edition


def head_of(source: Source, origin: Origin, files: Iterable[Attachment] = ()) -> Head:
    """The facts on top of a report; of a dossier without an audit to come those stay empty.

    The fingerprint of the dossier is that of its objects and of the files in which they lie.
    """
    catalog, profile = source.catalog, source.profile.item
    audit = next_audit(catalog, source.peildatum)
    norm = next((item for item in catalog.of_type("norm")), None)
    return Head(
        dossier=profile.title,
        organisation=profile.get("organisatie_soort"),
        framework=norm.get("kader") if norm else "",
        norm=norm.title if norm else "",
        norm_version=norm.get("versie") if norm else "",
        peildatum=source.peildatum.isoformat(),
        recorded=origin.recorded,
        norm_fingerprint=_mark(
            f"{item.id} {fingerprint(item)}" for item in catalog if is_norm(item)
        ),
        dossier_fingerprint=_mark(
            (
                *(_written(item) for item in catalog if _is_own(item)),
                *(f"{one.path} {one.fact.sha256}" for one in files),
            )
        ),
        edition=origin.edition.value,
        audit_day=audit.get("auditdatum") if audit else "",
        took_part=audit.words("besproken_met") if audit else (),
        terms=tuple(_terms(profile)),
    )


def _terms(profile: Item) -> Iterator[tuple[str, str]]:
    for field in profile.object_type.fields:
        if field.kind is Kind.TERM:
            yield field.label, value_text(field, profile) or NOT_CHOSEN


def _is_own(item: Item) -> bool:
    return not item.external and item.object_type.layer is not Layer.KADER


def _written(item: Item) -> str:
    """An object as its author wrote it, wherever it stands."""
    said = [item.id, item.type, item.title, item.body, dict(item.fields), dict(item.links)]
    return json.dumps(said, sort_keys=True, ensure_ascii=False)


def _mark(lines: Iterable[str]) -> str:
    """One fingerprint (SHA-256) for all of these, in order of id; nothing for none."""
    text = "\n".join(lines)
    return hashlib.sha256(text.encode()).hexdigest() if text else ""
