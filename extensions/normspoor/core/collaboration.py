"""Questions that several parts of the core ask about a collaboration."""

from __future__ import annotations

from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_after, is_past, last_day, moment, parse_date
from normspoor.core.trace import together, trace


def is_running(collaboration: Item, peildatum: date) -> bool:
    """Experiment or structural, begun on or before the day and not ended by then (C12.2)."""
    began = parse_date(collaboration.get("start"))
    ended = parse_date(collaboration.get("einde"))
    return (
        collaboration.get("status") in ("experiment", "structureel")
        and (began is None or began <= peildatum)
        and (ended is None or ended >= peildatum)
    )


def has_ended(collaboration: Item, peildatum: date) -> bool:
    """Stopped by its status, or its last day lies before the peildatum."""
    return collaboration.get("status") == "beeindigd" or is_past(
        collaboration.get("einde"), peildatum
    )


def going_on(catalog: Catalog, subject: str, peildatum: date) -> tuple[Item, ...]:
    """The collaborations that have not ended, explorations included; for a subject or all."""
    return tuple(
        item
        for item in catalog.of_type("samenwerkingsverband")
        if (not subject or subject in item.subjects) and not has_ended(item, peildatum)
    )


def running(catalog: Catalog, subject: str, peildatum: date) -> tuple[Item, ...]:
    """The collaborations for a subject that run on this day."""
    return tuple(
        item
        for item in catalog.of_type("samenwerkingsverband")
        if subject in item.subjects and is_running(item, peildatum)
    )


def papers(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """The agreements and project plans that cover a collaboration."""
    return trace(catalog, collaboration, "<regelt")


def agreements(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """Only the signed kind: ``overeenkomst``."""
    return tuple(item for item in papers(catalog, collaboration) if item.type == "overeenkomst")


def participations(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """Who takes part."""
    return tuple(i for i in trace(catalog, collaboration, "<in_verband") if i.type == "deelname")


def arrangements(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """What was arranged: through a participation or with the collaboration as a whole."""
    direct = (i for i in trace(catalog, collaboration, "<in_verband") if i.type == "afspraak")
    return together(
        tuple(direct),
        *(trace(catalog, part, "<van_deelname") for part in participations(catalog, collaboration)),
    )


def results(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """Wanted results, of the collaboration itself or laid down in a paper that covers it."""
    covering = papers(catalog, collaboration)
    return together(
        trace(catalog, collaboration, "beoogt"),
        *(trace(catalog, paper, "beoogt") for paper in covering),
        *(_laid_down(catalog, paper, "resultaat") for paper in covering),
    )


def criteria(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """All criteria, for start, evaluation and end, also those laid down in a paper."""
    return together(
        *(
            trace(catalog, collaboration, link)
            for link in ("toetst_start", "toetst_evaluatie", "toetst_einde")
        ),
        *(_laid_down(catalog, paper, "criterium") for paper in papers(catalog, collaboration)),
    )


def criteria_for(catalog: Catalog, collaboration: Item, moment: str) -> tuple[Item, ...]:
    """The criteria for one moment: start, evaluatie or beeindiging."""
    return tuple(i for i in criteria(catalog, collaboration) if i.get("soort") == moment)


def deeds(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """What was done: activities, meetings and progress reports."""
    activities = together(
        trace(catalog, collaboration, "<voert_uit"),
        *(trace(catalog, item, "<voert_uit") for item in arrangements(catalog, collaboration)),
    )
    told = together(
        trace(catalog, collaboration, "<gaat_over"),
        *(trace(catalog, activity, "<gaat_over") for activity in activities),
    )
    # what is planned has not been done
    return tuple(
        item
        for item in together(activities, told)
        if item.type != "actieplan" and item.get("status") != "gepland"
    )


def last_sign_of_life(catalog: Catalog, collaboration: Item, peildatum: date) -> date | None:
    """The last day with a deed on or before the peildatum, else the begin.

    None where it has not begun, or where a day cannot be read.
    """
    days = map(day_of_deed, deeds(catalog, collaboration))
    return last_day([collaboration.get("start"), *days], peildatum)


def day_of_deed(deed: Item) -> str:
    """When something was done, as it was written: an activity says when it was done last."""
    return deed.get("laatst_uitgevoerd") or deed.get("datum")


def last_deeds(catalog: Catalog, collaboration: Item, peildatum: date) -> tuple[Item, ...]:
    """The deeds of the last day up to the peildatum on which there was one, in order of id.

    Those without a day that can be read come last: only where no deed has one.
    """
    found = [
        deed for deed in deeds(catalog, collaboration) if not is_after(day_of_deed(deed), peildatum)
    ]
    last = max((moment(day_of_deed(deed)) for deed in found), default=None)
    return tuple(deed for deed in found if moment(day_of_deed(deed)) == last)


def evaluations(catalog: Catalog, collaboration: Item) -> tuple[Item, ...]:
    """Evaluations of the collaboration or of one of its activities."""
    return together(
        trace(catalog, collaboration, "<evalueert"),
        *(trace(catalog, deed, "<evalueert") for deed in deeds(catalog, collaboration)),
    )


def _laid_down(catalog: Catalog, paper: Item, type_name: str) -> tuple[Item, ...]:
    return tuple(i for i in catalog.sources(paper, "vastgelegd_in") if i.type == type_name)


def partner_of(catalog: Catalog, participation: Item) -> Item:
    """The partner of a participation, or the participation itself where that is unknown."""
    return next(iter(catalog.targets(participation, "van_partner")), participation)


def is_language_partner(catalog: Catalog, participation: Item) -> bool:
    """Whether who takes part trains or supplies; meant for the taalhuis (C12.3)."""
    partner = partner_of(catalog, participation)
    return "trainer" in partner.words("functies") or "toeleverend" in partner.words("rollen")
