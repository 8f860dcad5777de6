"""How a verb ends: with an exit code that a script can trust, and a sentence."""

from __future__ import annotations

from typing import NoReturn

import typer

#: There are findings: something to do.
FINDINGS = 1
#: The input cannot be used.
UNUSABLE = 2


def give_up(message: str) -> NoReturn:
    """Say why nothing could be done, and stop."""
    typer.echo(message, err=True)
    raise typer.Exit(UNUSABLE)
