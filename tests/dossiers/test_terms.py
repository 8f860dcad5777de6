"""No invented threshold: without a term of the team nothing is ever too old (C11.10)."""

from __future__ import annotations

from collections import Counter

from dossiers.variants import NO_TERMS, OLD
from normspoor.core.checks import Severity
from support.runs import lines


def test_without_terms_they_are_asked_for_once_each_and_nothing_is_old(dossiers):
    found = lines(dossiers.broken(NO_TERMS))

    assert {(one.check_id, one.item_id) for one in found} == {("C-A46", "PROF-1")}
    assert len({one.what for one in found}) == len(found) == 5
    assert {one.severity for one in found} <= {Severity.VRAAG, Severity.TIP}


def test_the_same_days_are_old_once_the_team_chose_its_terms(dossiers):
    found = Counter(one.check_id for one in lines(dossiers.broken(OLD)))

    assert {"C-A28", "C-A29", "C-A33"} <= found.keys()
    assert "C-A46" not in found
    # judgements age by the same term
    assert [check for check in found if check.startswith(("TP-", "LIJST-"))]


def test_no_term_stands_in_a_sentence_unless_the_team_chose_it(dossiers):
    chosen = ("12 maanden", "6 maanden", "24 maanden")
    said = [one.text for one in lines(dossiers.broken(OLD)) if "termijn" in one.text]

    assert said
    assert [text for text in said if not any(term in text for term in chosen)] == []
