"""Two small dossiers that all plugin tests share: one still empty, one with a bit of everything."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.dossier import (
    DAY,
    TOO_EARLY,
    Case,
    Run,
    answer,
    cases,
    judgement,
    needs_json,
    new_dossier,
    paste_examples,
    run_pytest,
    write_page,
)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier as ``nieuw`` writes it, without taalhuis and IDO."""
    return new_dossier(tmp_path_factory.mktemp("leeg") / "dossier")


@pytest.fixture(scope="session")
def empty_needs(empty: Path) -> Path:
    """Its needs.json, built once."""
    return needs_json(empty, empty.parent / "needs")


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier in which every verdict occurs."""
    folder = new_dossier(tmp_path_factory.mktemp("verhaal") / "dossier", "--taalhuis", "--ido")
    paste_examples(folder)
    write_page(
        folder,
        "dossier/zelfevaluatie.md",
        answer(1, "organisatie", "ja"),
        answer(2, "organisatie", "nee", body="Dat leggen we dit jaar vast."),
        answer(2, "taalhuis", "nee"),
        answer(3, "organisatie", "ja"),
        answer(3, "taalhuis", "nee", body="Het taalhuis werkt nog alleen."),
        answer(3, "taalhuis", "nee", body="Dit antwoord is te veel.", last="-2"),
        answer(4, "ido", "ja"),
        judgement(1, "waarde: ja", "opsteller: directeur", "datum: 2026-10-01"),
        judgement(
            2,
            "waarde: nee",
            "opsteller: directeur",
            "datum: 2026-10-01",
            body="Stoppen\nkan nog niet.",
        ),
        judgement(3, "reden_overgeslagen: De partners konden er niet bij zijn."),
        judgement(4, "waarde: ja", "datum: 2026-10-01"),
        judgement(5, "waarde: ja", "opsteller: directeur"),
    )
    return folder


@pytest.fixture(scope="session")
def story_needs(story: Path) -> Path:
    """Its needs.json on the day of the tests."""
    return needs_json(story, story.parent / "needs")


@pytest.fixture(scope="session")
def story_needs_early(story: Path) -> Path:
    """Its needs.json on a day before the collaboration began."""
    return needs_json(story, story.parent / "needs-vroeg", day=TOO_EARLY)


@pytest.fixture(scope="session")
def story_run(story: Path, story_needs: Path) -> Run:
    """One whole run of pytest, on the day that the needs.json was built for."""
    junit = story.parent / "junit.xml"
    return run_pytest(story, "-rs", f"--needs-json={story_needs}", f"--junit-xml={junit}")


@pytest.fixture(scope="session")
def story_cases(story: Path, story_run: Run) -> dict[str, Case]:
    """What that run made of every point."""
    return cases(story.parent / "junit.xml")


@pytest.fixture(scope="session")
def fresh_cases(story: Path) -> dict[str, Case]:
    """The same points without a needs.json: the plugin builds one itself."""
    junit = story.parent / "junit-vers.xml"
    run_pytest(story, f"--peildatum={DAY}", f"--junit-xml={junit}", installed=True)
    return cases(junit)


@pytest.fixture(scope="session")
def empty_cases(empty: Path, empty_needs: Path) -> dict[str, Case]:
    """What pytest makes of the dossier that is still empty."""
    junit = empty.parent / "junit.xml"
    run_pytest(empty, f"--needs-json={empty_needs}", f"--junit-xml={junit}")
    return cases(junit)
