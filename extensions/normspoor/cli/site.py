"""``normspoor site``: the website of a dossier."""

from __future__ import annotations

import shutil
from pathlib import Path

import typer

from normspoor.adapters.build import CannotBuild, build
from normspoor.cli.arguments import Folder, Peildatum, checked_peildatum
from normspoor.cli.exits import give_up


def site(folder: Folder = Path(), peildatum: Peildatum = "") -> None:
    """Maak de website van een dossier, in _build/site."""
    asked = checked_peildatum(peildatum)
    settings = {"normspoor_peildatum": asked} if asked else {}
    output = folder / "_build" / "site"
    typer.echo("De website wordt gemaakt…", err=True)
    try:
        built = build(folder, "html", output, settings=settings)
    except CannotBuild as error:
        give_up(str(error))
    shutil.rmtree(f"{output}.doctrees", ignore_errors=True)
    for message in built.warnings:
        typer.echo(message, err=True)
    typer.echo(f"Klaar. Open {output / 'index.html'} in je browser.")
