"""``normspoor nieuw``: a dossier that builds, to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.template import FolderTaken, NoName, write_dossier
from normspoor.cli.exits import give_up


def nieuw(
    folder: Annotated[Path, typer.Argument(metavar="MAP", help="De map voor het nieuwe dossier.")],
    name: Annotated[
        str, typer.Option("--naam", metavar="NAAM", help="De naam van jullie organisatie.")
    ],
    taalhuis: Annotated[
        bool, typer.Option("--taalhuis", help="Jullie hebben een taalhuis.")
    ] = False,
    ido: Annotated[bool, typer.Option("--ido", help="Jullie hebben een IDO.")] = False,
) -> None:
    """Maak een nieuw dossier om in te vullen."""
    try:
        written = write_dossier(folder, name, taalhuis=taalhuis, ido=ido)
    except (FolderTaken, NoName) as error:
        give_up(str(error))
    except OSError:
        give_up(f"{folder}: hier kan ik niet schrijven. Kies een andere map.")
    typer.echo(f"{folder}: je dossier staat klaar ({len(written)} bestanden).")
    typer.echo(f"Begin met {folder / 'dossier' / 'profiel.md'}.")
    typer.echo(f"Daarna: cd {folder} en dan 'normspoor site' of 'normspoor toets'.")
