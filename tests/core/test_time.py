"""What was not there yet, and what belongs to an earlier round, does not count."""

from datetime import date

import pytest

from normspoor.core.chain import StepState, chain
from normspoor.core.checklist import verdict
from normspoor.core.periods import is_after, is_past
from normspoor.core.requirements import answers_to
from normspoor.core.verdict import Outcome
from support.factory import PEILDATUM, dossier, found_by, ids, item, whole
from support.story import story

ROUND_1 = whole("auditronde", "AUD-1")
ROUND_2 = whole("auditronde", "AUD-2")


def answer(item_id: str, day: str, in_round: str = "", value: str = "ja"):
    return whole("antwoord", item_id, beantwoordt="SAM-IND-1", scope="organisatie", datum=day,
                 in_auditronde=in_round, waarde=value, body="Uitleg.")  # fmt: skip


def current(*items) -> list[str]:
    catalog = dossier(ROUND_1, ROUND_2, *items)
    return ids(answers_to(catalog, catalog.get("SAM-IND-1"), "organisatie", PEILDATUM))


@pytest.mark.parametrize(
    ("text", "past", "after"),
    [
        ("2026-10-31", True, False),
        ("2026-11-01", False, False),
        ("2026-11-02", False, True),
        ("", False, False),
        ("gisteren", False, False),
    ],
)
def test_a_day_itself_is_neither_past_nor_still_to_come(text, past, after):
    assert (is_past(text, PEILDATUM), is_after(text, PEILDATUM)) == (past, after)


def test_of_two_rounds_the_last_one_answers():
    old, new = answer("ANT-9", "2022-10-01", "AUD-1"), answer("ANT-1", "2026-10-01", "AUD-2")

    assert current(old, new) == ["ANT-1"]


def test_the_round_with_the_latest_answer_is_the_last():
    mixed = [answer("ANT-1", "2022-10-01", "AUD-1"), answer("ANT-2", "2026-10-15", "AUD-1")]

    assert current(*mixed, answer("ANT-3", "2026-10-01", "AUD-2")) == ["ANT-1", "ANT-2"]


def test_an_earlier_round_is_no_second_answer():
    old, new = answer("ANT-9", "2022-10-01", "AUD-1"), answer("ANT-1", "2026-10-01", "AUD-2")
    found = found_by("C-A03", dossier(ROUND_1, ROUND_2, old, new))

    assert not [f for f in found if "meer dan één" in f.what]


def test_two_answers_in_one_round_are_one_too_many():
    both = [answer("ANT-1", "2026-10-01", "AUD-2"), answer("ANT-2", "2026-10-02", "AUD-2")]
    found = found_by("C-A03", dossier(ROUND_2, *both))

    assert [f.item.id for f in found if "meer dan één" in f.what] == ["ANT-2"]


def test_an_answer_from_after_the_peildatum_was_not_there_yet():
    assert current(answer("ANT-1", "2026-11-02")) == []
    assert current(answer("ANT-1", "2026-11-01")) == ["ANT-1"]


def test_an_evaluation_that_is_still_to_come_fills_no_step():
    catalog = dossier(*story({"EVAL-1": {"datum": "2026-11-02"}}), termijn_evaluatie="12 maanden")
    found = chain(catalog, catalog.get("SV-1"), PEILDATUM)

    assert found.steps[6].items == ()


def test_a_collaboration_that_has_not_begun_need_not_have_done_anything():
    left_out = ("OVL-1",)
    catalog = dossier(*story({"SV-1": {"start": "2026-12-01"}}, leave_out=left_out))
    found = chain(catalog, catalog.get("SV-1"), PEILDATUM)

    assert found.steps[5].state is StepState.NOT_NEEDED


def test_the_last_step_cannot_be_told_while_a_measure_is_missing():
    catalog = dossier(*story(leave_out=("VM-1",)))
    found = chain(catalog, catalog.get("SV-1"), PEILDATUM)

    assert found.first_missing.number == 8
    assert found.steps[8].note == "Nog niet te zeggen: eerst moet er een maatregel zijn."


def test_a_value_that_is_neither_ja_nor_nee_is_no_nee():
    point = item("toetspunt", "TP-1", lijst="INDICATOREN", beslist="computer", toetst="SAM-IND-1",
                 controle="dossier_klopt", scope="organisatie")  # fmt: skip
    catalog = dossier(*story(), point, answer("ANT-1", "2026-10-01", value="misschien"))

    assert verdict(catalog, point, PEILDATUM).outcome is Outcome.WAITS


def test_a_choice_that_does_not_exist_excuses_no_nee():
    point = item("toetspunt", "TP-1", lijst="INDICATOREN", beslist="computer", toetst="SAM-IND-1",
                 controle="dossier_klopt", scope="organisatie")  # fmt: skip
    nee = whole("antwoord", "ANT-1", beantwoordt="SAM-IND-1", scope="organisatie", waarde="nee",
                datum="2026-10-01", verantwoord_door="KEUZE-9")  # fmt: skip

    assert verdict(dossier(*story(), point, nee), point, PEILDATUM).outcome is Outcome.FAILS


def test_an_ido_without_a_single_partner_is_told_at_the_collaboration():
    ido = whole("samenwerkingsverband", "SV-9", scope="ido", status="structureel",
                start="2025-01-01")  # fmt: skip
    (finding,) = found_by("C-A23", dossier(ido), "ido")

    assert (finding.item.id, finding.what) == (
        "SV-9",
        "Bij het IDO staat nog geen enkele partner.",
    )


def test_who_takes_part_for_another_subject_is_not_asked_about():
    other = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1", scope="ido")

    assert found_by("C-A18", dossier(*story(), other)) == []


def test_a_criterion_to_stop_may_stand_in_the_agreement():
    laid_down = whole("criterium", "CRIT-9", soort="beeindiging", vastgelegd_in="OVK-1")
    catalog = dossier(*story({"SV-1": {"toetst_einde": ""}}), laid_down)

    assert found_by("C-A13", catalog, peildatum=date(2026, 11, 1)) == []
