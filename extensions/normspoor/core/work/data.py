"""The list for machines: plain values under names that stay the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from normspoor.core.model import Catalog
from normspoor.core.profile import profile_of
from normspoor.core.work.shape import Work

#: Goes up when a name goes away or gets another meaning; a name may come beside the others.
VERSION = 1


def as_data(
    catalog: Catalog, found: Iterable[Work], peildatum: date, subject: str = ""
) -> dict[str, object]:
    """The list with the day and the dossier it is about, ready to be written as JSON.

    The reference page of the commands describes every name in it.
    """
    profile = profile_of(catalog)
    return {
        "versie": VERSION,
        "peildatum": peildatum.isoformat(),
        "dossier": profile.item.title if profile else "",
        "onderwerp": subject,
        "regels": [_line(one) for one in found],
    }


def _line(one: Work) -> dict[str, object]:
    return {
        "ernst": one.severity.value,
        "controle": one.check_id,
        "onderwerpen": list(one.subjects),
        "bestand": one.place.file,
        "regel": one.place.line,
        "id": one.item_id,
        "wat": one.what,
        "doen": one.todo,
        "functie": one.owner,
        "samenwerking": one.collaboration.id if one.collaboration else "",
        "samenwerking_titel": one.collaboration.title if one.collaboration else "",
        "reden": one.reason,
    }
