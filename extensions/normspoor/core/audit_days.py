"""Days around an audit, counted back from its date; and with whom it was discussed.

The self-evaluation is ready six weeks before the audit and is made with staff and partners:
known from public pages of the certifying body, not from the sources (domain model A3, C12.4),
so the profile may say another term.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import before, parse_date

#: Counts where the profile chose no term of its own.
SIX_WEEKS = timedelta(weeks=6)


@dataclass(frozen=True, slots=True)
class AuditDays:
    """The days around one audit; ``own_term`` is empty where the six weeks count."""

    audit: Item
    day: date
    deadline: date
    own_term: str
    ready: date | None

    @property
    def on_time(self) -> bool | None:
        """Whether the self-evaluation is ready by the deadline; None where it has no day yet."""
        return self.ready <= self.deadline if self.ready else None


def next_audit(catalog: Catalog, peildatum: date) -> Item | None:
    """The first audit on or after the peildatum; None where none is planned."""
    planned = [
        item
        for item in catalog.of_type("auditronde")
        if (day := parse_date(item.get("auditdatum"))) and day >= peildatum
    ]
    return min(planned, key=lambda item: (item.get("auditdatum"), item.id), default=None)


def days_around(profile: Item | None, auditronde: Item) -> AuditDays | None:
    """The days counted back from an audit; None where its date cannot be read.

    ``profile`` is the ``profiel`` of the dossier; a term that cannot be read is no term.
    """
    day = parse_date(auditronde.get("auditdatum"))
    if day is None:
        return None
    term = profile.get("termijn_zelfevaluatie") if profile else ""
    chosen = before(day, term)
    return AuditDays(
        auditronde,
        day,
        chosen or day - SIX_WEEKS,
        term if chosen else "",
        parse_date(auditronde.get("zelfevaluatie_gereed")),
    )


def self_evaluation_deadline(profile: Item | None, auditronde: Item) -> date | None:
    """The last day on which the self-evaluation is ready in time; None without an audit date."""
    days = days_around(profile, auditronde)
    return days.deadline if days else None


def self_evaluation_on_time(profile: Item | None, auditronde: Item) -> bool | None:
    """Whether it is ready on or before that day; None where a date is not known."""
    days = days_around(profile, auditronde)
    return days.on_time if days else None


def partners_named(catalog: Catalog, auditronde: Item) -> tuple[Item, ...]:
    """The partners of the dossier whose title stands in ``besproken_met``, in any case."""
    text = auditronde.get("besproken_met")
    return tuple(partner for partner in catalog.of_type("partner") if _names(text, partner))


def others_named(catalog: Catalog, auditronde: Item) -> tuple[str, ...]:
    """The parts of ``besproken_met`` that name no partner: our own functions and groups."""
    partners = catalog.of_type("partner")
    return tuple(
        part
        for part in auditronde.words("besproken_met")
        if not any(_names(part, partner) for partner in partners)
    )


def discussed_with_staff_and_partner(catalog: Catalog, auditronde: Item) -> bool:
    """Whether ``besproken_met`` names at least one partner of the dossier besides others."""
    return bool(partners_named(catalog, auditronde) and others_named(catalog, auditronde))


def practice_moments(catalog: Catalog, auditronde: Item) -> tuple[Item, ...]:
    """What the auditor can see: planned for this audit, or for none in particular."""
    return tuple(
        item
        for item in catalog.of_type("praktijkmoment")
        if not item.links.get("in_auditronde") or auditronde.id in item.links["in_auditronde"]
    )


def _names(text: str, partner: Item) -> bool:
    """Whether the title stands in the text as words of its own."""
    title = partner.title.strip()
    return bool(title) and bool(
        re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text, flags=re.IGNORECASE)
    )
