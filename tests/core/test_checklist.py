"""The verdicts on points that the computer decides."""

import pytest

from normspoor.core.checklist import verdict, verdicts
from normspoor.core.controls import CONTROLS
from normspoor.core.model import Item, Place, catalog_of
from normspoor.core.verdict import Outcome, Verdict
from support.factory import NORM, PEILDATUM, dossier, evidence, item, whole
from support.story import answers, story


def point(control: str, indicator: int = 1, **given: str) -> Item:
    return whole(
        "toetspunt",
        "TP-1",
        **{"beslist": "computer", "controle": control, "toetst": f"SAM-IND-{indicator}", **given},
    )


def judge(asked: Item, *items: Item, **settings: str) -> Verdict:
    return verdict(dossier(asked, *items, **settings), asked, PEILDATUM)


def answer(value: str = "ja", number: int = 1, **given: str) -> Item:
    return whole("antwoord", "ANT-1", waarde=value, beantwoordt=f"SAM-IND-{number}", **given)


def test_without_a_profile_every_point_asks_for_one():
    asked = point("antwoord_gegeven")
    found = verdict(catalog_of([*NORM, asked]), asked, PEILDATUM)

    assert found.outcome is Outcome.FAILS
    assert found.reason == (
        "Er is nog geen profiel. Maak een pagina profiel.md met een blok 'profiel'."
    )


@pytest.mark.parametrize(
    ("subject", "setting", "for_whom"),
    [
        ("taalhuis", "eindverantwoordelijk_taalhuis", "het taalhuis"),
        ("ido", "heeft_ido", "het IDO"),
    ],
)
def test_a_point_about_what_the_profile_took_away_is_nothing_to_test(subject, setting, for_whom):
    found = judge(point("antwoord_gegeven", scope=subject), **{setting: "nee"})

    assert found.outcome is Outcome.NOT_APPLICABLE
    assert found.reason == f"Niets te toetsen: volgens het profiel speelt dit niet voor {for_whom}."


def test_a_point_without_subject_is_about_the_organisation():
    assert judge(point("antwoord_gegeven"), answer()).outcome is Outcome.HOLDS
    assert judge(point("antwoord_gegeven"), answer(scope="taalhuis")).outcome is Outcome.FAILS


def test_a_point_about_two_subjects_is_judged_for_the_one_that_applies():
    asked = point("antwoord_gegeven", 2, scope="taalhuis, organisatie")
    found = judge(asked, answer(number=2), eindverantwoordelijk_taalhuis="nee")

    assert found.outcome is Outcome.HOLDS


def test_a_point_about_two_subjects_holds_only_when_it_holds_for_both():
    asked = point("antwoord_gegeven", 2, scope="organisatie, taalhuis")

    assert judge(asked, answer(number=2)).outcome is Outcome.FAILS
    assert judge(asked, answer(number=2, scope="organisatie, taalhuis")).outcome is Outcome.HOLDS


def test_a_point_about_a_subject_that_does_not_exist_is_judged_without_a_crash():
    assert str(judge(point("antwoord_gegeven", scope="taalhuus"), answer()))


@pytest.mark.parametrize(
    "given", [{"control": "bestaat_niet"}, {"control": ""},
              {"control": "antwoord_gegeven", "toetst": ""},
              {"control": "antwoord_gegeven", "toetst": "SAM-IND-9"}]
)  # fmt: skip
def test_a_point_without_a_control_or_an_indicator_is_itself_wrong(given):
    found = judge(point(**given))

    assert found.outcome is Outcome.FAILS
    assert found.reason == (
        "Het toetspunt TP-1 noemt geen bestaande controle of indicator. Kies bij 'controle' uit "
        "blokken_kloppen, antwoord_gegeven, nee_uitgelegd, dossier_klopt, "
        "zelfevaluatie_op_tijd of besproken_met_partner en vul 'toetst' in."
    )


