"""What the team leaves open on purpose keeps its findings, with the reason (C11.3)."""

import pytest

from normspoor.core.checks import CHECKS, findings
from normspoor.core.model import Catalog, Item
from normspoor.core.motives import motive_behind, words_of
from support.factory import PEILDATUM, dossier, found_by, situation, whole
from support.story import story


def motive(on: str, **given: str) -> Item:
    return whole("motivering", "MOT-1", motiveert=on, body="Dit wacht\nop antwoord.", **given)


def reasons(check_id: str, *items: Item, subject: str = "organisatie") -> list[str]:
    return [f.reason for f in found_by(check_id, dossier(*items), subject)]


def test_a_motivering_at_the_indicator_explains_what_a_check_behind_it_finds():
    items = story(leave_out=("CRIT-2",))

    assert reasons("C-A13", *items) == [""]
    assert reasons("C-A13", *items, motive("SAM-IND-2")) == ["Dit wacht op antwoord."]


def test_a_motivering_at_another_indicator_or_for_another_subject_explains_nothing():
    items = story(leave_out=("CRIT-2",))

    assert reasons("C-A13", *items, motive("SAM-IND-3")) == [""]
    assert reasons("C-A13", *items, motive("SAM-IND-2", scope="taalhuis")) == [""]


def test_a_motivering_at_a_question_explains_what_rests_on_that_question():
    assert reasons("C-A26", motive("SAM-ORG-V1")) == ["Dit wacht op antwoord."]


def test_a_rule_of_the_norm_is_left_open_with_the_indicator_to_which_it_belongs():
    rule = whole("regel", "SAM-IND-1-R2", hoort_bij="SAM-IND-1")
    ambition = whole("ambitie", "AMB-1")

    assert reasons("C-A08", rule, ambition, motive("SAM-IND-1")) == ["Dit wacht op antwoord."]


@pytest.mark.parametrize(("linked", "open_"), [("KEUZE-9", 0), ("", 4)])
def test_a_deliberate_no_leaves_no_shortage(linked, open_):
    choice = whole("keuze", "KEUZE-9", "Kleine dingen leggen we niet vast")
    no = whole("antwoord", "ANT-1", waarde="nee", beantwoordt="SAM-IND-1", verantwoord_door=linked)
    items = story({"SV-1": {"bijdrage": ""}, "KEUZE-1": {"motief": "ontzorgen"}},
                  leave_out=("KEUZE-1", "OVK-1", "AMB-1"))  # fmt: skip
    relieved = whole("keuze", "KEUZE-2", motief="ontzorgen")
    catalog = dossier(*items, choice, no, relieved)
    checks = {check.id for check in CHECKS if "SAM-IND-1" in check.indicators}
    found = [one for one in findings(situation(catalog)) if one.check_id in checks]

    assert [f.check_id for f in found] == ["C-A06", "C-A07", "C-A09", "C-A10"]
    assert len([f for f in found if not f.is_motivated]) == open_
    assert {f.reason for f in found if f.is_motivated} <= {
        "Dat is een keuze: Kleine dingen leggen we niet vast."
    }


def behind(catalog: Catalog, *norm_ids: str, subject: str = "organisatie") -> Item | None:
    return motive_behind(catalog, norm_ids, subject, PEILDATUM)


def test_what_rests_on_more_indicators_is_open_only_where_all_are():
    catalog = dossier(motive("SAM-IND-1"))

    assert behind(catalog, "SAM-IND-1")
    assert behind(catalog, "SAM-IND-1", "SAM-IND-2") is None
    assert behind(dossier(motive("SAM-IND-1, SAM-IND-2")), "SAM-IND-1", "SAM-IND-2")


def test_an_indicator_that_the_subject_is_not_asked_does_not_count():
    catalog = dossier(motive("SAM-IND-2", scope="taalhuis"))

    assert behind(catalog, "SAM-IND-1", "SAM-IND-2", subject="taalhuis")


def test_the_question_counts_only_where_there_is_no_indicator():
    assert behind(dossier(motive("SAM-ORG-V2")), "SAM-ORG-V2", "SAM-IND-1") is None
    assert behind(dossier(motive("SAM-IND-1")), "SAM-ORG-V2", "SAM-IND-1")


def test_nothing_is_left_open_by_a_norm_that_is_not_there():
    assert behind(dossier(), "SAM-IND-9-R1") is None
    assert behind(dossier()) is None


def test_a_motivering_without_words_is_known_by_its_title():
    assert words_of(whole("motivering", "MOT-1", "Wacht", body=" ")) == "Wacht"


def test_no_motive_takes_the_place_of_an_answer():
    found = found_by("C-A03", dossier(motive("SAM-IND-1, SAM-IND-2, SAM-IND-3")))

    assert [f.is_motivated for f in found] == [False] * 3
