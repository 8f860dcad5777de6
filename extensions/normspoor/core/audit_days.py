"""Days around an audit, counted back from its date; and with whom it was discussed.

The self-evaluation is ready six weeks before the audit and is made with staff and partners:
known from public pages of the certifying body, not from the sources (domain model A3, C12.4),
so the profile may say another term.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import before, parse_date

#: Counts where the profile chose no term of its own.
SIX_WEEKS = timedelta(weeks=6)
#: Stands for a partner while the words around it are looked at.
_MASK = "\0"


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


def partners_named(catalog: Catalog, auditronde: Item) -> tuple[Item, ...]:
    """The partners of the dossier whose title stands in ``besproken_met``, in any case."""
    text = auditronde.get("besproken_met")
    return tuple(one for one in catalog.of_type("partner") if _title(one).search(text))


def others_named(catalog: Catalog, auditronde: Item) -> tuple[str, ...]:
    """The parts of ``besproken_met`` that name no partner: our own functions and groups.

    Of ``medewerkers en UWV`` the first half is such a part.
    """
    titles = [_title(partner) for partner in catalog.of_type("partner")]
    return tuple(
        other for part in auditronde.words("besproken_met") for other in _without(part, titles)
    )


def practice_moments(catalog: Catalog, auditronde: Item) -> tuple[Item, ...]:
    """What the auditor can see, for this audit or for none in particular, by when it is."""
    found = (
        item
        for item in catalog.of_type("praktijkmoment")
        if not item.links.get("in_auditronde") or auditronde.id in item.links["in_auditronde"]
    )
    return tuple(sorted(found, key=lambda item: (item.get("wanneer"), item.id)))


def _without(part: str, titles: list[re.Pattern[str]]) -> Iterator[str]:
    """A part as it is, or what stands beside the partners in it with ``en`` between."""
    masked = part
    for title in titles:
        masked = title.sub(_MASK, masked)
    pieces = [part] if masked == part else re.split(r"\s+[eé]n\s+", masked)
    yield from (piece for piece in pieces if _MASK not in piece)


def _title(partner: Item) -> re.Pattern[str]:
    """Finds the title as words of its own; without a title it finds nothing."""
    title = re.escape(partner.title.strip()) or r"(?!)"
    return re.compile(rf"(?<!\w){title}(?!\w)", flags=re.IGNORECASE)
