"""``normspoor toets``: what there is to do, in the terminal or for a machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.lists import kept_lists
from normspoor.cli.arguments import (
    Details,
    Folder,
    Peildatum,
    checked_choice,
    checked_peildatum,
)
from normspoor.cli.exits import FINDINGS, give_up
from normspoor.cli.reading import read_dossier
from normspoor.cli.work import print_work
from normspoor.core.checklist import points_on
from normspoor.core.mistakes import mistakes
from normspoor.core.profile import SUBJECTS
from normspoor.core.summary import totals_line
from normspoor.core.wording import checklist as say
from normspoor.core.work import (
    DEFAULT_STRICTNESS,
    HEAVIEST_FIRST,
    as_data,
    assess,
    counts_for,
    of_subject,
)


def toets(
    folder: Folder = Path(),
    peildatum: Peildatum = "",
    *,
    subject: Annotated[
        str,
        typer.Option(
            "--onderwerp", metavar="ONDERWERP", help="Alleen organisatie, taalhuis of ido."
        ),
    ] = "",
    strictness: Annotated[
        str,
        typer.Option(
            "--streng",
            metavar="ERNST",
            help="Vanaf welke ernst de uitkomst 1 is: fout, tekort, vraag, advies of tip. "
            "Zonder keuze: vraag.",
            show_default=False,
        ),
    ] = DEFAULT_STRICTNESS.value,
    for_machines: Annotated[
        bool, typer.Option("--json", help="Schrijf de lijst voor een ander programma.")
    ] = False,
    details: Details = False,
) -> None:
    """Kijk wat er nog niet klopt en wat je nu doet."""
    asked = checked_peildatum(peildatum)
    about = checked_choice("--onderwerp", subject, ("", *SUBJECTS))
    strict = checked_choice("--streng", strictness, HEAVIEST_FIRST)
    judged, messages = read_dossier(folder, asked, details=details)
    catalog, day = judged.catalog, judged.peildatum
    pages = kept_lists(folder)
    if not any(points_on(catalog, page) for page in pages):
        give_up(say.no_points(str(folder)))
    assessed = assess(catalog, day, pages, mistakes(catalog), messages)
    found = of_subject(assessed.lines, about)
    if for_machines:
        typer.echo(json.dumps(as_data(catalog, found, day, about), indent=2))
    else:
        print_work(day, found, about, totals_line(assessed.verdicts, about))
    if details:
        for message in sorted(set(messages) - {str(one) for one in assessed.lines}):
            typer.echo(message, err=True)
    if counts_for(found, strict):
        raise typer.Exit(FINDINGS)
