"""The list of checks: a clean dossier, and one planted fault for each check."""

from collections.abc import Mapping

import pytest

from normspoor.core.checks import CHECKS, Finding, Severity, findings
from normspoor.core.checks.lists.criteria import CRITERIA
from normspoor.core.checks.lists.papers import PAPERS
from normspoor.core.checks.lists.people import PEOPLE
from normspoor.core.checks.lists.plan import PLAN
from normspoor.core.model import Catalog, Item, catalog_of
from support.factory import NORM, dossier, found_by, item, situation, whole
from support.story import answers, story

SUBJECTS = ("organisatie", "taalhuis", "ido")
#: The checks that one story with answers is enough for; the other lists have their own tests.
OF_THE_PLAN = (*PLAN, *CRITERIA, *PAPERS, *PEOPLE)


def everything(catalog: Catalog, subject: str) -> list[Finding]:
    """All findings for one subject and for the dossier as a whole."""
    return [f for one in (subject, "") for f in findings(situation(catalog, one))]


def clean(subject: str) -> list[Finding]:
    """What is asked of the story as it stands: it has no evidence, no terms and no effect."""
    return everything(dossier(*story(subject=subject), *answers()), subject)


def more_than_clean(catalog: Catalog, subject: str) -> list[tuple[str, str]]:
    """Check and item of what is found beside what the story is asked anyhow."""
    known = {(f.check_id, f.what) for f in clean(subject)}
    found = everything(catalog, subject)
    return [(f.check_id, f.item.id) for f in found if (f.check_id, f.what) not in known]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clean_dossier_has_no_findings(subject):
    assert {f.check_id for f in clean(subject)} <= {"C-A27", "C-A32", "C-A46"}


_TRIAL = {"SV-1": {"status": "experiment"}}
_ALL_KINDS = ("bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing")
_IN_NO_PAPER = {f"AFSP-{kind}": {"vastgelegd_in": ""} for kind in _ALL_KINDS}
_TRAINER = {"PART-1": {"functies": "trainer"}}

FAULTS: list[tuple[str, str, Mapping[str, Mapping[str, str]], tuple[str, ...], str]] = [
    ("C-A06", "organisatie", {}, ("KEUZE-1",), "SV-1"),
    ("C-A06", "taalhuis", {"SV-1": {"gebaseerd_op": ""}}, (), "SV-1"),
    ("C-A07", "organisatie", {}, ("AMB-1",), "SV-1"),
    ("C-A07", "organisatie", {"AMB-1": {"termijn": ""}}, (), "AMB-1"),
    ("C-A07", "taalhuis", {"SV-1": {"bijdrage": ""}}, (), "SV-1"),
    ("C-A09", "organisatie", {"KEUZE-1": {"motief": "ontzorgen"}}, (), "KEUZE-1"),
    ("C-A10", "organisatie", {"OVK-1": {"beoogt": ""}}, (), "OVK-1"),
    ("C-A11", "organisatie", {"OVK-1": {"evaluatiewijze": ""}}, (), "OVK-1"),
    ("C-A12", "taalhuis", {}, ("CRIT-1",), "OVK-1"),
    ("C-A13", "organisatie", {}, ("CRIT-2",), "SV-1"),
    ("C-A14", "taalhuis", {}, ("CRIT-3",), "SV-1"),
    ("C-A17", "taalhuis", {"KEUZE-1": {"motief": "historie"}}, (), "KEUZE-1"),
    ("C-A18", "organisatie", {}, ("AFSP-bijdrage",), "DEEL-1"),
    ("C-A18", "taalhuis", {"AFSP-bijdrage": {"vastgelegd_in": ""}}, (), "AFSP-bijdrage"),
    ("C-A18", "organisatie", {"AFSP-bijdrage": {"meerwaarde": ""}}, (), "AFSP-bijdrage"),
    ("C-A19", "organisatie", {**_TRIAL, **_IN_NO_PAPER}, ("OVK-1",), "SV-1"),
    ("C-A21", "taalhuis", {**_TRAINER, "OVK-1": {"ondertekend_op": "2027-01-15"}}, (), "OVK-1"),
    ("C-A23", "ido", {"SV-1": {"status": "verkenning"}}, (), "PROF-1"),
    ("C-A23", "ido", {}, ("AFSP-rol",), "DEEL-1"),
    ("C-A23", "ido", {}, ("AFSP-doorverwijzing",), "SV-1"),
    ("C-A24", "taalhuis", {}, ("AFSP-taak",), "DEEL-1"),
    ("C-A24", "taalhuis", {"AFSP-bevoegdheid": {"vastgelegd_in": ""}}, (), "DEEL-1"),
    ("C-A25", "taalhuis", {"OVK-1": {"aanspreekpunt_problemen": ""}}, (), "OVK-1"),
    ("C-A26", "organisatie", {}, ("AANP-1", "AANP-2"), "PROF-1"),
    ("C-A36", "organisatie", {"OVK-1": {"geldig_tot": "2026-10-31"}}, (), "OVK-1"),
]  # fmt: skip