def test_the_controls_are_the_ones_a_point_may_name():
    assert list(CONTROLS) == [
        "blokken_kloppen", "antwoord_gegeven", "nee_uitgelegd", "dossier_klopt",
        "zelfevaluatie_op_tijd", "besproken_met_partner",
    ]  # fmt: skip


def test_an_answer_makes_the_point_about_it_hold_and_is_the_place_to_look():
    found = judge(point("antwoord_gegeven"), answer())

    assert (found.outcome, found.reason, str(found.place)) == (Outcome.HOLDS, "", "ANT-1.md:1")


def test_a_missing_answer_fails_at_the_profile_and_says_what_to_write():
    found = judge(point("antwoord_gegeven"))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "PROF-1.md:1")
    assert found.reason == (
        "Indicator 1 heeft nog geen antwoord voor de organisatie. "
        "Schrijf bij de zelfevaluatie een blok 'antwoord' met ':beantwoordt: SAM-IND-1' en ':scope: organisatie'."
    )


@pytest.mark.parametrize("control", ["nee_uitgelegd", "dossier_klopt"])
def test_what_hangs_on_an_answer_waits_for_it(control):
    found = judge(point(control))

    assert found.outcome is Outcome.WAITS
    assert found.reason == "Wacht op het antwoord op de indicator."


@pytest.mark.parametrize(("value", "body"), [("ja", ""), ("nee", "Dit is ons beleid.")])
def test_a_ja_and_an_explained_nee_hold(value, body):
    found = judge(point("nee_uitgelegd"), answer(value, body=body))

    assert (found.outcome, str(found.place)) == (Outcome.HOLDS, "ANT-1.md:1")


def test_a_nee_without_explanation_fails_at_the_answer():
    found = judge(point("nee_uitgelegd"), answer("nee"))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "ANT-1.md:1")
    assert found.reason.startswith(
        "Je antwoordt nee op indicator 1, maar schrijft niet waarom. Schrijf de uitleg"
    )


def test_a_ja_that_the_dossier_shows_holds():
    found = judge(point("dossier_klopt"), *story(), answer())

    assert (found.outcome, found.reason, str(found.place)) == (Outcome.HOLDS, "", "ANT-1.md:1")


def test_a_ja_with_one_shortage_fails_where_the_shortage_is():
    found = judge(point("dossier_klopt", 2), *story(leave_out=("CRIT-2",)), answer(number=2))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "SV-1.md:1")
    assert found.reason == (
        "Je antwoordt ja op indicator 2, maar het dossier laat dat nog niet zien. "
        "Voor Titel van SV-1 is er geen criterium om te stoppen. Schrijf een blok 'criterium' met ':soort: beeindiging' op de pagina."
    )


@pytest.mark.parametrize(
    ("gone", "rest"),
    [(("CRIT-1", "CRIT-2"), " Daarna wacht er nog 1."),
     (("CRIT-1", "CRIT-2", "X"), " Daarna wachten er nog 2.")],
)  # fmt: skip
def test_a_ja_with_more_shortages_says_how_many_wait(gone, rest):
    changes = {"OVK-1": {"evaluatiewijze": ""}} if "X" in gone else {}
    items = story(changes, leave_out=gone[:2])

    assert judge(point("dossier_klopt", 2), *items, answer(number=2)).reason.endswith(rest)


def test_a_ja_is_not_contradicted_by_the_shortages_of_another_indicator():
    found = judge(point("dossier_klopt"), *story(leave_out=("CRIT-2",)), answer())

    assert found.outcome is Outcome.HOLDS


def test_a_ja_without_any_running_collaboration_fails_at_the_answer():
    found = judge(point("dossier_klopt"), answer())

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "ANT-1.md:1")
    assert found.reason == (
        "Je antwoordt ja op indicator 1, maar er staat geen lopende samenwerking voor de "
        "organisatie in het dossier. Schrijf er een op of pas het antwoord aan."
    )


