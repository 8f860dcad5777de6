"""``normspoor rapport``: everything an auditor reads, re-checks and keeps, in one folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.aside import written_aside
from normspoor.adapters.attachments import ChangedMeanwhile
from normspoor.adapters.build import CannotBuild, build, settings_for
from normspoor.adapters.edition import CannotPublish, Copy, edition_of
from normspoor.adapters.frozen.packing import pack, packed_beside
from normspoor.adapters.frozen.sealing import CannotFreeze, freeze
from normspoor.adapters.output import REPORT, SITE, made_in
from normspoor.adapters.writing import CannotWrite
from normspoor.cli.arguments import (
    Details,
    Folder,
    Peildatum,
    Uitgave,
    checked_edition,
    checked_peildatum,
)
from normspoor.cli.exits import give_up
from normspoor.cli.progress import working
from normspoor.cli.reading import read_dossier
from normspoor.cli.screen import printable, printable_lines
from normspoor.core.edition import Edition
from normspoor.core.report.head import Origin
from normspoor.core.report.make import NoDossier
from normspoor.core.report.shape import Report
from normspoor.core.wording import report_made as say
from normspoor.core.wording.failures import no_access
from normspoor.report.making import about, origin_of, report_on
from normspoor.report.package import write_package
from normspoor.report.pdf.letters import NoLetters
from normspoor.report.pdf.typeset import NoPaper

_CANNOT = (
    CannotBuild, CannotFreeze, CannotPublish, CannotWrite, ChangedMeanwhile, NoDossier, NoLetters,
    NoPaper,
)  # fmt: skip

Target = Annotated[
    Path | None,
    typer.Option(
        "--uit",
        metavar="MAP",
        help="Waar het rapport komt. Zonder keuze: _build/rapport.",
        show_default=False,
    ),
]
Attachments = Annotated[
    list[str] | None,
    typer.Option(
        "--bijlage",
        metavar="ID",
        help="Geef de bijlage van dit bewijs toch mee. Mag vaker.",
        show_default=False,
    ),
]
Whole = Annotated[
    bool,
    typer.Option("--bevries", help="Zet alles vast: ook de website, met een zip ernaast."),
]


def rapport(
    folder: Folder = Path(),
    peildatum: Peildatum = "",
    *,
    target: Target = None,
    edition: Uitgave = "",
    asked: Attachments = None,
    whole: Whole = False,
    details: Details = False,
) -> None:
    """Maak het rapport voor de audit, in _build/rapport."""
    day, wanted = checked_peildatum(peildatum), checked_edition(edition)
    if asked and wanted is not Edition.AUDITOR:
        give_up(say.not_on_request(wanted))
    origin = origin_of(folder, wanted)
    try:
        place = target or made_in(folder, REPORT, wanted)
        if packed := packed_beside(place):
            give_up(printable(say.handed_over(str(packed))))
        with edition_of(folder, wanted) as copy, written_aside(place) as fresh:
            report = _write(copy, day, origin, tuple(asked or ()), fresh, details=details)
            if whole:
                _add_site(copy, origin, report.head.peildatum, fresh)
            copy.check(fresh, SITE)
            held = freeze(fresh, about(report))
            if whole:
                with working(say.PACKING):
                    pack(fresh)
    except _CANNOT as error:
        give_up(printable_lines(str(error)))
    except OSError as error:
        give_up(printable(no_access(str(error.filename or folder))))
    page = str(place / "rapport.html")
    for line in say.done(page, held.fingerprint, whole=whole):
        typer.echo(printable(line))


def _write(
    copy: Copy, day: str, origin: Origin, asked: tuple[str, ...], fresh: Path, *, details: bool
) -> Report:
    judged, messages = read_dossier(copy.folder, day, edition=origin.edition, details=details)
    for message in (*copy.messages, *messages):
        typer.echo(printable_lines(message), err=True)
    report, choice = report_on(judged, messages, copy.folder, origin, asked)
    if choice.unknown:
        give_up(say.no_attachment(choice.unknown))
    with working(say.WRITING):
        write_package(report, choice, copy.folder, fresh)
    for one in choice.stay:
        typer.echo(printable(say.stays_behind(one.attachment.path, one.why)), err=True)
    return report


def _add_site(copy: Copy, origin: Origin, peildatum: str, fresh: Path) -> None:
    """The website and the list of all objects, of the same pages and the same day."""
    settings = settings_for(peildatum, origin.edition, origin.recorded)
    with working(say.BUILDING_SITE):
        for builder, name in (("html", SITE), ("needs", "objecten")):
            build(copy.folder, builder, fresh / name, settings=settings)
    # what Sphinx remembers for its next build says where on this computer it ran
    for remembered in fresh.rglob(".buildinfo"):
        remembered.unlink()
