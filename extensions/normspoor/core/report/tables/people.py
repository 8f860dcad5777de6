"""What an auditor can see and hear, and who took part in looking at ourselves."""

from __future__ import annotations

from normspoor.core.report.columns import itself, linked, listed, own
from normspoor.core.report.shape import Table
from normspoor.core.report.source import Source
from normspoor.core.trace import trace


def practice(source: Source) -> Table:
    """What the auditor can attend, and which function to speak."""
    draws = (
        itself("praktijkmoment"),
        *own("praktijkmoment", "soort", "wanneer", "gesprekspartner", "toestemming_geregeld"),
        linked("toont", lambda item: trace(source.catalog, item, "toont")),
    )
    return listed("praktijk", draws, source.catalog.of_type("praktijkmoment"), source)


def rounds(source: Source) -> Table:
    """The rounds with a checklist: when, about what and with whom."""
    draws = (
        itself("checkrun"),
        *own("checkrun", "lijst", "datum", "deelnemers", "lagen", "werkvorm", "besluit"),
        linked("gaat_over", lambda item: trace(source.catalog, item, "checkt")),
    )
    return listed("rondes", draws, source.catalog.of_type("checkrun"), source)
