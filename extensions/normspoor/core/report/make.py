"""Make the report of a dossier: everything that any form of it will say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from normspoor.core.attachments import Choice
from normspoor.core.model import Catalog
from normspoor.core.overview import Line
from normspoor.core.profile import profile_of
from normspoor.core.report.figures import figures
from normspoor.core.report.head import Origin, head_of
from normspoor.core.report.loose import with_loose
from normspoor.core.report.parts import TABLES_OF, parts
from normspoor.core.report.shape import Authority, FirstLine, Report, Row, Table
from normspoor.core.report.source import Source, key_of, source_of
from normspoor.core.report.tables import TABLES
from normspoor.core.report.tables.attachments import attachments
from normspoor.core.report.things import things
from normspoor.core.requirements import Requirement
from normspoor.core.wording import report_chapters as say
from normspoor.core.work import Assessed

NO_ATTACHMENTS = Choice((), (), ())


class NoDossier(Exception):
    """There is no profile, so nothing to report on; the text is for the user."""


def report_of_dossier(
    catalog: Catalog,
    peildatum: date,
    assessed: Assessed,
    origin: Origin,
    choice: Choice = NO_ATTACHMENTS,
) -> Report:
    """The report on ``peildatum``; raises :class:`NoDossier` where there is no profile.

    ``assessed`` is everything that :func:`normspoor.core.work.assess` found, ``choice`` which
    attachments go along.
    """
    profile = profile_of(catalog)
    if profile is None:
        raise NoDossier(say.NO_DOSSIER)
    source = source_of(catalog, profile, peildatum, assessed)
    tables = (
        *(_placed(source, make(source)) for make in TABLES),
        attachments(source, choice),
    )
    chapters = parts(source)
    tables, loose = with_loose(tables, chapters)
    return Report(
        head=head_of(source, origin, choice.all),
        first=tuple(_first(line) for line in source.first),
        reading=(say.EDITION_LEAVES_OUT[origin.edition], *say.READING),
        untested=say.UNTESTED,
        figures=figures(source),
        parts=(*chapters, *loose),
        tables=tables,
        things=things(source, tables, choice.all),
    )


def _placed(source: Source, table: Table) -> Table:
    """A table whose rows also belong to the questions that ask to see it, by their subjects."""
    asking = [
        one for one in source.requirements if table.key in dict(TABLES_OF.get(one.item.id, ()))
    ]
    if not asking:
        return table
    rows = (
        replace(row, of=tuple(dict.fromkeys((*row.of, *_keys(asking, row))))) for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _keys(asking: Iterable[Requirement], row: Row) -> Iterator[str]:
    """The requirements that a row is for; a row that names no subject is for all."""
    for one in asking:
        if not row.subjects or one.subject in row.subjects:
            yield key_of(one)


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