_PLAN = {"regelt": "SV-1", "aanspreekpunt_problemen": "coördinator"}
_IN_PLAN = {f"AFSP-{kind}": {"vastgelegd_in": "PP-1"} for kind in _ALL_KINDS}

#: Faults that are in an object beside the story.
BESIDE: list[tuple[str, str, Mapping[str, Mapping[str, str]], tuple[str, ...], str, Item]] = [
    ("C-A08", "ido", {}, (), "AMB-2", whole("ambitie", "AMB-2", termijn="kort", scope="ido")),
    ("C-A16", "taalhuis", {}, (), "SV-2",
     whole("samenwerkingsverband", "SV-2", scope="taalhuis", status="beeindigd")),
    ("C-A20", "taalhuis", _IN_PLAN, ("OVK-1",), "PP-1",
     whole("projectplan", "PP-1", besluit_na_afloop="structureel", **_PLAN)),
    ("C-A22", "taalhuis", {**_TRIAL, **_TRAINER, **_IN_NO_PAPER}, ("OVK-1",), "DEEL-1",
     whole("projectplan", "PP-1", **_PLAN)),
]  # fmt: skip


@pytest.mark.parametrize("fault", [*FAULTS, *BESIDE], ids=lambda fault: "-".join(fault[:2]))
def test_one_fault_gives_one_finding_at_the_right_item(fault):
    check_id, subject, changes, gone, at, *beside = fault
    catalog = dossier(*story(changes, subject=subject, leave_out=gone), *answers(), *beside)

    assert more_than_clean(catalog, subject) == [(check_id, at)]


@pytest.mark.parametrize("fault", [*FAULTS, *BESIDE], ids=lambda fault: "-".join(fault[:2]))
def test_a_finding_never_weighs_more_than_its_check(fault):
    _, subject, changes, gone, _, *beside = fault
    catalog = dossier(*story(changes, subject=subject, leave_out=gone), *beside)
    order, weights = list(Severity), {check.id: check.severity for check in CHECKS}

    for finding in findings(situation(catalog, subject)):
        assert order.index(finding.severity) >= order.index(weights[finding.check_id])


def test_every_check_has_a_planted_fault():
    planted = {fault[0] for fault in (*FAULTS, *BESIDE)} | {"C-A03"}

    assert planted == {check.id for check in OF_THE_PLAN}


def test_every_check_says_why_the_norm_asks_it_and_only_an_answer_cannot_be_left_out():
    silent = [check.id for check in OF_THE_PLAN if not check.chosen]

    assert [check.id for check in OF_THE_PLAN if not check.why.endswith((".", "?"))] == []
    assert silent == ["C-A03"]


def test_a_collaboration_that_does_not_run_is_not_looked_at():
    catalog = dossier(*story({"SV-1": {"start": "2027-01-01"}},
                             leave_out=("OVK-1", "CRIT-2", "KEUZE-1", "OVL-1")))  # fmt: skip

    assert {check for check, _ in more_than_clean(catalog, "organisatie")} == {"C-A03"}


@pytest.mark.parametrize(
    ("check_id", "subject"),
    [("C-A06", "ido"), ("C-A10", "taalhuis"), ("C-A18", "ido"), ("C-A23", "organisatie"),
     ("C-A24", "organisatie"), ("C-A25", "organisatie"), ("C-A26", "ido")],
)  # fmt: skip
def test_a_check_looks_only_at_its_own_subjects(check_id, subject):
    empty = dossier(item("samenwerkingsverband", "SV-1", scope=subject, status="structureel"))

    assert found_by(check_id, empty, subject) == []


