"""Which version of a folder git recorded: read, and nothing of the folder started."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from normspoor.adapters import recorded as module
from normspoor.adapters.recorded import recorded
from support.recorded import git


@pytest.fixture
def dossier(tmp_path) -> Path:
    """A folder with one page, recorded, beside a file that is not its own."""
    folder = tmp_path / "dossier"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "één.md").write_bytes(b"# Een\n")
    (tmp_path / "elders.md").write_text("# Elders\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Begin")
    return folder


def test_it_is_the_commit_with_the_day_on_which_it_was_recorded(dossier):
    commit = git(dossier, "rev-parse", "HEAD")[:7]

    assert recorded(dossier) == f"{commit} van 20 november 2026"


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "docs" / "één.md").write_bytes(b"# Anders\n"),
        lambda folder: (folder / "docs" / "één.md").unlink(),
        lambda folder: (folder / "docs" / "twee.md").write_bytes(b"# Twee\n"),
    ],
    ids=["written", "gone", "new"],
)
def test_it_says_when_a_page_differs(dossier, change):
    change(dossier)

    assert recorded(dossier).endswith(", daarna gewijzigd")


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "docs" / "één.md").write_bytes(b"# Een\r\n"),
        lambda folder: (folder / "notitie.txt").write_bytes(b"niets\n"),
        lambda folder: (folder.parent / "elders.md").write_bytes(b"# Anders\n"),
        lambda folder: made(folder / "_build" / "site" / "bron.md"),
    ],
    ids=["line ends of Windows", "no page", "of another folder", "made by us"],
)
def test_what_changes_no_page_is_no_change(dossier, change):
    before = recorded(dossier)
    change(dossier)

    assert recorded(dossier) == before


def made(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("# Bron\n", encoding="utf-8")


def test_a_link_is_compared_with_where_it_led(dossier):
    (dossier / "docs" / "link.md").symlink_to("één.md")
    git(dossier, "add", ".")
    git(dossier, "commit", "-qm", "Een link")
    assert "gewijzigd" not in recorded(dossier)

    (dossier / "docs" / "link.md").unlink()
    (dossier / "docs" / "link.md").symlink_to("elders.md")
    assert recorded(dossier).endswith(", daarna gewijzigd")


def test_it_is_empty_without_git_and_for_a_folder_that_git_does_not_keep(dossier, tmp_path):
    (tmp_path / "nieuw").mkdir()

    assert recorded(tmp_path / "nieuw") == ""
    assert recorded(tmp_path / "bestaat-niet") == ""


def test_it_is_empty_before_the_first_commit_and_where_git_is_missing(tmp_path, monkeypatch):
    git(tmp_path, "init", "-q")
    assert recorded(tmp_path) == ""

    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "Leeg")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert recorded(tmp_path) == ""


def test_a_git_that_lies_in_the_folder_is_not_started(dossier, monkeypatch):
    sprung = dossier.parent / "dicht"
    (dossier / "git").write_text(f"#!/bin/sh\ntouch '{sprung}'\n", encoding="utf-8")
    (dossier / "git").chmod(0o755)
    monkeypatch.chdir(dossier)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.environ['PATH']}")

    assert recorded(Path()) == ""
    assert not sprung.exists()


def test_no_program_that_the_folder_names_is_started(dossier, tmp_path):
    """``git status`` would start each of these."""
    trap, sprung = tmp_path / "val", tmp_path / "dicht"
    trap.write_text(f"#!/bin/sh\ntouch '{sprung}'\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    for name in ("core.fsmonitor", "filter.val.clean", "gpg.program", "core.pager"):
        git(tmp_path, "config", name, str(trap))
    git(tmp_path, "config", "log.showSignature", "true")
    (dossier / ".gitattributes").write_text("*.md filter=val\n", encoding="utf-8")
    (dossier / "docs" / "één.md").write_bytes(b"# Nog een\n")

    assert recorded(dossier).endswith(", daarna gewijzigd")
    assert not sprung.exists()

    git(dossier, "status", "--porcelain")
    assert sprung.exists(), "the trap does not work"


def _as_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _as_endless(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def _elsewhere(path: Path) -> None:
    path.parent.rename(path.parent.parent / "weg")
    path.parent.symlink_to("/dev")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
@pytest.mark.parametrize("trick", [_as_pipe, _as_endless, _elsewhere])
def test_what_is_no_file_of_the_folder_is_not_read(dossier, trick):
    trick(dossier / "docs" / "één.md")

    assert recorded(dossier).endswith(", daarna gewijzigd")


def test_a_day_that_no_calendar_has_is_no_day(dossier):
    git(dossier, "commit", "-q", "--allow-empty", "-m", "Later", when="@253402300800 +0000")

    assert recorded(dossier) == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_settings_that_keep_git_waiting_are_given_up(dossier, monkeypatch):
    os.mkfifo(dossier.parent / "pijp")
    git(dossier.parent, "config", "include.path", "../pijp")
    monkeypatch.setattr(module, "_PATIENCE", 0.5)

    assert recorded(dossier) == ""
