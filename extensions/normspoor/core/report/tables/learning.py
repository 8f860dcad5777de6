"""What was wanted and reached, what was learned and what is being improved."""

from __future__ import annotations

from normspoor.core import collaboration as about
from normspoor.core.model import Item
from normspoor.core.report.columns import body, itself, linked, listed, own, told
from normspoor.core.report.shape import Table
from normspoor.core.report.source import Source
from normspoor.core.report.standing import standing
from normspoor.core.trace import together, trace
from normspoor.core.wording.report_cells import NONE_NAMED, NONE_YET


def results(source: Source) -> Table:
    """Every wanted result, output or outcome: what was wanted, what was reached and when."""
    draws = (
        linked("samenwerking", lambda item: _collaborations(source, item)),
        itself("resultaat"),
        *own("resultaat", "soort", "indicator", "streefwaarde", "gerealiseerd", "peildatum"),
        linked("ambities", lambda item: trace(source.catalog, item, "draagt_bij_aan")),
    )
    return listed("resultaten", draws, source.catalog.of_type("resultaat"), source)


def evaluations(source: Source) -> Table:
    """Every evaluation: of what, by which criterion, and what changed."""
    draws = (
        linked("geevalueerd", lambda item: trace(source.catalog, item, "evalueert")),
        itself("evaluatie"),
        *own("evaluatie", "datum"),
        linked(
            "gebruikt_criterium",
            lambda item: trace(source.catalog, item, "gebruikt_criterium"),
            none=NONE_NAMED,
        ),
        *own("evaluatie", "oordeel", "besluit", "deelnemers", "opbrengst_voor_doelgroep"),
        *own("evaluatie", "juiste_aanpak", "draagt_nog_bij"),
        body("evaluatie"),
        linked("maatregelen", lambda item: trace(source.catalog, item, "leidt_tot"), none=NONE_YET),
    )
    return listed("evaluaties", draws, source.catalog.of_type("evaluatie"), source)


def measures(source: Source) -> Table:
    """Every measure: whose, when it is due, how far it is, and why where it was dropped."""
    draws = (
        itself("verbetermaatregel"),
        told("stand", lambda item: standing(source, item)),
        *own("verbetermaatregel", "eigenaar", "termijn"),
        body("verbetermaatregel"),
        *own("verbetermaatregel", "effect", "reden_vervallen"),
        linked("komt_uit", lambda item: _origins(source, item)),
        linked("past_aan", lambda item: trace(source.catalog, item, "past_aan")),
    )
    found = source.catalog.of_type("verbetermaatregel")
    return listed("maatregelen", draws, found, source)


def _collaborations(source: Source, result: Item) -> list[Item]:
    return [one for one in source.collaborations if result in about.results(source.catalog, one)]


def _origins(source: Source, measure: Item) -> tuple[Item, ...]:
    return together(
        trace(source.catalog, measure, "<leidt_tot"), trace(source.catalog, measure, "actie_op")
    )
