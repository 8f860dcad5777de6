"""Arguments that several verbs share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.cli.exits import give_up
from normspoor.core.periods import parse_date
from normspoor.core.wording.mistakes import bad_date

Folder = Annotated[
    Path, typer.Argument(metavar="PAD", help="De map van je dossier.", show_default=False)
]
Peildatum = Annotated[
    str,
    typer.Option(
        "--peildatum",
        metavar="DATUM",
        help="De dag waarop je kijkt, zoals 2026-11-21. Zonder keuze: vandaag.",
        show_default=False,
    ),
]


def checked_peildatum(text: str) -> str:
    """``text`` if it is a date or empty; otherwise stop with a sentence."""
    if text and parse_date(text) is None:
        give_up(bad_date("--peildatum", text))
    return text
