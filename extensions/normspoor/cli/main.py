"""The command with its verbs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from normspoor import __version__
from normspoor.cli.controleer import controleer
from normspoor.cli.dutch import DutchCommand, DutchGroup, run
from normspoor.cli.herzien import herzien
from normspoor.cli.nieuw import nieuw
from normspoor.cli.rapport import rapport
from normspoor.cli.ronde import ronde
from normspoor.cli.site import site
from normspoor.cli.toets import toets
from normspoor.cli.vergelijk import vergelijk

app = typer.Typer(
    cls=DutchGroup,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT …",
)
for verb in (nieuw, ronde, herzien, site, toets, rapport, vergelijk, controleer):
    app.command(cls=DutchCommand, options_metavar="[OPTIES]")(verb)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"Normspoor {__version__}")
        raise typer.Exit


@app.callback()
def normspoor(
    version: Annotated[
        bool,
        typer.Option("--versie", callback=_version, is_eager=True, help="Toon de versie en stop."),
    ] = False,
) -> None:
    """Normspoor: van de norm Samenwerking naar jullie bewijs."""


def main() -> None:
    """What the installed ``normspoor`` starts."""
    sys.exit(run(app))
