"""Conversations about interests: which levels were discussed and what came out (LR-COND-2-3).

What is somebody's personal interest is never stored, only that it was discussed (LR-BELANG-3).
"""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import going_on, is_running
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import in_words, is_after, parse_date
from normspoor.core.tools.filling import from_field, from_items, hint_for
from normspoor.core.tools.shape import Group, Row, Said, Sentence, Table, Tool
from normspoor.core.trace import together, trace
from normspoor.core.wording import interests as say
from normspoor.core.wording.matrix import filters


def interests(catalog: Catalog, peildatum: date, subject: str = "") -> Tool:
    """A row for every conversation, the newest first; running collaborations without one."""
    talks = sorted(
        (
            item
            for item in catalog.of_type("overleg")
            if item.get("soort") == "belangengesprek" and (not subject or subject in item.subjects)
        ),
        key=lambda item: (item.get("datum"), item.id),
        reverse=True,
    )
    talked = together(*(_about(catalog, item) for item in talks))
    quiet = tuple(
        one
        for one in going_on(catalog, subject, peildatum)
        if is_running(one, peildatum) and one not in talked
    )
    rows = tuple(_row(catalog, item, peildatum) for item in talks)
    return Tool(
        (Table(say.COLUMNS, (Group(rows),)),) if rows else (),
        (
            *(() if rows else (Sentence(say.NONE, (), say.NONE_ADVICE),)),
            *((Sentence(say.NOT_TALKED, quiet, say.NOT_TALKED_ADVICE),) if quiet else ()),
            Sentence(say.NEVER_STORED),
        ),
        filters(peildatum, subject),
    )


def _row(catalog: Catalog, item: Item, peildatum: date) -> Row:
    about = from_items("", _about(catalog, item), say.FILL_COLLABORATION, item)
    return Row(
        item,
        (
            (_when(item, peildatum), about),
            (from_field(item, "niveaus", labelled=False),),
            (from_field(item, "besluiten"), from_field(item, "vervolg")),
        ),
    )


def _when(item: Item, peildatum: date) -> Said:
    """The day, or that it is still to come; a day that cannot be read stays as typed."""
    day = parse_date(item.get("datum"))
    text = in_words(day) if day else item.get("datum")
    if day and is_after(item.get("datum"), peildatum):
        text = say.planned(text)
    return Said("", text, (), hint_for("overleg", "datum"), item)


def _about(catalog: Catalog, item: Item) -> tuple[Item, ...]:
    """The collaborations a conversation is about, also through one of their activities."""
    found = together(
        catalog.targets(item, "gaat_over"), trace(catalog, item, "gaat_over", "voert_uit")
    )
    return tuple(one for one in found if one.type == "samenwerkingsverband")
