"""Which pages become tests, and how one point is chosen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.dossier import (
    DAY,
    REPOSITORY,
    Case,
    Run,
    block,
    cases,
    new_dossier,
    run_pytest,
    write_page,
)

PAGE = "checklists/indicatoren.md"
#: The published pages with sentences that must be true, in the order of their names.
PUBLISHED = ("checklists/audit-voorbereiden.md", PAGE, "checklists/oordelen.md")


def published(pattern: str) -> list[str]:
    """What a pattern finds on the published pages, from top to bottom."""
    texts = ((REPOSITORY / page).read_text(encoding="utf-8") for page in PUBLISHED)
    return [found for text in texts for found in re.findall(pattern, text, re.MULTILINE)]


@pytest.fixture(scope="module")
def own_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with checklists of its own, some of which hold no readable point."""
    folder = new_dossier(tmp_path_factory.mktemp("eigen") / "dossier")
    point = ("lijst: INDICATOREN", "beslist: computer", "scope: organisatie")
    good = block(
        "toetspunt",
        "TP-EIGEN",
        *point,
        "controle: antwoord_gegeven",
        "toetst: SAM-IND-1",
        title="Ons eigen punt klopt.",
    )
    wrong = good.replace("TP-EIGEN", "TP-KAPOT").replace("antwoord_gegeven", "kleur\n:kleur: rood")
    (folder / "checklists" / "thuis").mkdir()
    write_page(folder, "checklists/thuis/eigen.md", good, wrong)
    (folder / "checklists" / "aantekening.txt").write_text("Geen checklist.", encoding="utf-8")
    write_page(folder, "checklists/gevuld.md", f"````markdown\n{good}\n````")
    write_page(folder, "checklists/onleesbaar.md", good.replace(":id: TP-EIGEN\n", ""))
    return folder


@pytest.fixture(scope="module")
def own_run(own_pages: Path) -> Run:
    junit = own_pages.parent / "junit.xml"
    return run_pytest(own_pages, f"--peildatum={DAY}", f"--junit-xml={junit}", "checklists")


@pytest.fixture(scope="module")
def own_cases(own_pages: Path, own_run: Run) -> dict[str, Case]:
    return cases(own_pages.parent / "junit.xml")


def test_every_published_point_is_one_test_from_top_to_bottom(
    story: Path, story_cases: dict[str, Case]
) -> None:
    assert list(story_cases) == published(r"^:id: (TP-\S+)$")
    assert len(story_cases) == 14 + 27 + 9
    for page in PUBLISHED:
        assert ":::{toetspunt}" not in (story / page).read_text(encoding="utf-8")


def test_the_title_of_a_test_is_the_sentence_that_must_be_true(
    story_cases: dict[str, Case],
) -> None:
    titles = published(r"^:::\{toetspunt\} (.+)$")
    assert [case.sentence for case in story_cases.values()] == titles


def test_a_list_without_a_round_gives_no_tests_and_does_not_fail(
    empty: Path, empty_needs: Path
) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", "checklists/succesfactoren.md")
    assert done.code == pytest.ExitCode.NO_TESTS_COLLECTED
    assert "geen enkel toetspunt" not in done.out


def test_one_point_is_chosen_by_page_and_id(empty: Path, empty_needs: Path) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", "-v", f"{PAGE}::TP-IND1-ORG-ANTWOORD")
    assert done.code == 1
    assert f"{PAGE}::TP-IND1-ORG-ANTWOORD FAILED" in done.out
    assert "collected 1 item\n" in done.out
    head = "TP-IND1-ORG-ANTWOORD: Indicator 1 heeft één antwoord voor de organisatie."
    assert re.search(rf"^_+ {re.escape(head)} _+$", done.out, re.MULTILINE)


def test_a_chosen_point_that_holds_ends_well(empty: Path, empty_needs: Path) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", "-v", f"{PAGE}::TP-BLOKKEN")
    assert done.code == 0
    assert f"{PAGE}::TP-BLOKKEN PASSED" in done.out
    assert done.out.rstrip().splitlines()[-1].strip("= ").startswith("1 passed")


def test_choosing_a_point_that_does_not_exist_is_no_success(empty: Path, empty_needs: Path) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", f"{PAGE}::TP-BESTAAT-NIET")
    assert done.code == pytest.ExitCode.USAGE_ERROR
    assert "TP-BESTAAT-NIET" in done.err


def test_the_landing_page_of_the_folder_holds_no_tests(empty: Path, empty_needs: Path) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", "checklists/index.md")
    assert done.code == pytest.ExitCode.USAGE_ERROR
    assert "collected 0 items" in done.out


