"""What the norm asks of a dossier, and how that stands."""

from datetime import date

import pytest

from normspoor.core.model import Catalog, catalog_of
from normspoor.core.requirements import Requirement, answers_to, norm_elements, requirements
from normspoor.core.states import State
from support.factory import NORM, PEILDATUM, dossier, evidence, ids, item, whole


def asked(catalog: Catalog, element: str, subject: str = "organisatie") -> Requirement:
    """The one requirement about this element and subject."""
    (found,) = [
        requirement
        for requirement in requirements(catalog, PEILDATUM)
        if (requirement.item.id, requirement.subject) == (element, subject)
    ]
    return found


def pieces(requirement: Requirement) -> list[str]:
    return [piece.item.id for piece in requirement.evidence]


def answer(subject: str, value: str = "ja", **given: str):
    return whole("antwoord", f"ANT-2-{subject}", scope=subject, waarde=value,
                 beantwoordt="SAM-IND-2", **given)  # fmt: skip


def test_without_a_profile_there_is_nothing_to_test():
    assert requirements(catalog_of(NORM), PEILDATUM) == ()


def test_every_subject_is_asked_its_indicators_and_then_its_questions():
    found = [(r.subject, r.item.id) for r in requirements(dossier(), PEILDATUM)]

    assert found == [
        ("organisatie", "SAM-IND-1"),
        ("organisatie", "SAM-IND-2"),
        ("organisatie", "SAM-IND-3"),
        ("organisatie", "SAM-ORG-V1"),
        ("organisatie", "SAM-ORG-V2"),
        ("organisatie", "SAM-ORG-V3"),
        ("organisatie", "SAM-ORG-V4"),
        ("taalhuis", "SAM-IND-2"),
        ("taalhuis", "SAM-IND-3"),
        ("taalhuis", "SAM-IND-5"),
        ("taalhuis", "SAM-TH-V1"),
        ("taalhuis", "SAM-TH-V2"),
        ("taalhuis", "SAM-TH-V3"),
        ("taalhuis", "SAM-TH-V4"),
        ("ido", "SAM-IND-4"),
    ]


def test_without_an_ido_indicator_4_is_not_asked():
    found = requirements(dossier(heeft_ido="nee"), PEILDATUM)

    assert "SAM-IND-4" not in {requirement.item.id for requirement in found}


def test_without_a_taalhuis_only_the_organisation_answers_indicators_2_and_3():
    found = requirements(dossier(eindverantwoordelijk_taalhuis="nee"), PEILDATUM)

    assert {requirement.subject for requirement in found} == {"organisatie", "ido"}


def test_number_10_comes_after_number_9():
    numbered = [item("indicator", f"IND-{n}", volgnummer=n) for n in ("10", "9")]

    assert ids(norm_elements(catalog_of(numbered))) == ["IND-9", "IND-10"]


def test_equal_or_unreadable_numbers_keep_the_order_of_id():
    numbered = [item("indicator", f"IND-{n}", volgnummer=v) for n, v in
                (("C", "1"), ("B", "1"), ("X", "een"))]  # fmt: skip

    assert ids(norm_elements(catalog_of(numbered))) == ["IND-X", "IND-B", "IND-C"]


def test_questions_stand_by_subject_in_the_order_of_the_profile():
    questions = [item("beoordelingsvraag", "A-1", scope="taalhuis", volgnummer="1"),
                 item("beoordelingsvraag", "B-2", scope="organisatie", volgnummer="2")]  # fmt: skip

    assert ids(norm_elements(catalog_of(questions))) == ["B-2", "A-1"]


def test_indicators_stand_by_number_whatever_their_subject():
    numbered = [item("indicator", "IND-A", scope="organisatie", volgnummer="2"),
                item("indicator", "IND-B", scope="taalhuis", volgnummer="1")]  # fmt: skip

    assert ids(norm_elements(catalog_of(numbered))) == ["IND-B", "IND-A"]


def test_a_subject_that_does_not_exist_says_nothing_about_the_order():
    questions = [item("beoordelingsvraag", "A-1", scope="taalhuus, taalhuis", volgnummer="1"),
                 item("beoordelingsvraag", "B-2", scope="organisatie", volgnummer="2")]  # fmt: skip

    assert ids(norm_elements(catalog_of(questions))) == ["B-2", "A-1"]


def test_a_question_without_a_subject_stands_with_those_of_the_organisation():
    questions = [item("beoordelingsvraag", "A-2", scope="organisatie", volgnummer="2"),
                 item("beoordelingsvraag", "B-1", volgnummer="1")]  # fmt: skip

    assert ids(norm_elements(catalog_of(questions))) == ["B-1", "A-2"]


def test_evidence_that_supports_a_question_counts_for_it():
    found = asked(dossier(evidence(onderbouwt="SAM-ORG-V1")), "SAM-ORG-V1")

    assert (pieces(found), found.state) == (["BEW-1"], State.GEDEKT)


def test_evidence_counts_for_no_other_question():
    found = asked(dossier(evidence(onderbouwt="SAM-ORG-V1")), "SAM-ORG-V2")

    assert (pieces(found), found.state) == ([], State.GEEN)


def test_evidence_that_is_an_example_from_the_norm_counts_for_the_question():
    found = asked(dossier(evidence(is_voorbeeld_van="SAM-ORG-V1-BEWIJS-1")), "SAM-ORG-V1")

    assert pieces(found) == ["BEW-1"]


def test_an_example_below_a_rule_of_the_question_counts_too():
    rule = whole("regel", "R-1", hoort_bij="SAM-ORG-V2")
    example = whole("bewijsvoorbeeld", "VB-1", hoort_bij="R-1")
    found = asked(dossier(rule, example, evidence(is_voorbeeld_van="VB-1")), "SAM-ORG-V2")

    assert pieces(found) == ["BEW-1"]


