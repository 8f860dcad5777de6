"""The verdicts on points that the computer decides."""

import pytest

from normspoor.core.checklist import points_on, verdict, verdicts, verdicts_on
from normspoor.core.controls import CONTROLS
from normspoor.core.model import Item, Place, catalog_of
from normspoor.core.verdict import Outcome, Verdict
from support.factory import NORM, PEILDATUM, dossier, evidence, ids, item, whole
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


def test_points_on_a_page_come_from_top_to_bottom():
    points = [item("toetspunt", f"TP-{n}", place=place) for n, place in
              enumerate(["lijst.md:30", "lijst.md:4", "anders.md:1"])]  # fmt: skip
    catalog = dossier(*points, item("checkvraag", "CV-1", place="lijst.md:1"))

    assert ids(points_on(catalog, "lijst")) == ["CV-1", "TP-1", "TP-0"]


def published(number: int, page: str = "norm/checklists/lijst.html") -> Item:
    """A point of a published norm: its line is not known."""
    return item("checkvraag", f"CV-{20 - number}", lijst="GSL", volgnummer=str(number),
                place=f"{page}:1", external=True)  # fmt: skip


def test_published_points_stand_on_the_page_of_the_same_name_in_order_of_number():
    catalog = dossier(*map(published, (2, 1, 10)))

    assert ids(points_on(catalog, "checklists/lijst")) == ["CV-19", "CV-18", "CV-10"]


@pytest.mark.parametrize("page", ["checklists/jst", "anders/lijst", "checklists", "s/lijst"])
def test_published_points_stand_on_no_other_page(page):
    assert points_on(dossier(published(1)), page) == ()


def test_a_point_of_our_own_stands_only_on_its_own_page():
    own = item("toetspunt", "TP-1", place="norm/checklists/lijst.md:4")

    assert points_on(dossier(own), "checklists/lijst") == ()
    assert ids(points_on(dossier(own), "norm/checklists/lijst")) == ["TP-1"]


def test_the_verdicts_of_pages_come_page_by_page_and_of_those_pages_alone():
    points = [item("toetspunt", f"TP-{n}", place=f"{page}.md:{n}")
              for n, page in enumerate(("a", "b", "c", "b"), 1)]  # fmt: skip

    found = verdicts_on(dossier(*points), ["c", "b"], PEILDATUM)

    assert [one.point.id for one in found] == ["TP-3", "TP-2", "TP-4"]


def audit(**given: str) -> Item:
    """An audit on 1 March 2027, for which all is ready and discussed."""
    standard = {"auditdatum": "2027-03-01", "zelfevaluatie_gereed": "2027-01-18",
                "besproken_met": "coördinator, De Brug"}  # fmt: skip
    return whole("auditronde", "AR-1", **{**standard, **given})


BRUG = whole("partner", "PART-1", "De Brug")
AUDIT_CONTROLS = ("zelfevaluatie_op_tijd", "besproken_met_partner")


@pytest.mark.parametrize("control", AUDIT_CONTROLS)
def test_what_is_ready_for_the_next_audit_holds_there(control):
    found = judge(point(control), BRUG, audit())

    assert (found.outcome, found.reason, str(found.place)) == (Outcome.HOLDS, "", "AR-1.md:1")


@pytest.mark.parametrize("control", AUDIT_CONTROLS)
@pytest.mark.parametrize("audits", [(), (audit(auditdatum="2026-10-31"),)], ids=["none", "over"])
def test_without_an_audit_to_come_there_is_nothing_to_test(control, audits):
    found = judge(point(control), BRUG, *audits)

    assert found.outcome is Outcome.NOT_APPLICABLE
    assert found.reason == ("Niets te toetsen: er staat geen audit in het dossier die nog komt.")


def test_a_self_evaluation_that_comes_too_late_is_told_with_the_last_good_day():
    found = judge(point("zelfevaluatie_op_tijd"), audit(zelfevaluatie_gereed="2027-01-19"))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "AR-1.md:1")
    assert found.reason == (
        "De zelfevaluatie is op 19 januari 2027 klaar, en dat is later dan 18 januari 2027. Dat is "
        "zes weken voor de audit: zo staat het op openbare pagina's van de certificerende "
        "instelling, niet in de norm. Pas 'zelfevaluatie_gereed' aan. Hoorden jullie een andere "
        "termijn, zet die dan in het profiel bij 'termijn_zelfevaluatie'."
    )


def test_the_profile_may_have_another_term_for_the_self_evaluation():
    late = audit(zelfevaluatie_gereed="2027-01-31")

    found = judge(point("zelfevaluatie_op_tijd"), late, termijn_zelfevaluatie="4 weken")

    assert found.outcome is Outcome.HOLDS


def test_a_self_evaluation_without_a_day_is_told_what_to_fill_in():
    found = judge(point("zelfevaluatie_op_tijd"), audit(zelfevaluatie_gereed=""))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "AR-1.md:1")
    assert found.reason == (
        "Vul bij de auditronde een datum in bij 'auditdatum' en bij 'zelfevaluatie_gereed'."
    )


@pytest.mark.parametrize(
    ("who", "missing"),
    [("", "partner uit het dossier en geen functie van jullie zelf"),
     ("coördinator, directeur", "partner uit het dossier"), ("De Brug", "functie van jullie zelf"),
     ("Debrug, directeur", "partner uit het dossier")],
)  # fmt: skip
def test_a_self_evaluation_is_discussed_with_staff_and_with_a_partner(who, missing):
    found = judge(point("besproken_met_partner"), BRUG, audit(besproken_met=who))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "AR-1.md:1")
    assert found.reason == (
        f"Bij 'besproken_met' staat geen {missing}. Bespreek de zelfevaluatie met collega's en "
        "met minstens een partner. Noem de functies, en de partner met de naam die in het "
        "dossier staat."
    )


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
