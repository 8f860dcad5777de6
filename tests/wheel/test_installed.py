"""A team has nothing but the installed package: it makes, shows and judges a dossier with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.dossier import DAY, REPOSITORY, Installed, Run, cases, run_pytest

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made_site(installed: Installed, fresh: Path) -> Run:
    return installed.run("make", "site", cwd=fresh)


@pytest.fixture(scope="module")
def judged(installed: Installed, fresh: Path) -> Run:
    return installed.run("make", "toets", cwd=fresh)


@pytest.fixture(scope="module")
def team_needs(installed: Installed, team: Path) -> Path:
    """The needs.json that the installed package makes of the example dossier."""
    output = team.parent / "needs"
    build = (installed.python, "-m", "sphinx", "-q", "-E", "-b", "needs")
    done = installed.run(*build, "-d", f"{output}.doctrees", team, output, cwd=team)
    assert done.code == 0, done.text
    return output / "needs.json"


def _states(path: Path) -> dict[str, str]:
    (version,) = json.loads(path.read_text(encoding="utf-8"))["versions"].values()
    needs = version["needs"]
    return {
        i: item["stand"] for i, item in needs.items() if i.startswith("SAM-") and "stand" in item
    }


def test_the_package_comes_out_of_the_fresh_environment(
    installed: Installed, tmp_path: Path
) -> None:
    where = "import normspoor, pathlib; print(pathlib.Path(normspoor.__file__).resolve())"
    done = installed.run(installed.python, "-c", where, cwd=tmp_path)
    assert Path(done.out.strip()).is_relative_to(installed.home.resolve())


def test_make_alone_lists_what_can_be_done_in_dutch(installed: Installed, fresh: Path) -> None:
    done = installed.run("make", cwd=fresh)
    assert done.code == 0
    assert [line.split("\t") for line in done.out.splitlines()] == [
        ["help", "deze lijst"],
        ["site", "maak de website van dit dossier"],
        ["toets", "kijk wat je nu doet"],
    ]


def test_make_site_makes_a_site_with_the_norm_beside_it(fresh: Path, made_site: Run) -> None:
    assert made_site.code == 0
    assert made_site.err.splitlines() == ["De website wordt gemaakt…"]
    site = fresh / "_build" / "site"
    start = (site / "index.html").read_text(encoding="utf-8")
    assert 'href="norm/norms/samenwerking/index.html#SAM-NORM"' in start
    norm = (site / "norm" / "norms" / "samenwerking" / "index.html").read_text(encoding="utf-8")
    assert 'id="SAM-NORM"' in norm
    for name in ("index", "docs/gids/evalueren", "checklists/succesfactoren"):
        assert (site / "norm" / f"{name}.html").is_file(), name


def test_make_toets_says_what_to_do(fresh: Path, judged: Run) -> None:
    assert judged.code == 2, "make stops where there is something to do"
    assert "Begin hiermee:" in judged.out
    assert "Indicator 4 heeft nog geen antwoord voor het IDO." in " ".join(judged.out.split())
    assert "Traceback" not in judged.text


def test_pytest_judges_every_point_of_a_new_dossier(
    installed: Installed, fresh: Path, judged: Run
) -> None:
    tests = (installed.python, "-m", "pytest", "-q", "--tb=no", "--junit-xml=junit.xml")
    done = installed.run(*tests, "checklists", cwd=fresh)
    assert done.code == 1
    assert judged.closing in done.out.splitlines()
    assert len(cases(fresh / "junit.xml")) == 50
    (fresh / "junit.xml").unlink()


def test_the_norm_counts_for_a_team_exactly_as_it_counts_here(
    team_needs: Path, own_needs: Path
) -> None:
    states = _states(own_needs)
    assert len(states) == 13
    assert len(set(states.values())) > 4
    assert _states(team_needs) == states


def test_a_team_gets_the_verdicts_that_the_example_dossier_gets_here(
    installed: Installed, team: Path, own_needs: Path
) -> None:
    here = run_pytest(REPOSITORY, f"--needs-json={own_needs}", f"--peildatum={DAY}", "checklists")
    done = installed.run("normspoor", "toets", ".", cwd=team)
    assert done.code == 1
    assert "Begin hiermee:" in done.out
    assert done.closing in here.out.splitlines()


def test_one_point_of_this_repositorys_checklist_can_be_chosen(own_needs: Path) -> None:
    point = "checklists/indicatoren.md::TP-IND1-ORG-ANTWOORD"
    done = run_pytest(REPOSITORY, f"--needs-json={own_needs}", "-v", point)
    assert done.code == 0
    assert f"{point} PASSED" in done.out
