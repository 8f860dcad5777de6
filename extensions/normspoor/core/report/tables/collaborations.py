"""What drives a collaboration, by what it is judged, whether it lives, and which ones ended."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from normspoor.core import collaboration as about
from normspoor.core.model import Item
from normspoor.core.report.columns import Draw, body, itself, linked, listed, own, told
from normspoor.core.report.shape import Kind, Table
from normspoor.core.report.source import Source
from normspoor.core.trace import trace
from normspoor.core.wording.report_cells import NONE_CHOSEN, NONE_YET

_SV = "samenwerkingsverband"
#: The moments for which there are criteria, in the order of the life of a collaboration.
MOMENTS = ("start", "evaluatie", "beeindiging")


def collaborations(source: Source) -> Table:
    """A row for every collaboration: what for, with whom and who leads it."""
    draws = (
        itself(_SV),
        *own(_SV, "doel", "status", "vorm", "start"),
        linked("ambities", partial(_follow, source, "draagt_bij_aan"), none=NONE_CHOSEN),
        *own(_SV, "bijdrage", "nut_en_noodzaak"),
        linked("partners", partial(_partners, source), none=NONE_YET),
        *own(_SV, "trekker", "bestuurlijk_eigenaar", "managementschakel", "besluitvorming"),
        *own(_SV, "spanningen", "reden_geen_outcome", "volgende_evaluatie"),
    )
    return listed("samenwerkingen", draws, source.collaborations, source)


def approaches(source: Source) -> Table:
    """Every version of an approach, with the ambitions that it comes from."""
    draws = (
        itself("aanpak"),
        body("aanpak"),
        *own("aanpak", "versie", "vastgesteld_op", "geldig_tot", "vastlegging"),
        linked("ambities", partial(_follow, source, "vloeit_voort_uit"), none=NONE_CHOSEN),
        linked("herziet", partial(_follow, source, "herziet")),
        linked("naar_aanleiding_van", partial(_follow, source, "naar_aanleiding_van")),
        *own("aanpak", "besproken_in_lagen"),
    )
    return listed("aanpakken", draws, source.catalog.of_type("aanpak"), source)


def choices(source: Source) -> Table:
    """Every choice: alone, together or not at all, and why."""
    return listed("keuzes", _choice_draws(source), source.catalog.of_type("keuze"), source)


def not_together(source: Source) -> Table:
    """Only what the team chose to do alone or not at all."""
    found = (one for one in source.catalog.of_type("keuze") if one.get("uitkomst") != "samen")
    return listed("zelf-of-niet", _choice_draws(source), found, source)


def criteria(source: Source) -> Table:
    """For every collaboration the criteria to begin, to judge by and to stop."""
    draws = (
        itself(_SV),
        *own(_SV, "status"),
        *(
            linked(moment_of, partial(_criteria, source, moment_of), none=NONE_YET)
            for moment_of in MOMENTS
        ),
    )
    return listed("criteria", draws, source.collaborations, source)


def signs_of_life(source: Source) -> Table:
    """For every collaboration what was done last, and what an auditor can see of it."""
    draws = (
        itself(_SV),
        *own(_SV, "status"),
        told("laatst_gezien", partial(_last_day, source), Kind.DATE),
        linked("laatste_daad", partial(_last_deeds, source), none=NONE_YET),
        linked("praktijk", partial(_follow, source, "<toont"), none=NONE_YET),
    )
    return listed("leven", draws, source.collaborations, source)


def ended(source: Source) -> Table:
    """The collaborations that stopped: when, why and on what ground."""
    found = [one for one in source.collaborations if about.has_ended(one, source.peildatum)]
    draws = (
        itself(_SV),
        *own(_SV, "status", "start", "einde", "reden_beeindiging"),
        linked("criteria", partial(_follow, source, "gebruikt_criterium"), none=NONE_YET),
        linked("evaluaties", lambda one: about.evaluations(source.catalog, one), none=NONE_YET),
    )
    return listed("beeindigd", draws, found, source)


def _choice_draws(source: Source) -> tuple[Draw, ...]:
    return (
        itself("keuze"),
        *own("keuze", "onderwerp", "uitkomst", "motief", "datum"),
        body("keuze"),
        *own("keuze", "investering", "verwacht_voordeel", "resterende_eigen_inzet"),
        linked("ambities", partial(_follow, source, "vloeit_voort_uit")),
        linked("aanpak", partial(_follow, source, "past_in")),
        linked("samenwerkingen", partial(_follow, source, "<gebaseerd_op")),
    )


def _follow(source: Source, link: str, item: Item) -> tuple[Item, ...]:
    return trace(source.catalog, item, link)


def _partners(source: Source, one: Item) -> Iterable[Item]:
    parts = about.participations(source.catalog, one)
    found = (about.partner_of(source.catalog, part) for part in parts)
    return {item.id: item for item in found}.values()


def _criteria(source: Source, moment_of: str, one: Item) -> tuple[Item, ...]:
    return about.criteria_for(source.catalog, one, moment_of)


def _last_deeds(source: Source, one: Item) -> tuple[Item, ...]:
    return about.last_deeds(source.catalog, one, source.peildatum)


def _last_day(source: Source, one: Item) -> str:
    return next((about.day_of_deed(deed) for deed in _last_deeds(source, one)), "")
