"""A library of the largest size that is expected (domain model C11.9): built in Python."""

from __future__ import annotations

import pytest

from normspoor.core.model import Catalog, Item
from normspoor.core.overview import overview
from normspoor.core.tools.partners import partner_overview
from normspoor.core.work import listed
from support.factory import dossier, evidence, whole
from support.reports import report_of_catalog
from support.runs import PEILDATUM, lines
from support.story import answers

PARTNERS, COLLABORATIONS, PIECES = 60, 40, 300
_QUESTIONS = [f"SAM-{prefix}-V{number}" for prefix in ("ORG", "TH") for number in (1, 2, 3, 4)]


def large() -> Catalog:
    """Every collaboration has three partners and no paper; every piece of evidence a question."""
    return dossier(
        whole("ambitie", "AMB-1", scope="organisatie, taalhuis, ido"),
        *(whole("partner", f"PART-{n}", f"Partner {n}") for n in range(PARTNERS)),
        *(one for n in range(COLLABORATIONS) for one in _collaboration(n)),
        *(evidence(f"BEW-{n}", onderbouwt=_QUESTIONS[n % len(_QUESTIONS)]) for n in range(PIECES)),
        *answers(),
    )


def _collaboration(number: int) -> tuple[Item, ...]:
    sv = f"SV-{number}"
    scope = ("organisatie", "taalhuis", "ido")[number % 3]
    parts = ((number * 3 + step) % PARTNERS for step in range(3))
    return (
        whole("samenwerkingsverband", sv, scope=scope, status="structureel", start="2025-01-01",
              trekker=f"functie {number % 7}", draagt_bij_aan="AMB-1"),
        *(
            whole("deelname", f"DEEL-{number}-{partner}", scope=scope, in_verband=sv,
                  van_partner=f"PART-{partner}")
            for partner in parts
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The large dossier, made once."""
    return large()


def test_the_first_screen_still_has_twelve_rows_at_most(catalog):
    assert 0 < len(overview(catalog, PEILDATUM)) <= 12


def test_of_all_there_is_to_do_ten_lines_come_first(catalog):
    found = lines(catalog)
    shown = listed(found)

    assert len(found) > COLLABORATIONS
    assert len(shown.first) == 10
    assert len(shown.first) + sum(group.number for group in shown.rest) == len(found)


def test_the_rest_stands_by_function_and_nothing_is_lost(catalog):
    owners = [group.owner for group in listed(lines(catalog)).rest]

    assert len(owners) == len(set(owners)) <= 8


def test_every_partner_stays_in_the_picture(catalog):
    tool = partner_overview(catalog, PEILDATUM)
    (table,) = tool.tables
    shown = [(group.about.id, row.head.id) for group in table.groups for row in group.rows]

    assert {group.about.id for group in table.groups} == {f"PART-{n}" for n in range(PARTNERS)}
    assert len(shown) == len(set(shown)) == 3 * COLLABORATIONS
    assert tool.sentences == ()


def test_the_report_holds_all_of_it_and_keeps_its_first_page(catalog):
    made = report_of_catalog(catalog, PEILDATUM)

    assert len(made.first) <= 12
    assert len(made.table("bewijs").rows) == PIECES
    assert len(made.table("ketens").rows) == COLLABORATIONS
    assert len([part for part in made.parts if part.within == "samenwerkingen"]) == COLLABORATIONS
    assert len(made.table("ambitie-verband").columns) == COLLABORATIONS + 2
