"""The points about the next audit, which the computer decides."""

import pytest

from normspoor.core.checklist import verdict
from normspoor.core.model import Item
from normspoor.core.verdict import Outcome, Verdict
from support.factory import PEILDATUM, dossier, whole


def judge(control: str, *items: Item, **settings: str) -> Verdict:
    point = whole("toetspunt", "TP-1", beslist="computer", controle=control, toetst="SAM-NORM")
    return verdict(dossier(point, *items, **settings), point, PEILDATUM)


def audit(**given: str) -> Item:
    """An audit on 1 March 2027, for which all is ready and discussed."""
    standard = {"auditdatum": "2027-03-01", "zelfevaluatie_gereed": "2027-01-18",
                "besproken_met": "coördinator, De Brug"}  # fmt: skip
    return whole("auditronde", "AR-1", **{**standard, **given})


BRUG = whole("partner", "PART-1", "De Brug")
AUDIT_CONTROLS = ("zelfevaluatie_op_tijd", "besproken_met_partner")


@pytest.mark.parametrize("control", AUDIT_CONTROLS)
def test_what_is_ready_for_the_next_audit_holds_there(control):
    found = judge(control, BRUG, audit())

    assert (found.outcome, found.reason, str(found.place)) == (Outcome.HOLDS, "", "AR-1.md:1")


@pytest.mark.parametrize("control", AUDIT_CONTROLS)
@pytest.mark.parametrize("audits", [(), (audit(auditdatum="2026-10-31"),)], ids=["none", "over"])
def test_without_an_audit_to_come_there_is_nothing_to_test(control, audits):
    found = judge(control, BRUG, *audits)

    assert found.outcome is Outcome.NOT_APPLICABLE
    assert found.reason == ("Niets te toetsen: er staat geen audit in het dossier die nog komt.")


def test_a_self_evaluation_that_comes_too_late_is_told_with_the_last_good_day():
    found = judge("zelfevaluatie_op_tijd", audit(zelfevaluatie_gereed="2027-01-19"))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "AR-1.md:1")
    assert found.reason == (
        "De zelfevaluatie is op 19 januari 2027 klaar, en dat is later dan 18 januari 2027. Dat is "
        "zes weken voor de audit: zo staat het op openbare pagina's van de certificerende "
        "instelling, niet in de norm. Pas 'zelfevaluatie_gereed' aan. Hoorden jullie een andere "
        "termijn, zet die dan in het profiel bij 'termijn_zelfevaluatie'."
    )


def test_the_profile_may_have_another_term_for_the_self_evaluation():
    late = audit(zelfevaluatie_gereed="2027-01-31")

    found = judge("zelfevaluatie_op_tijd", late, termijn_zelfevaluatie="4 weken")

    assert found.outcome is Outcome.HOLDS


def test_a_self_evaluation_without_a_day_is_told_what_to_fill_in():
    found = judge("zelfevaluatie_op_tijd", audit(zelfevaluatie_gereed=""))

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
    found = judge("besproken_met_partner", BRUG, audit(besproken_met=who))

    assert (found.outcome, str(found.place)) == (Outcome.FAILS, "AR-1.md:1")
    assert found.reason == (
        f"Bij 'besproken_met' staat geen {missing}. Bespreek de zelfevaluatie met collega's en "
        "met minstens één partner. Noem de functies, en de partner met de naam die in het "
        "dossier staat."
    )
