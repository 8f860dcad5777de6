"""What partners bring, do, answer for and decide, and whether that is kept."""

from __future__ import annotations

from normspoor.core.model import Item
from normspoor.core.profile import IDO
from normspoor.core.report.columns import Draw, body, itself, linked, listed, own, told
from normspoor.core.report.reading import BETWEEN
from normspoor.core.report.shape import Table
from normspoor.core.report.source import Source
from normspoor.core.trace import together, trace
from normspoor.core.wording.report_cells import NONE_YET


def contributions(source: Source) -> Table:
    """Every participation: how much, what it brings, and the agreement in which that stands."""
    draws = (
        linked("samenwerking", lambda part: trace(source.catalog, part, "in_verband")),
        linked("partner", lambda part: trace(source.catalog, part, "van_partner")),
        *own("deelname", "mate_van_inzet", "wijze_van_inzet", "brengt", "haalt"),
        linked("bijdragen", lambda part: _contributions(source, part), none=NONE_YET),
        told("meerwaarde", lambda part: _added_value(source, part)),
        linked("staat_in", lambda part: _papers(source, part), none=NONE_YET),
        itself("deelname"),
    )
    return listed("bijdragen", draws, source.catalog.of_type("deelname"), source)


def ido(source: Source) -> Table:
    """What was arranged for the IDO: role, contribution and to whom people are referred."""
    found = (item for item in source.catalog.of_type("afspraak") if IDO in item.subjects)
    referred = linked(
        "verwijst_naar", lambda item: trace(source.catalog, item, "verwijst_door_naar")
    )
    draws = (*_arrangement(source), *own("afspraak", "dienst", "nakoming"), referred)
    return listed("ido", draws, found, source)


def kept(source: Source) -> Table:
    """Every arrangement: with whom, where it is written and whether it is kept."""
    draws = (*_arrangement(source), *own("afspraak", "nakoming", "gecontroleerd_op"))
    return listed("nakoming", draws, source.catalog.of_type("afspraak"), source)


def _arrangement(source: Source) -> tuple[Draw, ...]:
    return (
        linked("samenwerking", lambda item: _collaborations(source, item)),
        linked("partner", lambda item: trace(source.catalog, item, "van_deelname", "van_partner")),
        itself("afspraak"),
        *own("afspraak", "soort"),
        body("afspraak"),
        linked(
            "staat_in", lambda item: trace(source.catalog, item, "vastgelegd_in"), none=NONE_YET
        ),
    )


def _collaborations(source: Source, item: Item) -> tuple[Item, ...]:
    return together(
        trace(source.catalog, item, "in_verband"),
        trace(source.catalog, item, "van_deelname", "in_verband"),
    )


def _contributions(source: Source, part: Item) -> tuple[Item, ...]:
    arranged = trace(source.catalog, part, "<van_deelname")
    return tuple(item for item in arranged if item.get("soort") == "bijdrage")


def _added_value(source: Source, part: Item) -> str:
    said = (one.get("meerwaarde") for one in _contributions(source, part))
    return BETWEEN.join(filter(None, said))


def _papers(source: Source, part: Item) -> tuple[Item, ...]:
    written = (trace(source.catalog, one, "vastgelegd_in") for one in _contributions(source, part))
    return together(*written)
