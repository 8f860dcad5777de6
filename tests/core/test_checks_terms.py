"""The check on the terms that a team chooses itself (C-A46)."""

import pytest

from normspoor.core.checks import CHECKS, Finding, Severity
from support.factory import dossier, found_by
from support.proof import TERMS, proof
from support.story import story


def asked(**settings: str) -> list[Finding]:
    return found_by("C-A46", dossier(**settings), "")


def test_with_every_term_chosen_nothing_is_asked():
    assert asked(**TERMS) == []


def test_every_empty_term_is_asked_for_once_at_the_profile():
    found = asked()

    assert {finding.item.id for finding in found} == {"PROF-1"}
    assert [finding.what for finding in found] == [
        "Jullie kozen nog niet hoe vaak jullie een aanpak of samenwerking evalueren.",
        "Jullie kozen nog niet hoe vaak jullie elkaar als partners minstens spreken.",
        "Jullie kozen nog niet hoe vaak jullie je ambities opnieuw bekijken.",
        "Jullie kozen nog niet na hoeveel tijd jullie een bewijsstuk opnieuw bekijken.",
        (
            "Jullie kozen nog niet hoe lang voor de auditdatum de zelfevaluatie klaar is. "
            "Nu tellen zes weken."
        ),
    ]


@pytest.mark.parametrize("term", TERMS)
def test_one_empty_term_is_one_question(term):
    (finding,) = asked(**{**TERMS, term: ""})

    assert finding.todo == (
        f"Spreek samen een termijn af en vul '{term}' in. De norm noemt geen getal."
    )


def test_a_term_that_has_a_default_is_only_a_tip():
    weights = {finding.todo.split("'")[1]: finding.severity for finding in asked()}

    assert [term for term, weight in weights.items() if weight is Severity.TIP] == [
        "termijn_zelfevaluatie"
    ]
    assert set(weights.values()) == {Severity.VRAAG, Severity.TIP}


def test_a_term_that_cannot_be_read_is_a_mistake_and_no_empty_one():
    assert asked(**{**TERMS, "termijn_bewijs": "een tijdje"}) == []


def test_another_empty_field_of_the_profile_is_no_term():
    assert asked(**TERMS, organisatie_soort="") == []


def test_a_misspelt_term_is_told_as_a_mistake_only():
    assert asked(**{**TERMS, "termijn_bewijs": ""}, unknown=("termijn_bewij",)) == []


#: The checks that count a term.
AGEING = ("C-A28", "C-A29", "C-A33")


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido", ""])
def test_with_all_terms_empty_nothing_is_too_old(subject):
    old = {name: {"datum": "2001-01-01"} for name in ("OVL-1", "EVAL-1")}
    old |= {name: {"vastgesteld_op": "2001-01-01"} for name in ("AANP-1", "AANP-2")}
    catalog = dossier(*story(old, subject=subject or "organisatie"), *proof())

    assert [found_by(check_id, catalog, subject) for check_id in AGEING] == [[], [], []]


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido"])
def test_a_clean_dossier_has_nothing_to_do_and_look_back_on(subject):
    catalog = dossier(*story(subject=subject), *proof(subject), **TERMS)
    mine = ("C-A15", "C-A27", *AGEING, "C-A30", "C-A31", "C-A32", "C-A34", "C-A35", "C-A37",
            "C-A41", "C-A46")  # fmt: skip

    assert {check.id for check in CHECKS} >= set(mine)
    assert [
        f for one in mine for about in (subject, "") for f in found_by(one, catalog, about)
    ] == []
