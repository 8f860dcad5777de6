"""``normspoor controleer``: see whether a frozen dossier is still as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.frozen.looking import CannotLook, look
from normspoor.cli.exits import FINDINGS, give_up
from normspoor.cli.progress import working
from normspoor.cli.screen import printable
from normspoor.core.wording import frozen as say


def controleer(
    place: Annotated[
        Path,
        typer.Argument(metavar="MAP_OF_ZIP", help="De map of de zip van het vastgezette dossier."),
    ],
) -> None:
    """Kijk of een vastgezet dossier nog precies hetzelfde is."""
    try:
        with working(say.CHECKING):
            frozen, wrong = look(place)
    except CannotLook as error:
        give_up(printable(str(error)))
    about = frozen.about
    lines = [
        *say.introduced(
            dossier=about.dossier,
            edition=about.edition,
            day=about.peildatum,
            norm=about.norm,
            tool=about.tool,
            commit=about.commit,
        ),
        say.result(len(frozen.expected), len(wrong)),
        *map(str, wrong),
        say.COMPARE,
        *say.aloud(frozen.fingerprint),
    ]
    for line in lines:
        # a name or title that others chose is written as it is, never as a command
        typer.echo(printable(line))
    if wrong:
        raise typer.Exit(FINDINGS)
