"""The list of checks: a clean dossier, and one planted fault for each check."""

from collections.abc import Mapping

import pytest

from normspoor.core.checks import CHECKS, Finding, Severity, findings
from normspoor.core.model import Catalog, catalog_of
from support.factory import NORM, dossier, found_by, item, situation
from support.story import answers, story

SUBJECTS = ("organisatie", "taalhuis", "ido")


def everything(catalog: Catalog, subject: str) -> list[tuple[str, str]]:
    """Check and item of all findings for one subject."""
    return [(f.check_id, f.item.id) for f in findings(situation(catalog, subject))]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clean_dossier_has_no_findings(subject):
    assert everything(dossier(*story(subject=subject), *answers()), subject) == []


FAULTS: list[tuple[str, str, Mapping[str, Mapping[str, str]], tuple[str, ...], str]] = [
    ("C-A06", "organisatie", {"KEUZE-1": {"body": " "}}, (), "SV-1"),
    ("C-A06", "taalhuis", {}, ("KEUZE-1",), "SV-1"),
    ("C-A07", "organisatie", {}, ("AMB-1",), "SV-1"),
    ("C-A07", "organisatie", {"AMB-1": {"termijn": ""}}, (), "SV-1"),
    ("C-A07", "taalhuis", {"SV-1": {"bijdrage": ""}}, (), "SV-1"),
    ("C-A09", "organisatie", {"KEUZE-1": {"motief": "ontzorgen"}}, (), "KEUZE-1"),
    ("C-A11", "organisatie", {"OVK-1": {"evaluatiewijze": ""}}, (), "OVK-1"),
    ("C-A12", "taalhuis", {}, ("CRIT-1",), "OVK-1"),
    ("C-A13", "organisatie", {}, ("CRIT-2",), "SV-1"),
    ("C-A18", "organisatie", {}, ("AFSP-bijdrage",), "DEEL-1"),
    ("C-A18", "taalhuis", {"AFSP-bijdrage": {"vastgelegd_in": ""}}, (), "DEEL-1"),
    ("C-A18", "organisatie", {"AFSP-bijdrage": {"meerwaarde": ""}}, (), "AFSP-bijdrage"),
    ("C-A23", "ido", {"SV-1": {"status": "verkenning"}}, (), "PROF-1"),
    ("C-A23", "ido", {}, ("AFSP-rol",), "DEEL-1"),
    ("C-A23", "ido", {}, ("AFSP-doorverwijzing",), "SV-1"),
    ("C-A24", "taalhuis", {}, ("AFSP-taak",), "DEEL-1"),
    ("C-A24", "taalhuis", {"AFSP-bevoegdheid": {"vastgelegd_in": ""}}, (), "DEEL-1"),
    ("C-A25", "taalhuis", {"OVK-1": {"aanspreekpunt_problemen": ""}}, (), "OVK-1"),
]


@pytest.mark.parametrize(("check_id", "subject", "changes", "gone", "at"), FAULTS)
def test_one_fault_gives_one_finding_at_the_right_item(check_id, subject, changes, gone, at):
    catalog = dossier(*story(changes, subject=subject, leave_out=gone), *answers())

    assert everything(catalog, subject) == [(check_id, at)]


def test_every_check_has_a_planted_fault():
    planted = {fault[0] for fault in FAULTS} | {"C-A03", "C-A04"}

    assert planted == {check.id for check in CHECKS}


def test_a_collaboration_that_does_not_run_is_not_looked_at():
    catalog = dossier(*story({"SV-1": {"start": "2027-01-01"}},
                             leave_out=("OVK-1", "CRIT-2", "KEUZE-1")), *answers())  # fmt: skip

    assert everything(catalog, "organisatie") == []


@pytest.mark.parametrize(
    ("check_id", "subject"),
    [("C-A06", "ido"), ("C-A18", "ido"), ("C-A23", "organisatie"), ("C-A24", "organisatie"),
     ("C-A25", "organisatie")],
)  # fmt: skip
def test_a_check_looks_only_at_its_own_subjects(check_id, subject):
    empty = dossier(item("samenwerkingsverband", "SV-1", scope=subject, status="structureel"))

    assert found_by(check_id, empty, subject) == []


#: Domain model C6: how heavy a check weighs and the parts of the norm it rests on.
SOURCES = {
    "C-A03": (Severity.TEKORT, "SAM-IND-ALG SAM-IND-SCOPE-STER SAM-IND-SCOPE-TH"),
    "C-A04": (Severity.VRAAG, "SAM-IND-NEE"),
    "C-A06": (Severity.TEKORT, "SAM-NORM-KEUZES SAM-IND-1"),
    "C-A07": (Severity.TEKORT, "SAM-NORM SAM-IND-1-R5"),
    "C-A09": (Severity.TEKORT, "SAM-IND-1-R6"),
    "C-A11": (Severity.TEKORT, "SAM-IND-2-R1"),
    "C-A12": (Severity.TEKORT, "SAM-IND-2-R2"),
    "C-A13": (Severity.TEKORT, "SAM-IND-2-R4"),
    "C-A18": (Severity.TEKORT, "SAM-IND-3 SAM-IND-3-R2"),
    "C-A23": (Severity.TEKORT, "SAM-NORM-IDO SAM-IND-4 SAM-IND-4-R1 SAM-IND-4-R3"),
    "C-A24": (Severity.TEKORT, "SAM-NORM-TVB SAM-IND-5"),
    "C-A25": (Severity.TEKORT, "SAM-IND-5-R2 SAM-IND-5-R3"),
}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
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
    [("SAM-IND-1", {"C-A06", "C-A07", "C-A09"}), ("SAM-IND-2", {"C-A11", "C-A12", "C-A13"}),
     ("SAM-IND-3", {"C-A18"}), ("SAM-IND-4", {"C-A23"}), ("SAM-IND-5", {"C-A24", "C-A25"})],
)  # fmt: skip
def test_every_indicator_has_its_own_checks(indicator, behind):
    assert {check.id for check in CHECKS if indicator in check.indicators} == behind


def test_findings_can_be_about_one_indicator():
    bare = dossier(item("samenwerkingsverband", "SV-1", scope="organisatie", status="structureel"))

    found = [f.check_id for f in findings(situation(bare), indicator="SAM-IND-1")]

    assert found == ["C-A06", "C-A07"]


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
