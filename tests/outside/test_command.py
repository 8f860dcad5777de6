"""The commands take nothing in a dossier's folder for their own."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from normspoor.adapters import norm_pages, output
from normspoor.adapters.build import CannotBuild, build
from normspoor.adapters.norm import CURRENT, norm
from support.dossier import DAY, Run, new_dossier, normspoor, run, run_pytest
from support.hostile.all import CASES
from support.hostile.build import OURS, write

_TOUCH = "import pathlib\npathlib.Path({!r}).touch()\n"
_PICKLE = "cos\nsystem\n(S'touch {}'\ntR."


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A new dossier."""
    return new_dossier(tmp_path / "dossier")


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """A file that only planted code makes."""
    return tmp_path / "gedaan"


def _toets(folder: Path) -> str:
    """Everything that is said, as one line."""
    done = normspoor("toets", "--peildatum", DAY, cwd=folder)
    return " ".join(done.text.split())


def test_planted_python_in_the_folder_is_not_run(dossier, mark):
    for name in ("conftest.py", "imagesize.py", "yaml.py", "dossier/conf.py", "sitecustomize.py"):
        (dossier / name).write_text(_TOUCH.format(str(mark)), encoding="utf-8")
    found = _toets(dossier)

    assert not mark.exists()
    assert "conftest.py:1: 'conftest.py' hoort niet in een dossier" in found
    assert "dossier/conf.py:1: 'conf.py' hoort niet in een dossier" in found


def test_make_toets_runs_no_planted_python(dossier, mark):
    for name in ("conftest.py", "yaml.py", "checklists/conftest.py"):
        (dossier / name).write_text(_TOUCH.format(str(mark)), encoding="utf-8")
    done = _make(dossier, "toets")

    assert "SAM-IND-1" in done.out
    assert not mark.exists()