def test_an_example_that_only_helps_counts_for_nothing():
    example = whole("bewijsvoorbeeld", "VB-1", helpt_bij="SAM-ORG-V2", hoort_bij="SAM-ORG-V1")
    catalog = dossier(example, evidence(is_voorbeeld_van="VB-1"))

    assert asked(catalog, "SAM-ORG-V2").evidence == ()
    assert pieces(asked(catalog, "SAM-ORG-V1")) == ["BEW-1"]


def test_a_question_that_helps_another_does_not_lend_its_evidence():
    helper = whole("beoordelingsvraag", "SAM-TH-V5", scope="taalhuis", helpt_bij="SAM-TH-V3")
    catalog = dossier(helper, evidence(onderbouwt="SAM-TH-V5"))

    assert asked(catalog, "SAM-TH-V3", "taalhuis").evidence == ()


def test_evidence_that_calls_a_rule_its_example_does_not_count():
    rule = whole("regel", "R-1", hoort_bij="SAM-ORG-V1")

    assert asked(dossier(rule, evidence(is_voorbeeld_van="R-1")), "SAM-ORG-V1").evidence == ()


def test_evidence_that_counts_in_two_ways_is_one_piece():
    both = evidence(onderbouwt="SAM-ORG-V1", is_voorbeeld_van="SAM-ORG-V1-BEWIJS-1")

    assert pieces(asked(dossier(both), "SAM-ORG-V1")) == ["BEW-1"]


@pytest.mark.parametrize("target", ["onderbouwt", "is_voorbeeld_van"])
def test_evidence_of_the_publisher_never_counts(target):
    named = {"onderbouwt": "SAM-ORG-V1", "is_voorbeeld_van": "SAM-ORG-V1-BEWIJS-1"}
    theirs = item("bewijs", "BEW-1", datum="2026-01-01", external=True, **{target: named[target]})

    assert asked(dossier(theirs), "SAM-ORG-V1").state is State.GEEN


def test_evidence_for_an_indicator_counts_for_its_own_subject_only():
    catalog = dossier(evidence(onderbouwt="SAM-IND-2", scope="taalhuis"))

    assert pieces(asked(catalog, "SAM-IND-2", "taalhuis")) == ["BEW-1"]
    assert asked(catalog, "SAM-IND-2", "organisatie").evidence == ()


def test_evidence_for_two_subjects_counts_for_both():
    catalog = dossier(evidence(onderbouwt="SAM-IND-2", scope="organisatie, taalhuis"))

    assert pieces(asked(catalog, "SAM-IND-2", "taalhuis")) == ["BEW-1"]
    assert pieces(asked(catalog, "SAM-IND-2", "organisatie")) == ["BEW-1"]


@pytest.mark.parametrize(("subject", "other"), [("organisatie", "taalhuis"),
                                                ("taalhuis", "organisatie")])  # fmt: skip
def test_evidence_for_an_answer_counts_for_the_subject_of_the_answer(subject, other):
    catalog = dossier(answer("organisatie"), answer("taalhuis"),
                      evidence(onderbouwt=f"ANT-2-{subject}"))  # fmt: skip

    assert pieces(asked(catalog, "SAM-IND-2", subject)) == ["BEW-1"]
    assert asked(catalog, "SAM-IND-2", other).evidence == ()


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis"])
def test_indicators_2_and_3_have_an_answer_for_each_subject(subject):
    catalog = dossier(answer("organisatie"), answer("taalhuis"))

    found = answers_to(catalog, catalog.get("SAM-IND-2"), subject, PEILDATUM)

    assert ids(found) == [f"ANT-2-{subject}"]


def test_evidence_is_judged_by_the_term_of_the_team():
    catalog = dossier(evidence(onderbouwt="SAM-ORG-V1"), termijn_bewijs="1 maand")

    assert asked(catalog, "SAM-ORG-V1").evidence_states == (State.TE_HERZIEN,)
    assert asked(catalog, "SAM-ORG-V1").state is State.TE_HERZIEN


def test_the_same_dossier_may_stand_differently_on_another_day():
    catalog = dossier(evidence(onderbouwt="SAM-IND-1", geldig_tot="2026-06-30"))
    days = (date(2026, 3, 14), date(2026, 6, 30), date(2026, 7, 1))

    assert [requirements(catalog, day)[0].state for day in days] == [
        State.CONCEPT,
        State.GEDEKT,
        State.VERLOPEN,
    ]


def test_a_covered_requirement_still_shows_what_has_lapsed():
    old = evidence("BEW-2", onderbouwt="SAM-ORG-V1", geldig_tot="2026-04-01")
    found = asked(dossier(evidence(onderbouwt="SAM-ORG-V1"), old), "SAM-ORG-V1")

    assert found.state is State.GEDEKT
    assert found.evidence_states == (State.GEDEKT, State.VERLOPEN)


def test_an_answer_with_a_date_that_cannot_be_read_does_not_make_its_round_the_last():
    rounds = [whole("auditronde", f"AUD-{number}") for number in (1, 2)]
    old, new = (
        whole("antwoord", f"ANT-{n}", beantwoordt="SAM-IND-1", in_auditronde=f"AUD-{n}", datum=day)
        for n, day in ((1, "najaar 2022"), (2, "2026-10-01"))
    )
    catalog = dossier(*rounds, old, new)

    found = answers_to(catalog, catalog.get("SAM-IND-1"), "organisatie", PEILDATUM)

    assert ids(found) == ["ANT-2"]
