"""``normspoor ronde``: a fresh page on which a team types what it answered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.build import CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson
from normspoor.adapters.judging import Judged, read_judged
from normspoor.adapters.round_file import AlreadyThere, write_round
from normspoor.cli.arguments import Folder, Peildatum, checked_peildatum
from normspoor.cli.exits import give_up
from normspoor.core.mistakes import nearest
from normspoor.core.model import Catalog, Item
from normspoor.core.rounds import TOPICS
from normspoor.core.wording import checklist as say_of_lists
from normspoor.core.wording import round_page as say

#: For each kind of list the type of object that a round with it must be about.
_ABOUT = {"samenwerking": "samenwerkingsverband", "partner": "partner"}


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
    judged = _judged(folder, checked_peildatum(peildatum))
    chosen = _checklist(judged.catalog, code)
    topic = _topic(judged.catalog, chosen, about)
    try:
        path = write_round(folder, judged, chosen, topic)
    except AlreadyThere as error:
        give_up(str(error))
    except OSError:
        give_up(f"{folder}: hier kan ik niet schrijven. Kijk of je in deze map mag schrijven.")
    typer.echo(say.written(str(path)))


def _judged(folder: Path, asked: str) -> Judged:
    typer.echo(say_of_lists.READING, err=True)
    try:
        with fresh_needs(folder, asked) as built:
            return read_judged(built.needs_json, asked)
    except (CannotBuild, UnusableNeedsJson) as error:
        give_up(str(error))


def _checklist(catalog: Catalog, code: str) -> Item:
    """The checklist asked for, in capitals or not."""
    known = {one.get("lijst").lower(): one for one in catalog.of_type("checklist")}
    if code.lower() not in known:
        names = sorted((one.get("lijst"), one.title) for one in known.values())
        give_up(say.unknown_list(code, names))
    return known[code.lower()]


def _topic(catalog: Catalog, chosen: Item, given: str) -> Item | None:
    """What the round is about; a list about a collaboration or partner must say which."""
    if given:
        found = catalog.get(given)
        if found is None or found.type not in TOPICS:
            candidates = [one.id for one in catalog.of_type(*TOPICS)]
            give_up(say.unknown_topic(given, nearest(given, candidates)))
        return found
    wanted = _ABOUT.get(chosen.get("per"), "")
    if wanted:
        known = [(one.id, one.title) for one in catalog.of_type(wanted)]
        give_up(say.about_what(known) if known else say.nothing_to_be_about(chosen.get("per")))
    return None