#: Domain model C6: how heavy a check weighs and the parts of the norm it rests on.
SOURCES = {
    "C-A03": (Severity.TEKORT, "SAM-IND-ALG SAM-IND-SCOPE-STER SAM-IND-SCOPE-TH"),
    "C-A06": (Severity.TEKORT, "SAM-NORM-KEUZES SAM-IND-1"),
    "C-A07": (Severity.TEKORT, "SAM-NORM SAM-IND-1-R5"),
    "C-A08": (Severity.VRAAG, "SAM-IND-1-R2 LP-TOOL-3"),
    "C-A09": (Severity.TEKORT, "SAM-IND-1-R6"),
    "C-A10": (Severity.TEKORT, "SAM-IND-1-R4"),
    "C-A11": (Severity.TEKORT, "SAM-IND-2-R1"),
    "C-A12": (Severity.TEKORT, "SAM-IND-2-R2"),
    "C-A13": (Severity.TEKORT, "SAM-IND-2-R4"),
    "C-A14": (Severity.ADVIES, "SAM-IND-2-R6 SAM-IND-2-R8"),
    "C-A16": (Severity.ADVIES, "SAM-IND-2-R9"),
    "C-A17": (Severity.VRAAG, "SAM-IND-2-R7"),
    "C-A18": (Severity.TEKORT, "SAM-IND-3 SAM-IND-3-R2"),
    "C-A19": (Severity.ADVIES, "SAM-IND-3-R4 SAM-IND-3-R5"),
    "C-A20": (Severity.ADVIES, "SAM-IND-3-R6"),
    "C-A21": (Severity.TEKORT, "SAM-IND-3-R10"),
    "C-A22": (Severity.TEKORT, "SAM-IND-3-R11"),
    "C-A23": (Severity.TEKORT, "SAM-NORM-IDO SAM-IND-4 SAM-IND-4-R1 SAM-IND-4-R3"),
    "C-A24": (Severity.TEKORT, "SAM-NORM-TVB SAM-IND-5"),
    "C-A25": (Severity.TEKORT, "SAM-IND-5-R2 SAM-IND-5-R3"),
    "C-A26": (Severity.TEKORT, "SAM-ORG-V1 SAM-TH-V1 SAM-TH-V1-R2"),
    "C-A36": (Severity.VRAAG, "SAM-ORG-V3-BEWIJS-1"),
}


@pytest.mark.parametrize("check", OF_THE_PLAN, ids=lambda check: check.id)
def test_a_check_weighs_and_rests_as_the_domain_model_says(check):
    severity, rests_on = SOURCES[check.id]

    assert (check.severity, list(check.rests_on)) == (severity, rests_on.split())


def test_the_words_for_how_heavy_a_finding_weighs():
    assert [str(one) for one in Severity] == ["fout", "tekort", "advies", "vraag", "tip"]


def test_ids_of_checks_are_unique_and_in_order():
    known = [check.id for check in CHECKS]

    assert known == sorted(set(known))


def test_a_check_has_a_title_and_names_indicators_that_exist():
    indicators = {element.id for element in NORM if element.type == "indicator"}

    assert all(check.title for check in CHECKS)
    assert {one for check in CHECKS for one in check.indicators} <= indicators


@pytest.mark.parametrize(
    ("indicator", "behind"),
    [
        ("SAM-IND-1", "C-A06 C-A07 C-A09 C-A10"),
        ("SAM-IND-2", "C-A11 C-A12 C-A13 C-A14"),
        ("SAM-IND-3", "C-A18 C-A19 C-A21 C-A22"),
        ("SAM-IND-4", "C-A23"),
        ("SAM-IND-5", "C-A22 C-A24 C-A25"),
    ],
)
def test_every_indicator_has_its_own_checks(indicator, behind):
    found = [check.id for check in CHECKS if indicator in check.indicators]

    assert [one for one in found if one in SOURCES] == behind.split()


def test_a_finding_reads_as_place_what_and_what_to_do():
    at = item("bewijs", "BEW-1", place="map/blad.md:7")
    finding = Finding("C-A99", Severity.TIP, "ido", at, "Er mist iets.", "Zoek het.")

    assert str(finding) == "map/blad.md:7: Er mist iets. Zoek het."


def test_a_finding_takes_over_the_subject_and_weight():
    (finding,) = found_by("C-A13", dossier(*story(leave_out=("CRIT-2",))))

    assert (finding.check_id, finding.severity, finding.subject) == (
        "C-A13", Severity.TEKORT, "organisatie",
    )  # fmt: skip


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_norm_that_asks_nothing_gives_no_question_about_answers(subject):
    bare = catalog_of([one for one in dossier() if one.type == "profiel"])

    assert found_by("C-A03", bare, subject) == []
