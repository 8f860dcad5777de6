"""Check on the next audit: is the self-evaluation in time and discussed (C-A40).

Both come from public pages of the certifying body and stand in no source (domain model A3,
C12.4).  No part of the norm says *moet* or *raadzaam* here, so it is a question, no shortage.
"""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.audit_days import (
    AuditDays,
    days_around,
    next_audit,
    others_named,
    partners_named,
)
from normspoor.core.checks.finding import Found, Situation
from normspoor.core.model import Item
from normspoor.core.periods import in_words
from normspoor.core.wording.labels import enumeration


def self_evaluation_ready(situation: Situation) -> Iterator[Found]:
    """C-A40: ready by the last good day, and discussed with colleagues and with a partner.

    A date or field that was left out is a mistake, which is told as such.
    """
    audit = next_audit(situation.catalog, situation.peildatum)
    if audit is None:
        return
    yield from too_late(situation, audit)
    if audit.get("besproken_met"):
        yield from not_discussed(situation, audit)


def too_late(situation: Situation, audit: Item) -> Iterator[Found]:
    """The self-evaluation comes after the last good day; says where that day comes from."""
    days = days_around(situation.profile.item, audit)
    if days and days.ready and not days.on_time:
        yield Found(
            audit,
            (
                f"De zelfevaluatie is op {in_words(days.ready)} klaar, en dat is later dan "
                f"{in_words(days.deadline)}. {_origin(days)}"
            ),
            (
                "Pas 'zelfevaluatie_gereed' aan. Hoorden jullie een andere termijn, zet die dan "
                "in het profiel bij 'termijn_zelfevaluatie'."
            ),
        )


def not_discussed(situation: Situation, audit: Item) -> Iterator[Found]:
    """``besproken_met`` misses our own functions, or a partner of the dossier, or both."""
    asked = {
        "partner uit het dossier": partners_named(situation.catalog, audit),
        "functie van jullie zelf": others_named(situation.catalog, audit),
    }
    missing = [who for who, named in asked.items() if not named]
    if missing:
        yield Found(
            audit,
            f"Bij 'besproken_met' staat geen {enumeration(missing, 'en geen')}.",
            (
                "Bespreek de zelfevaluatie met collega's en met minstens één partner. Noem de "
                "functies, en de partner met de naam die in het dossier staat."
            ),
        )


def _origin(days: AuditDays) -> str:
    if days.own_term:
        return f"In jullie profiel staat: {days.own_term} voor de audit."
    return (
        "Dat is zes weken voor de audit: zo staat het op openbare pagina's van de certificerende "
        "instelling, niet in de norm."
    )
