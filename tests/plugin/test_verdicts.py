"""What a point says: it holds, it fails with one sentence, or it is open with a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.dossier import Case, Run, place_of

SELF_EVALUATION = "dossier/zelfevaluatie.md"
COLLABORATION = "dossier/samenwerkingen/eerste-samenwerking.md"
OUTCOMES = {
    "TP-AUDIT-BESPROKEN": "passed",
    "TP-AUDIT-OP-TIJD": "passed",
    "TP-AUDIT-NEE": "skipped",
    "TP-AUDIT-DOEL": "skipped",
    "TP-AUDIT-AANPAK": "skipped",
    "TP-AUDIT-EIGEN-WOORDEN": "skipped",
    "TP-AUDIT-VINDPLAATS": "skipped",
    "TP-AUDIT-PRIVACY": "skipped",
    "TP-AUDIT-AFSPRAKEN": "skipped",
    "TP-AUDIT-PRAKTIJK": "skipped",
    "TP-AUDIT-VERBETERING": "skipped",
    "TP-AUDIT-GESPREKKEN": "skipped",
    "TP-AUDIT-PARTNER": "skipped",
    "TP-AUDIT-TOESTEMMING": "skipped",
    "TP-BLOKKEN": "passed",
    "TP-IND1-ORG-ANTWOORD": "passed",
    "TP-IND1-ORG-UITLEG": "passed",
    "TP-IND1-ORG-DOSSIER": "passed",
    "TP-IND1-MENS": "passed",
    "TP-IND2-ORG-ANTWOORD": "passed",
    "TP-IND2-TH-ANTWOORD": "passed",
    "TP-IND2-ORG-UITLEG": "passed",
    "TP-IND2-TH-UITLEG": "failure",
    "TP-IND2-ORG-DOSSIER": "passed",
    "TP-IND2-TH-DOSSIER": "passed",
    "TP-IND2-MENS": "skipped",
    "TP-IND3-ORG-ANTWOORD": "passed",
    "TP-IND3-TH-ANTWOORD": "failure",
    "TP-IND3-ORG-UITLEG": "passed",
    "TP-IND3-TH-UITLEG": "passed",
    "TP-IND3-ORG-DOSSIER": "failure",
    "TP-IND3-TH-DOSSIER": "passed",
    "TP-IND3-MENS": "skipped",
    "TP-IND4-IDO-ANTWOORD": "passed",
    "TP-IND4-IDO-UITLEG": "passed",
    "TP-IND4-IDO-DOSSIER": "failure",
    "TP-IND4-MENS": "skipped",
    "TP-IND5-TH-ANTWOORD": "failure",
    "TP-IND5-TH-UITLEG": "skipped",
    "TP-IND5-TH-DOSSIER": "skipped",
    "TP-IND5-MENS": "skipped",
    **dict.fromkeys(
        ("TP-H06", "TP-H16", "TP-H15", "TP-H08", "TP-H09", "TP-H17", "TP-H11", "TP-H13", "TP-H14"),
        "skipped",
    ),
}


def test_each_point_has_the_outcome_that_the_dossier_gives_it(story_cases: dict[str, Case]) -> None:
    assert {name: case.outcome for name, case in story_cases.items()} == OUTCOMES


def test_the_plugin_builds_a_fresh_needs_json_and_finds_the_same(
    story_cases: dict[str, Case], fresh_cases: dict[str, Case]
) -> None:
    assert fresh_cases == story_cases


#: Where the reader is sent, what is wrong there, and what to do about it.
FAILURES = {
    "TP-IND2-TH-UITLEG": (
        (SELF_EVALUATION, "ANT-IND2-TAALHUIS"),
        "Je antwoordt nee op indicator 2, maar schrijft niet waarom.",
        "Schrijf de uitleg in het blok.",
    ),
    "TP-IND3-TH-ANTWOORD": (
        (SELF_EVALUATION, "ANT-IND3-TAALHUIS-2"),
        "Indicator 3 heeft voor het taalhuis meer dan één antwoord.",
        "Laat ANT-IND3-TAALHUIS staan en haal ANT-IND3-TAALHUIS-2 weg, of andersom.",
    ),
    "TP-IND3-ORG-DOSSIER": (
        (COLLABORATION, "SV-BUURT"),
        "Taal in de buurt is een proef zonder projectplan.",
        "schrijf een blok 'projectplan' op deze pagina",
    ),
    "TP-IND5-TH-ANTWOORD": (
        ("dossier/zelfevaluatie.md", "ANT-IND1-ORGANISATIE"),
        "Indicator 5 heeft nog geen antwoord voor het taalhuis.",
        "Schrijf bij de zelfevaluatie een blok 'antwoord' met ':beantwoordt: SAM-IND-5' en ':scope: taalhuis'.",
    ),
}


@pytest.mark.parametrize("point", FAILURES)
def test_a_failure_names_file_and_line_what_is_wrong_and_what_to_do(
    story: Path, story_cases: dict[str, Case], point: str
) -> None:
    (page, item_id), what, todo = FAILURES[point]
    words = story_cases[point].words
    assert words.startswith(f"{place_of(story, page, item_id)}: ")
    assert what in words
    assert todo in words


def test_the_terminal_prints_exactly_one_line_for_each_failure(
    story_run: Run, story_cases: dict[str, Case]
) -> None:
    failing = {n: c for n, c in story_cases.items() if c.outcome == "failure"}
    printed = (
        story_run.out.split(" FAILURES =", 1)[1].split("generated xml file", 1)[0].rstrip("- ")
    )
    parts = re.split(r"^_+ (TP-\S+): (.+?) _+$", printed, flags=re.MULTILINE)[1:]
    found = {
        name: (sentence, body.strip().splitlines())
        for name, sentence, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    }
    assert found == {name: (case.sentence, [case.words]) for name, case in failing.items()}


def test_no_trace_of_the_code_is_shown(story_run: Run) -> None:
    assert story_run.code == 1
    assert "Traceback" not in story_run.text
    assert "Error" not in story_run.text
    assert "PointFails" not in story_run.text
    assert ".py" not in story_run.out.split("collected", 1)[1]


def test_the_summary_counts_the_outcomes_in_words(story_run: Run) -> None:
    totals = "klopt 18 · klopt nog niet 6 · nog open 23 · wacht op een antwoord 2 · overgeslagen 1"
    assert totals in story_run.out.splitlines()


def test_a_persons_point_is_open_and_says_how_to_answer_it(
    empty: Path, empty_cases: dict[str, Case]
) -> None:
    assert empty_cases["TP-IND1-MENS"] == Case(
        "TP-IND1-MENS",
        "Collega's kunnen navertellen waarom we voor deze partners kozen.",
        "skipped",
        "nog open: Een mens beslist: 'Collega's kunnen navertellen waarom we voor deze partners "
        "kozen.' Begin een ronde met 'normspoor ronde INDICATOREN', of schrijf je oordeel in een "
        "blok 'checkantwoord' met ':checkt: TP-IND1-MENS'.",
        f"{empty}/checklists/indicatoren.md:1",
    )


def test_a_persons_point_holds_after_a_yes_with_function_and_date(
    story_cases: dict[str, Case],
) -> None:
    assert story_cases["TP-IND1-MENS"].outcome == "passed"


def test_a_no_of_people_is_advice_and_repeats_the_reason_on_one_line(
    story_cases: dict[str, Case],
) -> None:
    assert story_cases["TP-IND2-MENS"].outcome == "skipped"
    assert story_cases["TP-IND2-MENS"].words == (
        "klopt nog niet: Volgens directeur klopt dit nog niet. Stoppen kan nog niet. "
        "Kies wat je eraan doet en pas het oordeel daarna aan."
    )


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ("TP-IND3-MENS", "overgeslagen: De partners konden er niet bij zijn."),
        ("TP-IND4-MENS", "nog open: Bij dit oordeel ontbreekt "),
        ("TP-IND5-MENS", "nog open: Bij dit oordeel ontbreekt "),
    ],
    ids=["skipped-with-reason", "without-function", "without-date"],
)
def test_a_persons_point_stays_open(
    story_run: Run, story_cases: dict[str, Case], point: str, words: str
) -> None:
    assert story_cases[point].outcome == "skipped"
    assert story_cases[point].words.startswith(words)
    assert words in story_run.out.split("short test summary info", 1)[1]


def test_an_explanation_waits_until_there_is_an_answer(story_cases: dict[str, Case]) -> None:
    expected = "wacht op een antwoord: Wacht op het antwoord op de indicator."
    assert story_cases["TP-IND5-TH-UITLEG"].words == expected


def test_points_about_an_ido_are_nothing_to_test_where_there_is_none(
    empty_cases: dict[str, Case],
) -> None:
    about_ido = [case for name, case in empty_cases.items() if name.startswith("TP-IND4-")]
    assert len(about_ido) == 4
    for case in about_ido:
        assert case.outcome == "skipped"
        assert case.words == (
            "niets te toetsen: Niets te toetsen: volgens het profiel speelt dit niet voor het IDO."
        )


def test_a_point_for_organisation_or_taalhuis_is_still_asked_without_a_taalhuis(
    empty_cases: dict[str, Case],
) -> None:
    assert empty_cases["TP-IND2-MENS"].words.startswith("nog open: ")
    assert empty_cases["TP-IND2-TH-ANTWOORD"].words.startswith("niets te toetsen: ")
