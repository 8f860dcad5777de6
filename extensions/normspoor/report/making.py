"""From a dossier that was read to its report, and to what a frozen folder says of itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from normspoor import __version__
from normspoor.adapters.attachments import facts
from normspoor.adapters.judging import Judged
from normspoor.adapters.lists import kept_lists
from normspoor.adapters.recorded import recorded
from normspoor.core.attachments import Choice, attachments_for, register
from normspoor.core.edition import Edition
from normspoor.core.frozen.manifest import About
from normspoor.core.mistakes import mistakes
from normspoor.core.periods import parse_date
from normspoor.core.report.head import Origin
from normspoor.core.report.make import report_of_dossier
from normspoor.core.report.shape import Report
from normspoor.core.work import assess


def origin_of(folder: Path, edition: Edition) -> Origin:
    """The version of the dossier in ``folder`` as git recorded it, and the edition asked for."""
    return Origin(recorded(folder), edition)


def report_on(
    judged: Judged,
    messages: Iterable[str],
    folder: Path,
    origin: Origin,
    asked: Collection[str] = (),
) -> tuple[Report, Choice]:
    """The report of the dossier in ``folder``, and which of its attachments go along.

    ``messages`` are what the build had to say of its pages; ``asked`` are the ids of evidence
    that goes along although it would stay by itself.  Raises
    :class:`normspoor.core.report.make.NoDossier`.
    """
    catalog, day = judged.catalog, judged.peildatum
    registered = register(catalog, facts(folder, catalog))
    choice = attachments_for(catalog, registered, origin.edition, asked)
    assessed = assess(catalog, day, kept_lists(folder), mistakes(catalog), messages)
    return report_of_dossier(catalog, day, assessed, origin, choice), choice


def about(report: Report) -> About:
    """What the manifest of a frozen report says of it."""
    head, day = report.head, parse_date(report.head.peildatum)
    assert day is not None  # noqa: S101 - a report is always made on a day
    return About(
        head.dossier,
        head.edition,
        day,
        head.recorded,
        ", ".join(filter(None, (head.norm, head.norm_version))),
        head.norm_fingerprint,
        __version__,
    )
