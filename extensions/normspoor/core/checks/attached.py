"""Checks on the files that evidence lies in: there, and as they were (C-A47, C-A48)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.attachments import GONE, attachment_of
from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.own import own
from normspoor.core.personal_data import holds_persons


def files_are_there(situation: Situation) -> Iterator[Found]:
    """C-A47: the file that evidence names lies in the dossier.

    A piece with personal data may not lie there at all: that is asked instead.
    """
    for item in own(situation, "bewijs"):
        if item.file_now == GONE and not holds_persons(item):
            yield Found(
                item,
                f"Volgens 'vindplaats' ligt '{item.title}' in {attachment_of(item)}, "
                "maar dat bestand is er niet.",
                "Zet het bestand terug of verbeter 'vindplaats'.",
            )


def files_are_unchanged(situation: Situation) -> Iterator[Found]:
    """C-A48: the file is the one that somebody looked at."""
    for item in own(situation, "bewijs"):
        known = item.get("vingerafdruk")
        if known and item.file_now not in ("", GONE, known):
            yield Found(
                item,
                f"Het bestand van '{item.title}' is veranderd sinds iemand het nakeek: "
                f"{attachment_of(item)}.",
                f"Kijk het na. Is het nog goed, leg dat dan vast met 'normspoor herzien "
                f"{item.id}'. Zo niet, zet dan het vorige bestand terug.",
            )
