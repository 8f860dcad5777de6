"""The strengths analysis: what each participant brings, wants and is good at (LP-TOOL-2)."""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import going_on, participations, partner_of
from normspoor.core.model import Catalog, Item
from normspoor.core.profile import profile_of
from normspoor.core.tools.filling import from_field, from_items, not_yet
from normspoor.core.tools.shape import Group, Row, Said, Sentence, Table, Tool
from normspoor.core.wording import strengths as say
from normspoor.core.wording import tools
from normspoor.core.wording.matrix import filters


def strengths(
    catalog: Catalog, peildatum: date, subject: str = "", only: Item | None = None
) -> Tool:
    """A table for each collaboration that has not ended, or for ``only`` one of any status.

    Collaborations in which nobody takes part yet are named in words.
    """
    chosen = (only,) if only else going_on(catalog, subject, peildatum)
    tables = tuple(
        _table(catalog, one, parts) for one in chosen if (parts := participations(catalog, one))
    )
    alone = tuple(one for one in chosen if not participations(catalog, one))
    if not chosen:
        return Tool((), (Sentence(tools.NO_COLLABORATION),), filters(peildatum, subject))
    nobody = (Sentence(say.NOBODY, alone, say.ADVICE),) if alone else ()
    return Tool(tables, nobody, filters(peildatum, subject))


def _table(catalog: Catalog, one: Item, parts: tuple[Item, ...]) -> Table:
    rows = (*_own_row(catalog, one), *(_row(catalog, part) for part in parts))
    return Table(say.COLUMNS, (Group(rows),), one)


def _row(catalog: Catalog, part: Item) -> Row:
    agreed = tuple(
        item for item in catalog.sources(part, "van_deelname") if item.get("soort") == "bijdrage"
    )
    fields = (
        from_field(part, name, labelled=False) for name in ("brengt", "haalt", "kernkwaliteit")
    )
    return Row(
        partner_of(catalog, part),
        (*((said,) for said in fields), (from_items("", agreed, say.FILL_CONTRIBUTION, part),)),
    )


def _own_row(catalog: Catalog, one: Item) -> tuple[Row, ...]:
    """What the choice says that we put in and expect; no row where it says neither."""
    choices = catalog.targets(one, "gebaseerd_op")
    brings = _filled(choices, "investering", "resterende_eigen_inzet")
    gets = _filled(choices, "verwacht_voordeel")
    if not brings and not gets:
        return ()
    profile = profile_of(catalog)
    not_asked = (Said(text=tools.NOT_ASKED),)
    where = choices[0]
    return (
        Row(
            profile.item if profile else say.OURSELVES,
            (
                brings or (not_yet("keuze", "investering", where),),
                gets or (not_yet("keuze", "verwacht_voordeel", where),),
                not_asked,
                not_asked,
            ),
        ),
    )


def _filled(choices: tuple[Item, ...], *names: str) -> tuple[Said, ...]:
    return tuple(
        from_field(choice, name) for choice in choices for name in names if choice.get(name)
    )
