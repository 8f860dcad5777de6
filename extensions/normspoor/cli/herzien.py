"""``normspoor herzien``: write down that a function looked at a piece of evidence again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from normspoor.adapters.attachments import file_of
from normspoor.adapters.blocks import BlockNotFound, set_fields
from normspoor.cli.arguments import Folder, Peildatum, checked_peildatum
from normspoor.cli.exits import give_up
from normspoor.cli.reading import read_dossier
from normspoor.core.attachments import GONE, attachment_of
from normspoor.core.review import CannotReview, chosen_evidence, chosen_function, reviewed
from normspoor.core.wording import review as say


def herzien(
    item_id: Annotated[
        str, typer.Argument(metavar="ID", help="Het id van het bewijs dat je nakeek.")
    ],
    function: Annotated[
        str,
        typer.Option(
            "--functie",
            metavar="FUNCTIE",
            help="De functie van wie het stuk nakeek, zoals coördinator. Geen naam.",
        ),
    ],
    folder: Folder = Path(),
    peildatum: Peildatum = "",
) -> None:
    """Leg vast dat een bewijs is nagekeken en nog klopt."""
    asked = checked_peildatum(peildatum)
    try:
        by = chosen_function(function)
        judged, _ = read_dossier(folder, asked)
        evidence = chosen_evidence(judged.catalog, item_id)
    except CannotReview as error:
        give_up(str(error))
    found = file_of(folder, evidence)
    if found.sha256 == GONE:
        give_up(say.file_gone(str(evidence.place), attachment_of(evidence)))
    place, fields = str(evidence.place), reviewed(by, judged.peildatum, found.sha256)
    try:
        set_fields(folder, evidence, fields)
    except BlockNotFound:
        give_up(say.not_found(place, evidence.id, fields))
    except OSError:
        give_up(say.not_writable(place, fields))
    typer.echo(say.written(place, evidence.id, judged.peildatum, by))
