"""Make the report of a dossier: everything that any form of it will say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from normspoor.core.audit_days import next_audit
from normspoor.core.fingerprint import fingerprint
from normspoor.core.help import is_norm
from normspoor.core.metamodel import Kind, Layer
from normspoor.core.model import Catalog, Item
from normspoor.core.overview import Line, overview
from normspoor.core.profile import Profile, profile_of
from normspoor.core.report.figures import figures
from normspoor.core.report.parts import TABLES_OF, parts
from normspoor.core.report.shape import Authority, FirstLine, Head, Report, Table
from normspoor.core.report.source import Source, key_of, source_of
from normspoor.core.report.tables import TABLES
from normspoor.core.report.things import things
from normspoor.core.values import value_text
from normspoor.core.wording import report_chapters as say
from normspoor.core.work import Assessed


class NoDossier(Exception):
    """There is no profile, so nothing to report on; the text is for the user."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the pages came from: the version that was recorded, and the edition that is made."""

    recorded: str
    edition: str


def report_of_dossier(
    catalog: Catalog,
    peildatum: date,
    assessed: Assessed,
    origin: Origin,
    more: Iterable[Table] = (),
) -> Report:
    """The report on ``peildatum``; raises :class:`NoDossier` where there is no profile.

    ``assessed`` is everything that :func:`normspoor.core.work.assess` found; ``more`` are
    tables about what is not in the pages, such as the files that go along.
    """
    profile = profile_of(catalog)
    if profile is None:
        raise NoDossier(say.NO_DOSSIER)
    source = source_of(catalog, profile, peildatum, assessed)
    tables = (*(_placed(source, make(source)) for make in TABLES), *more)
    return Report(
        head=_head(source, profile, origin),
        first=tuple(_first(line) for line in overview(catalog, peildatum)),
        reading=(say.EDITION_LEAVES_OUT[origin.edition], *say.READING),
        untested=say.UNTESTED,
        figures=figures(source),
        parts=parts(source),
        tables=tables,
        things=things(source, tables),
    )


def _placed(source: Source, table: Table) -> Table:
    """A table whose rows also belong to the questions that ask to see it, by their subjects."""
    asking = [one for one in source.requirements if table.key in TABLES_OF.get(one.item.id, ())]
    if not asking:
        return table
    rows = (
        replace(row, of=(*row.of, *(key_of(one) for one in asking if one.subject in row.subjects)))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _first(line: Line) -> FirstLine:
    return FirstLine(
        line.subject,
        line.label,
        line.stand,
        Authority.NORM if line.element else Authority.DOSSIER,
        line.element.id if line.element else "",
        line.state.value if line.state else "",
        line.figure,
    )


def _head(source: Source, profile: Profile, origin: Origin) -> Head:
    catalog, audit = source.catalog, next_audit(source.catalog, source.peildatum)
    norm = next((item for item in catalog.of_type("norm")), None)
    return Head(
        dossier=profile.item.title,
        organisation=profile.item.get("organisatie_soort"),
        framework=norm.get("kader") if norm else "",
        norm=norm.title if norm else "",
        norm_version=norm.get("versie") if norm else "",
        peildatum=source.peildatum.isoformat(),
        recorded=origin.recorded,
        norm_fingerprint=_mark(
            f"{item.id} {fingerprint(item)}" for item in catalog if is_norm(item)
        ),
        dossier_fingerprint=_mark(_written(item) for item in catalog if _is_own(item)),
        edition=origin.edition,
        audit_day=audit.get("auditdatum") if audit else "",
        took_part=audit.words("besproken_met") if audit else (),
        terms=tuple(_terms(profile.item)),
    )


def _terms(profile: Item) -> Iterator[tuple[str, str]]:
    for field in profile.object_type.fields:
        if field.kind is Kind.TERM:
            yield field.label, value_text(field, profile) or say.NOT_CHOSEN


def _is_own(item: Item) -> bool:
    return not item.external and item.object_type.layer is not Layer.KADER


def _written(item: Item) -> str:
    """An object as its author wrote it, wherever it stands."""
    said = [item.id, item.type, item.title, item.body, dict(item.fields), dict(item.links)]
    return json.dumps(said, sort_keys=True, ensure_ascii=False)


def _mark(lines: Iterable[str]) -> str:
    """One fingerprint (SHA-256) for all of these, in order of id."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
