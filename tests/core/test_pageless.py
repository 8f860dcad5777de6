"""Rounds with a list that has no page in the dossier."""

import pytest

from normspoor.core.checklist import verdicts_on
from normspoor.core.pageless import missing_pages, pageless_verdicts
from normspoor.core.summary import summary_lines
from support.factory import PEILDATUM, dossier, item
from support.rounds import LISTS, a_round

PAGE = "norm/checklists/succesfactoren.html:1"
KSF = (
    item("checklist", "LIJST-KSF", "Succesfactoren", lijst="KSF", per="dossier", place=PAGE,
         external=True),
    item("succesfactor", "BS-KSF-DOEL", "Delen we een doel?", volgnummer="1", place=PAGE,
         external=True),
)  # fmt: skip
ROUND = a_round("1. nee", title="Onze ronde")


def test_a_round_with_a_list_that_has_no_page_is_still_judged_with_the_page_that_is_missing():
    catalog = dossier(*KSF, *ROUND)
    found = pageless_verdicts(catalog, ["checklists/audit"], PEILDATUM)
    lines = summary_lines([], found, (), missing_pages(catalog, found))

    assert lines[:2] == [
        "Met deze checklists hielden jullie een ronde, maar hun bladzijde ontbreekt:",
        (
            "  checklists/succesfactoren.md: deze bladzijde ontbreekt. De antwoorden op "
            "'Succesfactoren' tellen hier mee. Maak de bladzijde opnieuw met een blok "
            "'toetsuitslag', dan staan ze ook op de website."
        ),
    ]
    assert lines[-1] == "actie nodig 1"


def test_a_list_with_a_page_is_not_judged_twice():
    catalog = dossier(*KSF, *ROUND)
    pages = ["checklists/succesfactoren"]

    assert len(verdicts_on(catalog, pages, PEILDATUM)) == 1
    assert pageless_verdicts(catalog, pages, PEILDATUM) == ()
    assert missing_pages(catalog, ()) == ()


def test_a_list_without_a_page_and_without_a_round_is_nothing_to_tell():
    assert pageless_verdicts(dossier(*LISTS), [], PEILDATUM) == ()


@pytest.mark.parametrize("code", ["KSF", "AUDIT"])
def test_a_round_from_after_the_peildatum_is_not_there_yet(code):
    late = a_round("1. nee", lijst=code, datum="2026-11-02")

    assert pageless_verdicts(dossier(*LISTS, *late), [], PEILDATUM) == ()
