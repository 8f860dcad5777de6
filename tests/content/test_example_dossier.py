"""The example dossier shows everything once: sound work, and each sort of gap."""

from __future__ import annotations

from datetime import date

import pytest

from normspoor.core.checks import Situation
from normspoor.core.checks.lists.criteria import CRITERIA
from normspoor.core.checks.lists.papers import PAPERS
from normspoor.core.checks.lists.people import PEOPLE
from normspoor.core.checks.lists.plan import PLAN
from normspoor.core.metamodel import OBJECT_TYPES, Layer
from normspoor.core.mistakes import mistakes
from normspoor.core.profile import profile_of
from normspoor.core.requirements import requirements
from normspoor.core.states import State
from support.pages import ROOT, report

DAY = date(2026, 11, 21)
FOLDER = "docs/voorbeelddossier/"
#: A bevinding is what the auditor says, and the audit of the example is still to come.
NOT_YET = {"bevinding"}
#: What the team knows that it still has to settle: each is told on the page itself.
HONEST_GAPS = {
    ("C-A13", "SV-BUURTKAMER"),
    ("C-A24", "DEEL-TAALWERK-KWEKERIJ"),
    ("C-A36", "OVK-BUURTKAMER"),
}


def collaborations(catalog, **fields):
    """The collaborations of the example whose fields have these values."""
    return [
        item
        for item in catalog.of_type("samenwerkingsverband")
        if all(value in item.words(name) for name, value in fields.items())
    ]


def papers(catalog, collaboration):
    """The types of the papers that lay a collaboration down."""
    return sorted(item.type for item in catalog.sources(collaboration, "regelt"))


def test_it_lives_on_a_day_of_its_own():
    assert f'normspoor_peildatum = "{DAY}"' in (ROOT / "conf.py").read_text(encoding="utf-8")


def test_it_has_no_mistakes(catalog):
    report("the example dossier is written without mistakes", mistakes(catalog))


def test_of_the_plan_only_the_honest_gaps_are_open(catalog):
    profile = profile_of(catalog)
    found = {
        (finding.check_id, finding.item.id)
        for check in (*PLAN, *CRITERIA, *PAPERS, *PEOPLE)
        for subject in profile.subjects
        for finding in check.findings(Situation(catalog, profile, DAY, subject))
        if not finding.is_motivated
    }

    assert found == HONEST_GAPS


def test_it_stands_in_its_own_folder(catalog):
    found = [
        f"{item.place}: {item.id}"
        for item in catalog
        if item.object_type.layer is not Layer.KADER and not item.place.file.startswith(FOLDER)
    ]

    report("a block outside a fence is a real object; elsewhere show it in a fence", found)


def test_every_type_of_object_is_used(catalog):
    used = {item.type for item in catalog}

    report(
        "use a type in the example dossier, so that it is seen and tested",
        [
            object_type.name
            for object_type in OBJECT_TYPES
            if object_type.layer is not Layer.KADER and object_type.name not in used | NOT_YET
        ],
    )


def test_there_are_three_ambitions_twelve_partners_and_eight_collaborations(catalog):
    counts = [len(catalog.of_type(t)) for t in ("ambitie", "partner", "samenwerkingsverband")]

    assert counts[0] >= 3
    assert counts[1] >= 12
    assert counts[2] >= 8


def test_a_municipality_wears_two_hats(catalog):
    hats = [i.words("rollen") for i in catalog.of_type("partner") if i.get("soort") == "gemeente"]

    assert any({"subsidierend", "partner"} <= set(roles) for roles in hats)


def test_an_experiment_runs_on_a_project_plan_alone(catalog):
    running = [papers(catalog, item) for item in collaborations(catalog, status="experiment")]

    assert ["projectplan"] in running


@pytest.mark.parametrize("status", ["verkenning", "experiment", "structureel", "beeindigd"])
def test_every_status_occurs(catalog, status):
    assert collaborations(catalog, status=status)


def test_what_ended_says_why_and_on_which_criterion(catalog):
    for item in collaborations(catalog, status="beeindigd"):
        assert item.get("reden_beeindiging"), item.id
        assert catalog.targets(item, "toetst_einde"), item.id


def test_a_lasting_collaboration_of_the_taalhuis_has_a_language_partner(catalog):
    functions = {
        function
        for item in collaborations(catalog, status="structureel", scope="taalhuis")
        for part in catalog.sources(item, "in_verband")
        for partner in catalog.targets(part, "van_partner")
        for function in partner.words("functies")
    }

    assert "trainer" in functions


def test_from_the_ido_people_are_referred(catalog):
    arrangements = [
        item
        for collaboration in collaborations(catalog, scope="ido")
        for part in catalog.sources(collaboration, "in_verband")
        for item in catalog.sources(part, "van_deelname")
        if item.get("soort") == "doorverwijzing" and catalog.targets(item, "verwijst_door_naar")
    ]

    assert arrangements


def test_there_is_evidence_from_all_four_sources(catalog):
    sources = {item.get("bron") for item in catalog.of_type("bewijs")}

    assert sources == {"zelfevaluatie", "document", "interview", "observatie"}


@pytest.mark.parametrize("state", [state for state in State if state is not State.ONLEESBAAR])
def test_a_requirement_is_in_every_state(catalog, state):
    found = [f"{one.item.id} ({one.subject})" for one in requirements(catalog, DAY)
             if one.state is state]  # fmt: skip

    assert found, f"no requirement is '{state}' on {DAY}"


def test_a_no_rests_on_a_choice(catalog):
    answers = [item for item in catalog.of_type("antwoord") if item.get("waarde") == "nee"]

    assert answers
    assert all(catalog.targets(item, "verantwoord_door") and item.body for item in answers)
