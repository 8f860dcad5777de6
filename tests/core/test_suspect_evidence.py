"""Evidence for a text of the norm that changed counts again once somebody looked at it."""

from dataclasses import replace
from datetime import date

import pytest

from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, Item, catalog_of
from normspoor.core.requirements import requirements
from normspoor.core.states import State, evidence_state
from support.factory import NORM, evidence, found_by, profile, whole

#: The evidence is of 15 March 2026.
CHANGED = "2026-06-01"


def norm_with(changed: str, day: str = CHANGED) -> list[Item]:
    """The norm in which one text got another wording on ``day``."""
    return [
        replace(one, fields={**one.fields, "tekst_sinds": day}) if one.id == changed else one
        for one in NORM
    ]


def catalog_with(piece: Item, changed: str, *more: Item, day: str = CHANGED) -> Catalog:
    return catalog_of([*norm_with(changed, day), profile(), piece, *more])


def state(
    changed: str = "SAM-ORG-V1",
    *more: Item,
    since: str = CHANGED,
    on: str = "2026-11-01",
    term: str = "",
    **given: str,
) -> State:
    """The state of one piece after a text of the norm changed."""
    piece = evidence(**{"onderbouwt": "SAM-ORG-V1", **given})
    catalog = catalog_with(piece, changed, *more, day=since)
    return evidence_state(catalog, piece, term, date.fromisoformat(on))


def test_a_piece_from_before_the_new_wording_must_be_looked_at_again():
    assert state() is State.TE_HERZIEN


@pytest.mark.parametrize("since", ["2026-03-14", "2026-03-15", ""])
def test_a_piece_from_after_the_new_wording_was_made_for_it(since):
    assert state(since=since) is State.GEDEKT


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-05-31", State.GEDEKT), ("2026-06-01", State.TE_HERZIEN)]
)
def test_the_new_wording_counts_from_its_own_day_on(on, expected):
    assert state(on=on) is expected


@pytest.mark.parametrize(
    ("checked", "expected"),
    [("2026-05-31", State.TE_HERZIEN), ("2026-06-01", State.GEDEKT), ("2026-07-01", State.GEDEKT)],
)
def test_who_looked_at_it_since_makes_it_count_again(checked, expected):
    assert state(nagekeken_op=checked) is expected


def test_a_look_after_the_peildatum_had_not_happened_yet():
    assert state(nagekeken_op="2026-11-02") is State.TE_HERZIEN


def test_a_piece_that_is_newer_than_the_look_at_it_counts_from_its_own_day():
    assert state(datum="2026-06-02", nagekeken_op="2026-05-01") is State.GEDEKT


def test_a_change_of_another_text_asks_nothing():
    assert state("SAM-ORG-V2") is State.GEDEKT


def test_a_piece_that_says_until_when_it_is_good_is_asked_too():
    assert state(geldig_tot="2027-01-01") is State.TE_HERZIEN


def test_what_lapsed_or_is_a_concept_stays_that():
    assert state(geldig_tot="2026-10-31") is State.VERLOPEN
    assert state(status="concept") is State.CONCEPT


def test_an_example_that_changed_asks_for_a_look():
    given = {"onderbouwt": "", "is_voorbeeld_van": "SAM-ORG-V1-BEWIJS-1"}

    assert state("SAM-ORG-V1-BEWIJS-1", **given) is State.TE_HERZIEN
    assert state("SAM-ORG-V1", **given) is State.TE_HERZIEN
    assert state("SAM-NORM", **given) is State.GEDEKT


def test_an_indicator_that_changed_asks_it_of_what_supports_the_answer():
    answer = whole("antwoord", "ANT-1", beantwoordt="SAM-IND-1")

    assert state("SAM-IND-1", answer, onderbouwt="ANT-1") is State.TE_HERZIEN
    assert state("SAM-IND-2", answer, onderbouwt="ANT-1") is State.GEDEKT


def test_a_look_restarts_the_teams_own_term():
    assert state(since="", term="6 maanden") is State.TE_HERZIEN
    assert state(since="", term="6 maanden", nagekeken_op="2026-05-01") is State.GEDEKT
    assert state(since="", term="6 maanden", nagekeken_op="2026-04-30") is State.TE_HERZIEN


def test_a_day_of_looking_that_cannot_be_read_makes_it_unreadable():
    assert state(nagekeken_op="gisteren") is State.ONLEESBAAR


@pytest.mark.parametrize(
    ("checked", "expected"), [("", State.TE_HERZIEN), ("2026-07-01", State.GEDEKT)]
)
def test_a_question_is_not_covered_by_evidence_for_its_old_wording(checked, expected):
    piece = evidence(onderbouwt="SAM-ORG-V1", scope="organisatie", nagekeken_op=checked)
    found = requirements(catalog_with(piece, "SAM-ORG-V1"), date(2026, 11, 1))

    assert next(one for one in found if one.item.id == "SAM-ORG-V1").state is expected


def test_a_look_without_a_function_is_a_mistake():
    piece = evidence(onderbouwt="SAM-ORG-V1", nagekeken_op="2026-06-01")

    (found,) = mistakes(catalog_of([*NORM, profile(), piece]))

    assert found.text == (
        "het veld 'nagekeken_door' (Nagekeken door) ontbreekt. Vul het in. "
        "Bijvoorbeeld ':nagekeken_door: coördinator'."
    )


def test_without_a_look_no_function_is_asked_for():
    piece = evidence(onderbouwt="SAM-ORG-V1")

    assert mistakes(catalog_of([*NORM, profile(), piece])) == ()


def test_the_check_on_evidence_says_which_text_changed_without_any_term():
    catalog = catalog_with(evidence(scope="organisatie", onderbouwt="SAM-ORG-V1"), "SAM-ORG-V1")

    (finding,) = found_by("C-A33", catalog, "")

    assert finding.item.id == "BEW-1"
    assert finding.what == (
        f"De norm zegt iets anders dan toen jullie 'Titel van BEW-1' bekeken: "
        f"{catalog.get('SAM-ORG-V1').title}"
    )
