"""The partner overview: who, in what, with what effort and where it is written.

An example of evidence with question 1 (SAM-ORG-V1-BEWIJS-2): built from the partners themselves,
so that it cannot differ from the collaborations.
"""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import going_on, has_ended, papers, participations
from normspoor.core.model import Catalog, Item
from normspoor.core.tools.filling import from_field, from_items
from normspoor.core.tools.shape import Group, Row, Said, Sentence, Table, Tool
from normspoor.core.trace import trace
from normspoor.core.wording import partners as say
from normspoor.core.wording.matrix import filters

#: A participation with its collaboration.
_Part = tuple[Item, Item]


def partner_overview(catalog: Catalog, peildatum: date, subject: str = "") -> Tool:
    """A group of rows for every partner, then in words who or what stands alone.

    With a subject: the partners for it, and those who take part in a collaboration for it.
    """
    partners = sorted(catalog.of_type("partner"), key=lambda one: (one.title.casefold(), one.id))
    found = [(partner, _parts(catalog, partner, subject)) for partner in partners]
    shown = [
        (partner, parts)
        for partner, parts in found
        if not subject or parts or subject in partner.subjects
    ]
    groups = tuple(_group(catalog, partner, parts, peildatum) for partner, parts in shown)
    nobody = tuple(
        one for one in going_on(catalog, subject, peildatum) if not participations(catalog, one)
    )
    sentences = (
        *(() if groups else (Sentence(say.NONE, (), say.NONE_ADVICE),)),
        *_alone(shown, peildatum),
        *((Sentence(say.WITHOUT_PARTNER, nobody, say.WITHOUT_PARTNER_ADVICE),) if nobody else ()),
    )
    tables = (Table(say.COLUMNS, groups),) if groups else ()
    return Tool(tables, sentences, filters(peildatum, subject))


def _alone(shown: list[tuple[Item, list[_Part]]], peildatum: date) -> tuple[Sentence, ...]:
    without = tuple(partner for partner, parts in shown if not parts)
    past = tuple(
        partner
        for partner, parts in shown
        if parts and all(has_ended(one, peildatum) for _, one in parts)
    )
    return (
        *(
            (Sentence(say.WITHOUT_COLLABORATION, without, say.WITHOUT_COLLABORATION_ADVICE),)
            if without
            else ()
        ),
        *((Sentence(say.ONLY_ENDED, past),) if past else ()),
    )


def _parts(catalog: Catalog, partner: Item, subject: str) -> list[_Part]:
    return [
        (part, one)
        for part in catalog.sources(partner, "van_partner")
        for one in catalog.targets(part, "in_verband")
        if not subject or subject in one.subjects
    ]


def _group(catalog: Catalog, partner: Item, parts: list[_Part], peildatum: date) -> Group:
    manager = from_field(partner, "relatiebeheerder", labelled=False)
    said = (
        from_field(partner, "soort", labelled=False),
        from_field(partner, "rollen", labelled=False),
        Said(say.MANAGER, manager.text, (), manager.hint, partner),
    )
    rows = tuple(_row(catalog, part, one, peildatum) for part, one in parts)
    return Group(rows, partner, said, "" if rows else say.IN_NOTHING)


def _row(catalog: Catalog, part: Item, one: Item, peildatum: date) -> Row:
    """Where their own arrangements are laid down, or else what covers the collaboration."""
    written = trace(catalog, part, "<van_deelname", "vastgelegd_in") or papers(catalog, one)
    stopped = (Said(text=say.ended()),) if has_ended(one, peildatum) else ()
    return Row(
        one,
        (
            (from_field(one, "scope", labelled=False), *stopped),
            (from_field(part, "mate_van_inzet", labelled=False),),
            (from_field(part, "wijze_van_inzet", labelled=False),),
            (from_items("", written, say.FILL_PAPER, part),),
        ),
    )
