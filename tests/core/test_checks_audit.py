"""The check on the next audit (C-A40)."""

import pytest

from normspoor.core.checks import Severity
from normspoor.core.model import Catalog, Item
from support.factory import dossier, found_by, whole

BRUG = whole("partner", "PART-1", "De Brug")
TALKED = {"besproken_met": "coördinator, De Brug"}


def audit(**given: str) -> Item:
    standard = {"auditdatum": "2027-03-01", "zelfevaluatie_gereed": "2027-01-18", **TALKED}
    return whole("auditronde", "AUD-1", **{**standard, **given})


def found(catalog: Catalog) -> list[str]:
    return [one.what for one in found_by("C-A40", catalog, "")]


def test_ready_on_the_last_good_day_and_discussed_is_fine():
    assert found(dossier(BRUG, audit())) == []


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido"])
def test_the_audit_is_looked_at_once_and_not_for_every_subject(subject):
    assert found_by("C-A40", dossier(audit(besproken_met="iemand")), subject) == []


def test_a_day_later_is_asked_about_with_where_the_six_weeks_come_from():
    (one,) = found_by("C-A40", dossier(BRUG, audit(zelfevaluatie_gereed="2027-01-19")), "")

    assert (one.item.id, one.severity) == ("AUD-1", Severity.VRAAG)
    assert one.what == (
        "De zelfevaluatie is op 19 januari 2027 klaar, en dat is later dan 18 januari 2027. Dat is "
        "zes weken voor de audit: zo staat het op openbare pagina's van de certificerende "
        "instelling, niet in de norm."
    )
    assert "in het profiel bij 'termijn_zelfevaluatie'" in one.todo


def test_the_term_of_the_profile_counts_and_is_named():
    late = audit(zelfevaluatie_gereed="2027-01-18")

    assert found(dossier(BRUG, late, termijn_zelfevaluatie="4 weken")) == []
    (what,) = found(dossier(BRUG, late, termijn_zelfevaluatie="8 weken"))
    assert what == (
        "De zelfevaluatie is op 18 januari 2027 klaar, en dat is later dan 4 januari 2027. "
        "In jullie profiel staat: 8 weken voor de audit."
    )


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("coördinator, directeur", "Bij 'besproken_met' staat geen partner uit het dossier."),
        ("De Brug", "Bij 'besproken_met' staat geen functie van jullie zelf."),
    ],
)
def test_colleagues_and_a_partner_of_the_dossier_both_took_part(who, what):
    assert found(dossier(BRUG, audit(besproken_met=who))) == [what]


@pytest.mark.parametrize("gone", ["auditdatum", "zelfevaluatie_gereed", "besproken_met"])
def test_what_was_left_out_is_a_mistake_and_no_finding_on_top(gone):
    assert found(dossier(BRUG, audit(**{gone: ""}))) == []


def test_an_audit_that_is_over_asks_nothing_any_more():
    assert found(dossier(audit(auditdatum="2026-10-31", besproken_met="iemand"))) == []
