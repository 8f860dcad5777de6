"""Requirements that are open on purpose: a motivering in force, or the choice behind a nee."""

import pytest

from normspoor.core.model import Catalog, Item
from normspoor.core.requirements import Requirement, requirements
from normspoor.core.states import State
from support.factory import PEILDATUM, dossier, evidence, ids, item, whole


def stand(catalog: Catalog, element: str, subject: str = "organisatie") -> Requirement:
    (found,) = [
        requirement
        for requirement in requirements(catalog, PEILDATUM)
        if (requirement.item.id, requirement.subject) == (element, subject)
    ]
    return found


def motive(**given: str) -> Item:
    return whole("motivering", "MOT-1", **{"motiveert": "SAM-ORG-V1", **given})


def answer(value: str, **given: str) -> Item:
    return whole("antwoord", "ANT-1", waarde=value, beantwoordt="SAM-IND-2", **given)


def test_a_motive_leaves_a_question_open_on_purpose():
    found = stand(dossier(motive()), "SAM-ORG-V1")

    assert (found.state, ids(found.motives)) == (State.GEMOTIVEERD, ["MOT-1"])


def test_a_motive_says_nothing_about_another_question():
    assert stand(dossier(motive()), "SAM-ORG-V2").state is State.GEEN


def test_a_motive_for_one_subject_says_nothing_about_the_other():
    catalog = dossier(motive(motiveert="SAM-IND-2", scope="taalhuis"))

    assert stand(catalog, "SAM-IND-2", "taalhuis").state is State.GEMOTIVEERD
    assert stand(catalog, "SAM-IND-2", "organisatie").state is State.GEEN


@pytest.mark.parametrize(
    ("given", "in_force"),
    [
        ({"herzien_op": "2026-11-01"}, True),
        ({"herzien_op": "2026-11-02"}, True),
        ({"herzien_op": "2026-10-31"}, False),
        ({"herzien_op": "volgend jaar"}, False),
        ({"herzien_op": ""}, True),
        ({"datum": "2026-11-01"}, True),
        ({"datum": "2026-11-02"}, False),
        ({"datum": "ooit"}, False),
        ({"datum": ""}, False),
    ],
)
def test_a_motive_holds_from_its_day_up_to_and_including_the_day_of_review(given, in_force):
    found = stand(dossier(motive(**given)), "SAM-ORG-V1")

    assert (found.state is State.GEMOTIVEERD) is in_force
    assert bool(found.motives) is in_force


def test_good_evidence_goes_before_a_motive_which_stays_visible():
    found = stand(dossier(motive(), evidence(onderbouwt="SAM-ORG-V1")), "SAM-ORG-V1")

    assert (found.state, ids(found.motives)) == (State.GEDEKT, ["MOT-1"])


def test_a_motive_goes_before_evidence_that_does_not_count():
    late = evidence(onderbouwt="SAM-ORG-V1", geldig_tot="2026-04-01")

    assert stand(dossier(motive(), late), "SAM-ORG-V1").state is State.GEMOTIVEERD


def test_the_motive_of_a_publisher_leaves_nothing_open():
    theirs = item("motivering", "MOT-1", scope="organisatie", datum="2026-01-01",
                  motiveert="SAM-ORG-V1", external=True)  # fmt: skip

    assert stand(dossier(theirs), "SAM-ORG-V1").state is State.GEEN


def test_a_nee_with_the_choice_behind_it_is_open_on_purpose():
    choice = whole("keuze", "KEUZE-1")
    found = stand(dossier(answer("nee", verantwoord_door="KEUZE-1"), choice), "SAM-IND-2")

    assert (found.state, ids(found.motives)) == (State.GEMOTIVEERD, ["KEUZE-1"])


def test_a_nee_without_a_choice_stays_open():
    assert stand(dossier(answer("nee")), "SAM-IND-2").state is State.GEEN


def test_a_nee_with_a_choice_that_does_not_exist_stays_open():
    catalog = dossier(answer("nee", verantwoord_door="KEUZE-9"))

    assert stand(catalog, "SAM-IND-2").state is State.GEEN


def test_a_nee_for_one_subject_leaves_the_other_as_it_is():
    catalog = dossier(answer("nee", verantwoord_door="KEUZE-1"), whole("keuze", "KEUZE-1"))

    assert stand(catalog, "SAM-IND-2", "taalhuis").state is State.GEEN


def test_a_ja_is_never_open_on_purpose():
    catalog = dossier(answer("ja", verantwoord_door="KEUZE-1"), whole("keuze", "KEUZE-1"))

    assert stand(catalog, "SAM-IND-2").state is State.GEEN


def test_both_reasons_are_shown_in_order_of_id():
    catalog = dossier(
        motive(motiveert="SAM-IND-2"),
        answer("nee", verantwoord_door="KEUZE-1"),
        whole("keuze", "KEUZE-1"),
    )

    assert ids(stand(catalog, "SAM-IND-2").motives) == ["KEUZE-1", "MOT-1"]
