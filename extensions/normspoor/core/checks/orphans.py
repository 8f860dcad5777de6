"""Check on partners without a collaboration and collaborations without partners (C-A41)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.own import own
from normspoor.core.collaboration import has_ended, participations, running
from normspoor.core.model import Item
from normspoor.core.periods import is_after
from normspoor.core.profile import IDO


def nobody_stands_alone(situation: Situation) -> Iterator[Found]:
    """C-A41: every partner takes part in something, and every collaboration has somebody."""
    for partner in own(situation, "partner"):
        if not _takes_part(situation, partner):
            yield Found(
                partner,
                f"{partner.title} staat bij de partners, maar doet aan geen enkele samenwerking mee.",
                (
                    "Schrijf op de pagina van de samenwerking een blok 'deelname' met "
                    f"':van_partner: {partner.id}'. Werken jullie niet samen, haal het blok dan weg."
                ),
            )
    told = _without_any(situation)
    for item in own(situation, "samenwerkingsverband"):
        if item.id not in told and _asks_for_partners(situation, item):
            yield Found(
                item,
                f"Aan {item.title} doet nog geen enkele partner mee.",
                "Schrijf op deze pagina een blok 'deelname' voor elke partner.",
            )


def _takes_part(situation: Situation, partner: Item) -> bool:
    """In a collaboration or as the one referred to; who only gives money need not."""
    return (
        partner.words("rollen") == ("subsidierend",)
        or bool(situation.catalog.sources(partner, "van_partner"))
        or bool(situation.catalog.sources(partner, "verwijst_door_naar"))
    )


def _without_any(situation: Situation) -> set[str]:
    """The collaborations of an IDO in which nobody takes part at all: C-A23 tells that."""
    if IDO not in situation.profile.subjects:
        return set()
    found = running(situation.catalog, IDO, situation.peildatum)
    alone = not any(participations(situation.catalog, one) for one in found)
    return {one.id for one in found} if alone else set()


def _asks_for_partners(situation: Situation, item: Item) -> bool:
    """Begun, not ended and without participants."""
    return not (
        participations(situation.catalog, item)
        or has_ended(item, situation.peildatum)
        or is_after(item.get("start"), situation.peildatum)
    )
