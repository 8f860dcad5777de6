"""``normspoor site``: the website of a dossier."""

from __future__ import annotations

from pathlib import Path

import typer

from normspoor.adapters.build import CannotBuild, build, settings_for
from normspoor.adapters.edition import CannotPublish, edition_of
from normspoor.adapters.norm import NORM_FOLDER
from normspoor.adapters.output import SITE, made_in, remove
from normspoor.adapters.recorded import recorded
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
from normspoor.cli.screen import printable_lines
from normspoor.core.wording.labels import amount


def site(
    folder: Folder = Path(),
    peildatum: Peildatum = "",
    uitgave: Uitgave = "",
    details: Details = False,
) -> None:
    """Maak de website van een dossier, in _build/site."""
    asked, edition = checked_peildatum(peildatum), checked_edition(uitgave)
    settings = settings_for(asked, uitgave, recorded(folder))
    try:
        output = made_in(folder, SITE, edition)
        _clear(output)
        with working("De website wordt gemaakt…"), edition_of(folder, edition) as copy:
            built = build(copy.folder, "html", output, settings=settings, details=details)
            copy.check(output)
    except CannotPublish as error:
        _clear(output)
        give_up(printable_lines(str(error)))
    except CannotBuild as error:
        give_up(str(error))
    messages = (*copy.messages, *built.warnings)
    for message in messages:
        typer.echo(message, err=True)
    found = len(messages)
    done = f"Klaar, met {amount(found, 'melding', 'meldingen')} hierboven." if found else "Klaar."
    typer.echo(f"{done} Open {output / 'index.html'} in je browser.")


def _clear(output: Path) -> None:
    """No page of a source that is gone may stay; the norm's own pages may."""
    for path in output.iterdir() if output.is_dir() else ():
        if path.name != NORM_FOLDER:
            remove(path)
