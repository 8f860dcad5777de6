"""The oddities of the source, as a team meets them (domain model C11.8, C-A43)."""

from __future__ import annotations

import re

from dossiers.variants import FOURTH_BARE
from normspoor.core.metamodel import Layer
from normspoor.core.requirements import requirements
from normspoor.core.states import State
from support.pages import report
from support.runs import PEILDATUM, asked


def test_question_4_of_the_taalhuis_stands_next_to_question_3(dossiers):
    found = [
        one.item.id
        for one in requirements(dossiers.clean(), PEILDATUM)
        if one.item.id.startswith("SAM-TH-V")
    ]

    assert found == ["SAM-TH-V1", "SAM-TH-V2", "SAM-TH-V3", "SAM-TH-V4"]


def test_the_same_evidence_may_serve_both_questions(dossiers):
    third, fourth = (
        one for one in requirements(dossiers.clean(), PEILDATUM)
        if one.item.id in ("SAM-TH-V3", "SAM-TH-V4")
    )  # fmt: skip

    assert third.evidence == fourth.evidence
    assert third.state is fourth.state is State.GEDEKT


def test_question_4_has_an_answer_of_its_own(dossiers):
    catalog = dossiers.broken(FOURTH_BARE)
    states = {one.item.id: one.state for one in requirements(catalog, PEILDATUM)}

    assert (states["SAM-TH-V3"], states["SAM-TH-V4"]) == (State.GEDEKT, State.GEEN)
    assert asked(catalog) == [("C-A32", "profiel.md:3")]


def test_question_4_carries_the_note_about_the_source(dossiers):
    note = dossiers.clean().get("SAM-TH-V4").get("noot")

    assert "vraag 3" in note
    assert "eigen antwoord" in note


def test_that_there_would_be_three_questions_is_only_told_as_an_oddity(dossiers):
    three = re.compile(r"\bdrie (?:\w+ )?(?:beoordelings)?vragen\b", re.IGNORECASE)

    report(
        "the source says three and gives four: never repeat it as a fact",
        [
            f"{item.id}: {item.body}"
            for item in dossiers.clean()
            if item.object_type.layer is Layer.KADER
            and item.type != "kanttekening"
            and three.search(f"{item.title} {item.body} {item.get('noot')}")
        ],
    )
