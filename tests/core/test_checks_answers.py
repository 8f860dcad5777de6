"""The checks on answers by themselves (C-A03, C-A04); for the rest see test_checks_consistency."""

import pytest

from normspoor.core.model import Item
from support.factory import dossier, found_by, whole
from support.story import answers


def answer(item_id: str, value: str = "ja", **given: str) -> Item:
    return whole("antwoord", item_id, waarde=value, **{"beantwoordt": "SAM-IND-2", **given})


def without(*gone: str) -> tuple[Item, ...]:
    return tuple(one for one in answers() if one.id not in gone)


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido"])
def test_one_answer_to_every_indicator_is_exactly_right(subject):
    assert found_by("C-A03", dossier(*answers()), subject) == []


@pytest.mark.parametrize(
    ("subject", "numbers"), [("organisatie", "123"), ("taalhuis", "235"), ("ido", "4")]
)
def test_every_subject_misses_the_answers_that_the_norm_asks_of_it(subject, numbers):
    found = found_by("C-A03", dossier(), subject)

    assert [f.what.split()[1] for f in found] == list(numbers)
    assert {f.item.id for f in found} == {"PROF-1"}


def test_a_missing_answer_says_which_block_to_write():
    (finding,) = found_by("C-A03", dossier(*without("ANT-2-taalhuis")), "taalhuis")

    assert finding.what == "Indicator 2 heeft nog geen antwoord voor het taalhuis."
    assert finding.todo == (
        "Schrijf bij de zelfevaluatie een blok 'antwoord' met ':beantwoordt: SAM-IND-2' en ':scope: taalhuis'."
    )


def test_an_answer_for_the_organisation_is_none_for_the_taalhuis():
    catalog = dossier(*without("ANT-2-taalhuis"))

    assert found_by("C-A03", catalog, "organisatie") == []
    assert len(found_by("C-A03", catalog, "taalhuis")) == 1


def test_a_second_answer_is_one_too_many():
    (finding,) = found_by("C-A03", dossier(*answers(), answer("ANT-9")))

    assert finding.item.id == "ANT-9"
    assert finding.what == "Indicator 2 heeft voor de organisatie meer dan één antwoord."
    assert finding.todo == "Laat ANT-2-organisatie staan en haal ANT-9 weg, of andersom."


def test_one_answer_may_be_for_both_subjects():
    both = answer("ANT-2", scope="organisatie, taalhuis")
    catalog = dossier(*without("ANT-2-organisatie", "ANT-2-taalhuis"), both)

    assert found_by("C-A03", catalog, "organisatie") == []
    assert found_by("C-A03", catalog, "taalhuis") == []


def test_a_nee_without_words_is_asked_about():
    (finding,) = found_by("C-A04", dossier(answer("ANT-1", "nee", body="  ")))

    assert finding.item.id == "ANT-1"
    assert finding.what == "Je antwoordt nee op indicator 2, maar schrijft niet waarom."
    assert finding.todo == (
        "Schrijf de uitleg in het blok. Is het beleid? Noem dan de keuze bij 'verantwoord_door'."
    )


@pytest.mark.parametrize("body", ["", "Zo doen wij het."])
def test_a_ja_is_not_asked_why(body):
    assert found_by("C-A04", dossier(answer("ANT-1", body=body))) == []


def test_a_nee_is_asked_about_for_its_own_subject_only():
    catalog = dossier(answer("ANT-1", "nee", scope="taalhuis"))

    assert found_by("C-A04", catalog, "organisatie") == []
    assert len(found_by("C-A04", catalog, "taalhuis")) == 1


def test_an_answer_to_what_the_subject_is_not_asked_is_left_alone():
    catalog = dossier(answer("ANT-1", "nee", beantwoordt="SAM-IND-5"))

    assert found_by("C-A04", catalog) == []


def test_a_missing_answer_is_told_where_other_answers_stand():
    audit_round = whole("auditronde", "AUD-1")
    others = without("ANT-2-organisatie")

    assert [f.item.id for f in found_by("C-A03", dossier(audit_round))] == ["AUD-1"] * 3
    assert [f.item.id for f in found_by("C-A03", dossier(audit_round, *others))] == [others[0].id]
    assert [f.item.id for f in found_by("C-A03", dossier(*others))] == [others[0].id]
