"""What a team decided on purpose is no shortage: a nee, a trial, a subject that it lacks."""

from __future__ import annotations

import pytest

from dossiers.cases import BREAKS
from dossiers.variants import DELIBERATE_NO, NO_IDO, NO_TAALHUIS
from normspoor.core.checklist import verdict
from normspoor.core.checks import Severity
from normspoor.core.collaboration import agreements
from normspoor.core.overview import overview
from normspoor.core.requirements import requirements
from normspoor.core.verdict import Outcome
from normspoor.core.work import to_do
from support.runs import PEILDATUM, asked, explained, lines


def test_a_deliberate_no_with_a_sound_choice_asks_nothing(dossiers):
    catalog = dossiers.broken(DELIBERATE_NO)

    assert asked(catalog) == []


def test_what_the_no_explains_stays_visible_with_its_choice(dossiers):
    reasons = explained(dossiers.broken(DELIBERATE_NO))

    assert set(reasons) == {("C-A06", "SV-LEZEN"), ("C-A07", "SV-LEZEN")}
    assert all("Partners kiezen we niet vooraf" in reason for reason in reasons.values())


def test_a_trial_without_agreement_and_with_a_good_plan_asks_nothing(dossiers):
    catalog = dossiers.clean()

    assert agreements(catalog, catalog.get("SV-PROEF")) == ()
    assert asked(catalog) == []


def test_after_the_decision_to_go_on_there_is_advice_and_no_shortage(dossiers):
    (decided,) = (one for one in BREAKS if one.check_id == "C-A20")
    (line,) = to_do(lines(dossiers.broken(decided)))

    assert (line.check_id, line.severity) == ("C-A20", Severity.ADVIES)


@pytest.mark.parametrize(
    ("variant", "subject"), [(NO_IDO, "ido"), (NO_TAALHUIS, "taalhuis")], ids=["ido", "taalhuis"]
)
def test_a_subject_that_does_not_apply_is_hidden_everywhere(dossiers, variant, subject):
    catalog = dossiers.broken(variant)

    assert lines(catalog) == ()
    assert subject not in {one.subject for one in requirements(catalog, PEILDATUM)}
    assert not [row for row in overview(catalog, PEILDATUM) if subject in row.label.lower()]


@pytest.mark.parametrize(
    ("variant", "point"), [(NO_IDO, "TP-IND4-MENS"), (NO_TAALHUIS, "TP-IND5-MENS")]
)
def test_a_point_about_what_does_not_apply_has_nothing_to_test(dossiers, variant, point):
    catalog = dossiers.broken(variant)

    assert verdict(catalog, catalog.get(point), PEILDATUM).outcome is Outcome.NOT_APPLICABLE