def test_a_name_keeps_its_capital_in_the_middle_of_a_sentence():
    others = [one for one in story() if one.id != "SV-1"]
    plaza = whole("samenwerkingsverband", "SV-1", "IDO-plein", status="structureel",
                  gebaseerd_op="KEUZE-1")  # fmt: skip
    found = judge(point("dossier_klopt"), *others, plaza, answer())

    assert "IDO-plein draagt nog aan geen ambitie bij." in found.reason


def test_a_nee_where_the_dossier_shows_it_all_fails_at_the_answer():
    found = judge(point("dossier_klopt"), *story(), answer("nee", body="Dit is ons beleid."))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "ANT-1.md:1")
    assert found.reason == (
        "Je antwoordt nee op indicator 1, maar het dossier laat het wel zien. "
        "Pas het antwoord aan of noem de keuze erachter bij 'verantwoord_door'."
    )


def test_a_nee_that_says_nothing_is_asked_why_and_not_told_about_the_dossier_as_well():
    found = judge(point("dossier_klopt"), *story(), answer("nee"))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "ANT-1.md:1")
    assert found.reason.startswith("Je antwoordt nee op indicator 1, maar schrijft niet waarom.")


@pytest.mark.parametrize(
    ("items", "given"),
    [
        (story(), {"verantwoord_door": "KEUZE-1"}),
        (story(leave_out=("KEUZE-1",)), {}),
        (story({"SV-1": {"status": "verkenning"}}), {}),
        ((), {}),
    ],
    ids=["with the choice behind it", "with a shortage", "while exploring", "in an empty dossier"],
)
def test_a_nee_agrees_with_the_dossier(items, given):
    found = judge(point("dossier_klopt"), *items, answer("nee", **given))

    assert (found.outcome, str(found.place)) == (Outcome.HOLDS, "ANT-1.md:1")


def test_the_point_looks_at_its_own_subject():
    asked = point("dossier_klopt", 2, scope="taalhuis")
    items = (*story(subject="taalhuis"), answer(number=2, scope="taalhuis"))

    assert judge(asked, *items).outcome is Outcome.HOLDS
    assert judge(asked, *story(), answer(number=2, scope="taalhuis")).outcome is Outcome.FAILS


def test_blocks_without_mistakes_hold():
    assert judge(point("blokken_kloppen"), *answers()).outcome is Outcome.HOLDS


def test_blocks_with_mistakes_fail_at_the_first_and_say_how_many_wait():
    wrong = [evidence(f"BEW-{n}", datum="ooit", onderbouwt="SAM-ORG-V1") for n in (1, 2, 3)]
    one, two, three = (judge(point("blokken_kloppen"), *wrong[:n]) for n in (1, 2, 3))

    assert (one.outcome, str(one.place)) == (Outcome.FAILS, "BEW-1.md:1")
    assert one.reason == (
        "'ooit' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15."
    )
    assert two.reason == f"{one.reason} Daarna wacht er nog 1."
    assert three.reason == f"{one.reason} Daarna wachten er nog 2."


def test_verdicts_come_in_the_order_of_the_points():
    points = (item("toetspunt", "TP-2"), item("toetspunt", "TP-1"))

    found = verdicts(dossier(*points), points, PEILDATUM)

    assert [one.point.id for one in found] == ["TP-2", "TP-1"]


def test_a_verdict_reads_as_place_and_reason():
    asked = item("toetspunt", "TP-1", "Er is een antwoord.", place="lijst.md:4")

    assert str(Verdict(asked, Outcome.HOLDS)) == "lijst.md:4: Er is een antwoord."
    assert str(Verdict(asked, Outcome.FAILS, "Nee.", Place("a.md", 2))) == "a.md:2: Nee."


def test_the_words_of_the_outcomes_are_the_ones_a_reader_sees():
    assert [str(one) for one in Outcome] == [
        "klopt", "klopt nog niet", "nog open", "wacht op een antwoord", "niets te toetsen",
        "besproken", "actie nodig", "actie afgesproken", "twijfelachtig", "overgeslagen",
        "nog niet besproken",
    ]  # fmt: skip