def test_a_setting_may_name_one_page_instead_of_a_folder(empty: Path, empty_needs: Path) -> None:
    extra = empty / "checklists" / "niet-genoemd.md"
    extra.write_text("# Nog niet\n", encoding="utf-8")
    named = ("-o", f"normspoor_checklists={PAGE}")
    try:
        done = run_pytest(empty, f"--needs-json={empty_needs}", *named, "--collect-only", "-q")
    finally:
        extra.unlink()
    assert "niet-genoemd.md" not in done.out
    assert f"{PAGE}::TP-BLOKKEN" in done.out


def test_a_page_without_any_point_fails(empty: Path, empty_needs: Path) -> None:
    page = empty / "checklists" / "leeg.md"
    page.write_text("# Leeg\n\nHier staat nog niets.\n", encoding="utf-8")
    try:
        done = run_pytest(empty, f"--needs-json={empty_needs}", "checklists/leeg.md")
    finally:
        page.unlink()
    assert done.code == 1
    assert (
        "checklists/leeg.md:1: op deze pagina staat geen enkel toetspunt. "
        "Kijk of de blokken goed zijn."
    ) in done.out.splitlines()
    assert "Traceback" not in done.text
    assert "1 failed" in done.out


def test_the_summary_names_a_page_without_any_point(own_pages: Path) -> None:
    as_make_toets_does = ("-qq", "--no-header", "--tb=no", "-rN", f"--peildatum={DAY}")
    done = run_pytest(own_pages, *as_make_toets_does, "checklists")
    assert done.code == 1
    assert "checklists/gevuld.md:1: op deze pagina staat geen enkel toetspunt" in done.out


@pytest.mark.parametrize("page", ["gevuld", "onleesbaar"])
def test_a_page_whose_points_cannot_be_read_fails_too(own_run: Run, page: str) -> None:
    assert f"checklists/{page}.md:1: op deze pagina staat geen enkel toetspunt" in own_run.out
    assert f"FAILED checklists/{page}.md::leeg" in own_run.out


def test_a_file_that_is_no_page_is_left_alone(own_run: Run) -> None:
    assert "aantekening" not in own_run.text


def test_a_page_deeper_in_the_folder_is_collected_with_its_own_points(own_run: Run) -> None:
    assert "FAILED checklists/thuis/eigen.md::TP-EIGEN" in own_run.out
    assert "FAILED checklists/thuis/eigen.md::TP-KAPOT" in own_run.out
    assert f"FAILED {PAGE}::TP-EIGEN" not in own_run.out


def test_a_point_without_a_control_that_exists_fails_and_says_what_to_choose(
    own_cases: dict[str, Case],
) -> None:
    words = own_cases["TP-KAPOT"].words
    assert words.startswith("checklists/thuis/eigen.md:12: Het toetspunt TP-KAPOT noemt geen")
    assert "Kies bij 'controle' uit blokken_kloppen, antwoord_gegeven" in words


def test_a_mistake_in_a_block_fails_the_point_about_blocks_at_the_place_of_the_mistake(
    own_cases: dict[str, Case],
) -> None:
    found = own_cases["TP-BLOKKEN"]
    assert found.outcome == "failure"
    assert found.words.startswith("checklists/onleesbaar.md:3: Dit blok (toetspunt) heeft geen id.")
    assert found.words.endswith("Daarna wacht er nog 1.")


def test_the_summary_lists_the_mistakes_instead_of_the_point_about_them(own_run: Run) -> None:
    summary = own_run.out.split(" Uitslag =", 1)[1]
    listed, rest = summary.split("Dit klopt nog niet:", 1)
    assert "In deze blokken zit een fout:" in listed
    assert "  checklists/onleesbaar.md:3: dit blok (toetspunt) heeft geen id." in listed
    assert "  checklists/thuis/eigen.md:12: een toetspunt kent geen veld 'kleur'." in listed
    assert "onleesbaar.md:3" not in rest.split("short test summary")[0]


def test_a_project_that_names_no_checklists_notices_nothing(tmp_path: Path) -> None:
    (tmp_path / "pytest.toml").write_text("[pytest]\n", encoding="utf-8")
    (tmp_path / "checklists").mkdir()
    (tmp_path / "checklists" / "lijst.md").write_text("# Boodschappen\n", encoding="utf-8")
    (tmp_path / "test_eigen.py").write_text("def test_eigen():\n    assert True\n", "utf-8")
    done = run_pytest(tmp_path, installed=True)
    assert done.code == 0
    assert "collected 1 item\n" in done.out
    assert "Uitslag" not in done.out
    assert "1 passed" in done.out
