"""What the team says of every question itself; the word that it expects is left out."""

from __future__ import annotations

from normspoor.core.report.columns import itself, linked, listed, own, told
from normspoor.core.report.prose import plain_text
from normspoor.core.report.shape import Table
from normspoor.core.report.source import Source
from normspoor.core.trace import trace


def claims(source: Source) -> Table:
    """The story of the team at a question, in its own words, and which function wrote it."""
    draws = (
        linked("eis", lambda item: trace(source.catalog, item, "schat_in")),
        told(
            "woorden",
            lambda item: "\n".join(filter(None, [item.get("onderbouwing"), plain_text(item.body)])),
        ),
        *own("zelfinschatting", "opsteller"),
        itself("zelfinschatting"),
    )
    return listed("verhaal", draws, source.catalog.of_type("zelfinschatting"), source)
