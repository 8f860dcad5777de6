"""``normspoor ronde``: a fresh page on which a team types what it answered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.round_file import AlreadyThere, write_round
from normspoor.cli.arguments import Folder, Peildatum, checked_peildatum
from normspoor.cli.exits import give_up
from normspoor.cli.reading import read_dossier
from normspoor.core.round_choice import CannotBegin, chosen_checklist, chosen_topic
from normspoor.core.wording import round_page as say


def ronde(
    code: Annotated[
        str, typer.Argument(metavar="LIJST", help="De code van de checklist, zoals KSF.")
    ] = "",
    folder: Folder = Path(),
    about: Annotated[
        str,
        typer.Option("--over", metavar="ID", help="De samenwerking of partner waarover het gaat."),
    ] = "",
    peildatum: Peildatum = "",
) -> None:
    """Zet een pagina klaar om een checklist samen in te vullen."""
    judged, _ = read_dossier(folder, checked_peildatum(peildatum))
    try:
        chosen = chosen_checklist(judged.catalog, code)
        topic = chosen_topic(judged.catalog, chosen, about)
        path = write_round(folder, judged, chosen, topic)
    except (CannotBegin, AlreadyThere) as error:
        give_up(str(error))
    except OSError:
        give_up(f"{folder}: hier kan ik niet schrijven. Kijk of je in deze map mag schrijven.")
    typer.echo(say.written(str(path)))
