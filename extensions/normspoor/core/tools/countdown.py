"""The days before an audit in a table: what has to be ready when, and how far it is."""

from __future__ import annotations

from datetime import date

from normspoor.core.audit_days import (
    AuditDays,
    days_around,
    next_audit,
    others_named,
    partners_named,
    practice_moments,
)
from normspoor.core.model import Catalog, Item
from normspoor.core.profile import profile_of
from normspoor.core.tools.filling import from_items, hint_for
from normspoor.core.tools.shape import Group, Row, Said, Sentence, Table, Tool
from normspoor.core.wording import audit_days as say
from normspoor.core.wording.labels import enumeration
from normspoor.core.wording.matrix import filters


def countdown(catalog: Catalog, peildatum: date) -> Tool:
    """The days counted back from the next audit, or what to write where none is planned."""
    profile = profile_of(catalog)
    audit = next_audit(catalog, peildatum)
    days = days_around(profile.item if profile else None, audit) if audit else None
    used = filters(peildatum, "")[:1]
    if days is None:
        return Tool((), (Sentence(say.NO_AUDIT, (), say.NO_AUDIT_ADVICE),), used)
    on_audit = Said(text=say.on_day(days.day, peildatum), items=(days.audit,))
    origin = say.from_profile(days.own_term) if days.own_term else say.SIX_WEEKS
    last_day = (Said(text=say.on_day(days.deadline, peildatum)), Said(text=origin))
    rows = (
        Row(say.AUDIT, ((on_audit,),)),
        Row(say.DEADLINE, (last_day,)),
        Row(say.READY, (_ready(days, peildatum),)),
        Row(say.DISCUSSED, (_discussed(catalog, days.audit),)),
        Row(say.MOMENTS, (_moments(catalog, days.audit),)),
    )
    return Tool((Table(say.COLUMNS, (Group(rows),)),), (), used)


def _ready(days: AuditDays, peildatum: date) -> tuple[Said, ...]:
    """The day that the team gives itself, beside the last good day."""
    if days.ready is None:
        return (Said(hint=hint_for("auditronde", "zelfevaluatie_gereed"), where=days.audit),)
    return (
        Said(text=say.on_day(days.ready, peildatum)),
        Said(text=say.beside_deadline(days.ready, days.deadline)),
    )


def _discussed(catalog: Catalog, audit: Item) -> tuple[Said, ...]:
    partners = partners_named(catalog, audit)
    others = enumeration(others_named(catalog, audit))
    return (
        from_items(say.PARTNERS, partners, say.FILL_PARTNERS, audit),
        Said(say.OTHERS, others, (), say.FILL_OTHERS, audit),
    )


def _moments(catalog: Catalog, audit: Item) -> tuple[Said, ...]:
    """What is planned to be seen or heard, each with its day and time."""
    planned = tuple(
        Said(text=item.get("wanneer"), items=(item,)) for item in practice_moments(catalog, audit)
    )
    return planned or (Said(hint=say.FILL_MOMENTS, where=audit),)
