"""The day of judgement: asked for, or the day on which the needs.json was made."""

from __future__ import annotations

from pathlib import Path

from support.dossier import DAY, TOO_EARLY, Case, run_pytest

POINT = "checklists/indicatoren.md::TP-IND1-ORG-DOSSIER"
NOT_YET = (
    "Je antwoordt ja op indicator 1, maar er staat geen lopende samenwerking voor de organisatie "
    "in het dossier. Schrijf er een op of pas het antwoord aan."
)


def test_another_day_changes_the_verdict(
    story: Path, story_needs: Path, story_cases: dict[str, Case]
) -> None:
    done = run_pytest(story, f"--needs-json={story_needs}", f"--peildatum={TOO_EARLY}", POINT)
    assert story_cases["TP-IND1-ORG-DOSSIER"].outcome == "passed"
    assert done.code == 1
    assert NOT_YET in done.out


def test_without_a_day_the_needs_json_says_which_day_it_is(
    story: Path, story_needs_early: Path, story_cases: dict[str, Case]
) -> None:
    done = run_pytest(story, f"--needs-json={story_needs_early}", POINT)
    assert story_cases["TP-IND1-ORG-DOSSIER"].outcome == "passed"
    assert done.code == 1
    assert NOT_YET in done.out


def test_the_day_that_is_asked_goes_before_the_day_of_the_needs_json(
    story: Path, story_needs_early: Path
) -> None:
    done = run_pytest(story, f"--needs-json={story_needs_early}", f"--peildatum={DAY}", POINT)
    assert done.code == 0


def test_the_day_that_is_asked_also_counts_in_a_fresh_build(story: Path) -> None:
    done = run_pytest(story, f"--peildatum={TOO_EARLY}", POINT)
    assert done.code == 1
    assert NOT_YET in done.out
