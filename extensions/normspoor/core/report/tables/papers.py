"""What stands on paper, in words: agreements and plans, criteria, and what was done since."""

from __future__ import annotations

from functools import partial

from normspoor.core.collaboration import day_of_deed
from normspoor.core.looking_back import happened
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Item
from normspoor.core.periods import is_after, moment
from normspoor.core.report.columns import Draw, body, linked, listed, own, told, which
from normspoor.core.report.shape import Kind, Table
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.report.tables.collaborations import MOMENTS
from normspoor.core.trace import trace
from normspoor.core.wording.report_cells import NONE_YET

_PAPERS = ("overeenkomst", "projectplan")
_DEEDS = ("activiteit", "overleg", "voortgangsverslag")


def papers(source: Source) -> Table:
    """Every agreement and project plan: what for, until when, and where it lies."""
    draws = (
        which("stuk"),
        told("stand", partial(standing, source)),
        _kind(),
        linked("samenwerking", lambda item: trace(source.catalog, item, "regelt")),
        *own("overeenkomst", "doel", "ondertekend_op", "geldig_van", "geldig_tot"),
        *own("overeenkomst", "beoogd_resultaat", "evaluatiewijze", "gebruik_uitkomst"),
        *own("projectplan", "begroting", "evaluatiemomenten", "oplevering", "besluit_na_afloop"),
        *own("overeenkomst", "aanspreekpunt_problemen", "vindplaats"),
    )
    return listed("overeenkomsten", draws, source.catalog.of_type(*_PAPERS), source)


def criteria_in_words(source: Source) -> Table:
    """Every criterion as it was written, and by what one sees that it is met."""
    draws = (
        which("criterium"),
        *own("criterium", "soort"),
        body("criterium"),
        *own("criterium", "meetbaar", "vastgesteld_op"),
        linked(
            "staat_in", lambda item: trace(source.catalog, item, "vastgelegd_in"), none=NONE_YET
        ),
    )
    found = sorted(source.catalog.of_type("criterium"), key=_place_in_life)
    return listed("criteria-tekst", draws, found, source)


def deeds(source: Source) -> Table:
    """What was done up to the peildatum, the last first."""
    found = [
        item
        for item in happened(source.catalog.of_type(*_DEEDS), source.peildatum)
        if not is_after(day_of_deed(item), source.peildatum)
    ]
    draws = (
        told("dag", day_of_deed, Kind.DATE),
        which("wat_gebeurde"),
        _kind(),
        told("hoe", _words),
        *own("overleg", "lagen", "besluiten", "vervolg"),
        linked("samenwerking", lambda item: trace(source.catalog, item, "gaat_over")),
    )
    in_order = sorted(found, key=lambda item: item.id)
    in_order.sort(key=lambda item: moment(day_of_deed(item)), reverse=True)
    return listed("uitvoering", draws, in_order, source)


def _place_in_life(criterion: Item) -> tuple[int, str]:
    """To begin, to judge by, to stop; what says none comes last."""
    moment_of = criterion.get("soort")
    known = MOMENTS.index(moment_of) if moment_of in MOMENTS else len(MOMENTS)
    return known, criterion.id


def _kind() -> Draw:
    return told("soort", lambda item: TYPES_BY_NAME[item.type].label)


def _words(item: Item) -> str:
    """How it went, in the team's words: each kind of deed keeps them in another field."""
    return item.get("uitvoering") or item.get("stand") or item.get("periode")
