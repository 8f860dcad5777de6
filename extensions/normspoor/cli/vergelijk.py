"""``normspoor vergelijk``: what is otherwise in the second of two frozen dossiers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.page_file import checked_page, write_page
from normspoor.adapters.report_file import UnusableReport, read_report
from normspoor.adapters.writing import CannotWrite
from normspoor.cli.exits import FINDINGS, give_up
from normspoor.cli.screen import Screen, printable
from normspoor.core.report.comparison import Comparison, Incomparable, compare
from normspoor.core.report.comparison.data import as_data
from normspoor.core.report.comparison.lines import lines
from normspoor.report.html.comparison import html_of


def vergelijk(
    old: Annotated[
        Path,
        typer.Argument(metavar="OUD", help="Het dossier van toen: map, zip of metrics.json."),
    ],
    new: Annotated[
        Path,
        typer.Argument(metavar="NIEUW", help="Het dossier van nu: map, zip of metrics.json."),
    ],
    *,
    page: Annotated[
        Path | None,
        typer.Option(
            "--html",
            metavar="BESTAND",
            help="Schrijf ook een webpagina, zoals verschil.html.",
            show_default=False,
        ),
    ] = None,
    for_machines: Annotated[
        bool, typer.Option("--json", help="Schrijf het verschil voor een ander programma.")
    ] = False,
) -> None:
    """Laat zien wat er veranderde tussen twee vastgezette dossiers.

    De uitkomst is 0 als er niets veranderde, 1 als er iets veranderde, en 2 als een van de
    dossiers niet te gebruiken is.
    """
    try:
        target = checked_page(page) if page else None
        comparison = compare(read_report(old), read_report(new))
        if target:
            write_page(target, html_of(comparison))
    except (CannotWrite, Incomparable, UnusableReport) as error:
        give_up(printable(str(error)))
    if for_machines:
        typer.echo(json.dumps(as_data(comparison), indent=2))
    else:
        _print(comparison)
    raise typer.Exit(FINDINGS if comparison.changed else 0)


def _print(comparison: Comparison) -> None:
    screen = Screen()
    for one in lines(comparison):
        style = "bold" if one.heading else "dim" if one.aside else ""
        screen.line(one.text, one.indent, style=style)