def _make(folder: Path, asked: str) -> Run:
    return run("make", asked, f"PYTHON={sys.executable}", cwd=folder)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a dossier in which everything was planted, after 'make site'."""
    root = tmp_path_factory.mktemp("geplant")
    dossier, mark = new_dossier(root / "dossier"), root / "gedaan"
    (root / "brief.txt").write_text("bewaar mij", encoding="utf-8")
    for name in ("site.doctrees", "site/.doctrees", "doctrees/needs"):
        folder = dossier / "_build" / name
        folder.mkdir(parents=True)
        (folder / "environment.pickle").write_text(_PICKLE.format(mark), encoding="utf-8")
    for name in ("yaml.py", "imagesize.py"):
        (dossier / name).write_text(_TOUCH.format(str(mark)), encoding="utf-8")
    site = dossier / "_build" / "site"
    (site / "index.html").symlink_to(root / "brief.txt")
    (site / "dossier").symlink_to(root)
    _make(dossier, "site")
    return root


@pytest.mark.slow
def test_make_site_opens_no_planted_environment_and_runs_no_planted_python(planted):
    assert (planted / "dossier" / "_build" / "site" / "dossier" / "profiel.html").is_file()
    assert not (planted / "gedaan").exists()


@pytest.mark.slow
def test_a_pointer_in_the_site_of_the_last_time_is_thrown_away_and_not_followed(planted):
    page = planted / "dossier" / "_build" / "site" / "index.html"

    assert (planted / "brief.txt").read_text(encoding="utf-8") == "bewaar mij"
    assert not page.is_symlink()
    assert "<html" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["_build", "_build/site"])
def test_a_site_is_never_made_through_a_pointer(dossier, tmp_path, name):
    theirs = tmp_path / "van-een-ander"
    (theirs / "site").mkdir(parents=True)
    (theirs / "brief.txt").write_text("bewaar mij", encoding="utf-8")
    (dossier / name).parent.mkdir(exist_ok=True)
    (dossier / name).symlink_to(theirs)
    found = normspoor("site", cwd=dossier)

    assert found.code == 2
    assert "snelkoppeling" in found.text
    assert sorted(path.name for path in theirs.rglob("*")) == ["brief.txt", "site"]


def test_pages_of_the_norm_that_somebody_changed_are_made_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "geheugen"))
    built: list[Path] = []

    def make(folder: Path, builder: str, target: Path) -> None:
        built.append(target)
        target.mkdir(exist_ok=True)
        (target / "index.html").write_text("de norm", encoding="utf-8")

    monkeypatch.setattr(norm_pages, "build", make)
    chosen, target = norm(CURRENT), tmp_path / "norm"
    for _ in range(2):
        norm_pages.build_site(chosen, target)
    assert len(built) == 1, "what was not changed is kept"

    (target / "index.html").write_text("een andere norm", encoding="utf-8")
    norm_pages.build_site(chosen, target)

    assert (target / "index.html").read_text(encoding="utf-8") == "de norm"


def test_a_folder_with_a_pointer_in_it_is_never_taken_for_what_was_made(tmp_path):
    (tmp_path / "a").write_text("x", encoding="utf-8")
    assert output.fingerprint(tmp_path)

    (tmp_path / "b").symlink_to("a")
    assert output.fingerprint(tmp_path) == ""


def test_a_round_is_not_written_through_a_pointer(dossier, tmp_path):
    theirs = tmp_path / "van-een-ander"
    theirs.mkdir()
    rounds = dossier / "dossier" / "rondes"
    (rounds / "index.md").unlink()
    rounds.rmdir()
    rounds.symlink_to(theirs)
    found = normspoor("ronde", "AUDIT", cwd=dossier)

    assert "hier kan ik niet schrijven" in found.text
    assert not list(theirs.iterdir())


@pytest.mark.parametrize(
    "settings",
    ["import os\nos._exit(0)\n", "import sys\nsys.exit(0)\n", "gulzig = bytearray(9 << 30)\n"],
    ids=["ends", "leaves", "takes all memory"],
)
def test_a_build_that_stops_early_is_never_a_success(tmp_path, settings):
    folder = write(tmp_path / "map", (), OURS)
    (folder / "conf.py").write_text(settings + OURS, encoding="utf-8")

    with pytest.raises(CannotBuild):
        build(folder, "needs", tmp_path / "uit")


def test_settings_of_docutils_in_the_folder_are_not_read(tmp_path, dossier):
    written = tmp_path / "geschreven"
    text = f"[general]\nwarning_stream: {written}\nrecord_dependencies: {written}\n"
    (dossier / "docutils.conf").write_text(text, encoding="utf-8")
    (dossier / "dossier" / "fout.md").write_text("# Fout\n\n{onbekend}`x`\n", encoding="utf-8")
    found = _toets(dossier)

    assert not written.exists()
    assert "docutils.conf:1: 'docutils.conf' hoort niet in een dossier" in found
    assert os.environ.get("DOCUTILSCONFIG") is None


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier as a team has it, in which every trick was planted that has a page of its own."""
    folder = new_dossier(tmp_path_factory.mktemp("vijandig") / "dossier")
    kept = {name: (folder / name).read_text(encoding="utf-8") for name in ("conf.py", "index.md")}
    write(folder, [case for case in CASES if not case.alone], kept["conf.py"])
    (folder / "index.md").write_text(kept["index.md"], encoding="utf-8")
    for name in ("conftest.py", "checklists/conftest.py", "dossier/conf.py"):
        text = _TOUCH.format(str(folder.parent / "merken" / "geplant"))
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _is_calm(found: Run, folder: Path) -> None:
    assert found.code == 1
    assert not re.search(r"Traceback|INTERNALERROR|Error\b", found.text)
    assert not list((folder.parent / "merken").iterdir())


@pytest.mark.slow
def test_toets_judges_a_hostile_dossier(hostile):
    found = normspoor("toets", "--json", "--peildatum", DAY, cwd=hostile)
    places = {(line["bestand"], line["regel"]) for line in json.loads(found.out)["regels"]}

    _is_calm(found, hostile)
    assert {("dossier/script.md", 3), ("conftest.py", 1), ("dossier/profiel.md", 3)} <= places


@pytest.mark.slow
def test_pytest_judges_a_hostile_dossier(hostile):
    found = run_pytest(hostile, f"--peildatum={DAY}", "checklists")

    _is_calm(found, hostile)
    assert "dossier/script.md:3: HTML ('<script>')" in found.out
    assert "TP-IND1-ORG-ANTWOORD" in found.out


@pytest.mark.slow
def test_site_makes_the_site_of_a_hostile_dossier(hostile, norm_beside):
    norm_beside(hostile / "_build" / "site")
    found = normspoor("site", cwd=hostile)

    assert "Traceback" not in found.text
    assert (hostile / "_build" / "site" / "dossier" / "profiel.html").is_file()
    assert not list((hostile.parent / "merken").iterdir())


@pytest.mark.parametrize("command", ["toets", "site"])
def test_a_front_page_that_cannot_be_read_is_unusable_input(dossier, command):
    (dossier / "index.md").write_bytes(b"# Dossier\n\nCaf\xe9\n")
    found = normspoor(command, cwd=dossier)

    assert found.code == 2
    assert "index.md:3: deze pagina is niet opgeslagen als UTF-8" in " ".join(found.text.split())
    assert "Traceback" not in found.text
