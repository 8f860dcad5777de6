"""The check on what the auditor can see in practice (C-A35)."""

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import dossier, found_by, whole

AUDIT = whole("auditronde", "AUD-1", auditdatum="2027-03-16")


def asked(*items, subject="organisatie") -> list[Finding]:
    return found_by("C-A35", dossier(*items), subject)


def moment(**given: str):
    return whole("praktijkmoment", "PM-1",
                 **{"scope": "organisatie", "soort": "gesprek", "toont": "SAM-ORG-V3", **given})  # fmt: skip


def test_a_moment_for_the_question_about_practice_is_enough():
    assert asked(AUDIT, moment()) == []
    assert asked(AUDIT, moment(in_auditronde="AUD-1")) == []


@pytest.mark.parametrize(
    ("subject", "question", "words"),
    [
        ("organisatie", "SAM-ORG-V3", "Bij vraag 3 voor de organisatie"),
        ("taalhuis", "SAM-TH-V2", "Bij vraag 2 voor het taalhuis"),
    ],
)
def test_nothing_to_see_is_advice_at_the_audit(subject, question, words):
    (finding,) = asked(AUDIT, subject=subject)

    assert (finding.item.id, finding.severity) == ("AUD-1", Severity.ADVIES)
    assert finding.what == f"{words} is er nog niets dat de auditor in de praktijk kan zien."
    assert finding.todo == f"Schrijf een blok 'praktijkmoment' met ':toont: {question}'."


def test_a_moment_may_show_more_than_one_thing():
    assert asked(AUDIT, moment(toont="SAM-TH-V2 SAM-ORG-V3")) == []


def test_a_moment_at_a_collaboration_shows_its_practice():
    collaboration = whole("samenwerkingsverband", "SV-1", scope="organisatie")

    assert asked(AUDIT, collaboration, moment(toont="SV-1")) == []


@pytest.mark.parametrize(
    "given",
    [
        {"toont": "SAM-TH-V2"},
        {"toont": "SAM-ORG-V1"},
        {"toont": "SV-1"},
        {"in_auditronde": "AUD-0"},
    ],
    ids=["the other question", "a question about paper", "another subject", "an earlier audit"],
)
def test_what_shows_something_else(given):
    taalhuis = whole("samenwerkingsverband", "SV-1", scope="taalhuis")

    assert [f.item.id for f in asked(AUDIT, taalhuis, moment(**given))] == ["AUD-1"]


@pytest.mark.parametrize(("day", "asks"), [("2026-11-01", True), ("2026-10-31", False)])
def test_without_an_audit_on_its_way_nothing_is_asked(day, asks):
    audit = whole("auditronde", "AUD-1", auditdatum=day)

    assert bool(asked(audit)) is asks


def test_an_ido_has_no_question_about_practice():
    assert asked(AUDIT, subject="ido") == []


def test_a_question_left_open_on_purpose_explains_it():
    rule = whole("regel", "SAM-ORG-V3-R1", hoort_bij="SAM-ORG-V3")
    motive = whole("motivering", "MOT-1", scope="organisatie", motiveert="SAM-ORG-V3")
    (finding,) = asked(AUDIT, rule, motive)

    assert finding.is_motivated


def watching(consent: str, **given: str):
    return moment(soort="bijwonen", toestemming_geregeld=consent, **given)


def test_watching_without_consent_is_advice():
    (finding,) = asked(AUDIT, watching("nee"))

    assert (finding.item.id, finding.severity) == ("PM-1", Severity.ADVIES)
    assert finding.what == (
        "Bij 'Titel van PM-1' is nog geen toestemming geregeld om mee te kijken."
    )
    assert finding.todo == (
        "Vraag de deelnemers of zij het goed vinden en zet ':toestemming_geregeld: ja', of kies "
        "een gesprek."
    )


@pytest.mark.parametrize(
    "fine",
    [watching("ja"), watching(""), moment(toestemming_geregeld="nee")],
    ids=["arranged", "left out, which is a mistake", "only talking"],
)
def test_what_needs_no_advice_about_consent(fine):
    assert asked(AUDIT, fine) == []


def test_consent_is_asked_for_an_ido_too():
    assert len(asked(AUDIT, watching("nee", scope="ido"), subject="ido")) == 1
    assert asked(AUDIT, watching("nee", scope="ido", toont="SAM-ORG-V3")) == []
