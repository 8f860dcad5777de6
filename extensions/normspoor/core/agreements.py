"""Which agreement holds for a collaboration: signed, lapsed or followed by another."""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import agreements
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_after, is_past


def is_signed(agreement: Item, peildatum: date) -> bool:
    """Whether the day of signing is not still to come.

    A date that was left out is a mistake in the block, so that here it counts as signed.
    """
    return not is_after(agreement.get("ondertekend_op"), peildatum)


def is_in_force(agreement: Item, peildatum: date) -> bool:
    """Signed, and not past its last day."""
    return is_signed(agreement, peildatum) and not is_past(agreement.get("geldig_tot"), peildatum)


def holding(catalog: Catalog, collaboration: Item, peildatum: date) -> tuple[Item, ...]:
    """The agreements to judge a collaboration by, in order of id.

    Those in force, without the ones that another in force follows; else those still to be
    signed; else the one that lapsed last.  So it is either of these for all of them.
    """
    found = agreements(catalog, collaboration)
    in_force = [one for one in found if is_in_force(one, peildatum)]
    followed = {old.id for one in in_force for old in catalog.targets(one, "volgt_op")}
    if current := tuple(one for one in in_force if one.id not in followed):
        return current
    if unsigned := tuple(one for one in found if not is_signed(one, peildatum)):
        return unsigned
    return tuple(sorted(found, key=lambda one: (one.get("geldig_tot"), one.id))[-1:])
