"""Arguments that several verbs share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from normspoor.cli.exits import give_up
from normspoor.core.edition import Edition, edition_named
from normspoor.core.mistakes import nearest
from normspoor.core.periods import parse_date
from normspoor.core.wording.mistakes import bad_choice, bad_date

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
Uitgave = Annotated[
    str,
    typer.Option(
        "--uitgave",
        metavar="UITGAVE",
        help=f"Voor wie: {', '.join(Edition)}. Zonder keuze: alles.",
        show_default=False,
    ),
]
Details = Annotated[
    bool, typer.Option("--details", help="Toon bij elke melding ook de oorspronkelijke.")
]


def checked_peildatum(text: str) -> str:
    """``text`` if it is a date or empty; otherwise stop with a sentence."""
    if text and parse_date(text) is None:
        give_up(bad_date("--peildatum", text))
    return text


def checked_edition(text: str) -> Edition:
    """The edition with this name, without one that of who may see all; else stop."""
    return edition_named(checked_choice("--uitgave", text, ("", *Edition)))


def checked_choice(option: str, text: str, known: Sequence[str]) -> str:
    """``text`` if it is one of the known words; otherwise stop with a sentence."""
    if text not in known:
        words = tuple(filter(None, known))
        give_up(bad_choice(option, text, words, nearest(text.lower(), words)))
    return text
