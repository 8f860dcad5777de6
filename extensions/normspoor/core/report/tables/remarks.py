"""The doubts about the text of the norm, with how we read it."""

from __future__ import annotations

from normspoor.core.remarks import remarks_on
from normspoor.core.report.columns import body, itself, linked, listed, own
from normspoor.core.report.shape import Authority, Table
from normspoor.core.report.source import Source
from normspoor.core.requirements import norm_elements
from normspoor.core.trace import trace


def remarks(source: Source) -> Table:
    """What is odd in the norm as far as this dossier is asked about it; not the sources of help."""
    draws = (
        itself("kanttekening"),
        linked("gaat_over", lambda item: trace(source.catalog, item, "hoort_bij")),
        body("kanttekening"),
        *own("kanttekening", "lezing", "vraag", "bronplaats"),
    )
    tops = (*source.catalog.of_type("norm"), *norm_elements(source.catalog))
    found = {item.id: item for top in tops for item in remarks_on(source.catalog, top)}
    items = (found[item_id] for item_id in sorted(found))
    return listed("kanttekeningen", draws, items, source, authority=Authority.RICHTLIJN)
