"""The stamp of a site: which day it shows, and in which version."""

from __future__ import annotations

from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording import edition as editions

BETWEEN = " · "


def stamp(day: date | None, version: str, edition: str = "") -> str:
    """The line at the foot of every page; a norm without a dossier has no day."""
    said = [f"stand van {in_words(day)}"] if day else []
    said += [f"versie {version}"] if version else []
    said += [editions.stamp(edition)] if edition else []
    line = BETWEEN.join(said)
    return line[:1].upper() + line[1:]


def recorded(commit: str, day: date, *, changed: bool) -> str:
    """A version as git keeps it, and whether the pages differ from it by now."""
    later = ", daarna gewijzigd" if changed else ""
    return f"{commit} van {in_words(day)}{later}"
