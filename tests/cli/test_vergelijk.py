"""``normspoor vergelijk`` as a user runs it: words, a page, data, an exit code to trust."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from normspoor.core.report.data import as_data
from support.dossier import normspoor
from support.two_reports import report, thing

HOSTILE = "Plan \x1b]0;weg\x07\x1b[2J\u202e \ud83d <b>vet</b>"


def frozen(folder: Path, *things: object, **given: object) -> Path:
    """A folder as a dossier is frozen, with only its report in it."""
    path = folder / "rapport" / "metrics.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(as_data(report(*things, **given))), encoding="utf-8")
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return frozen(
        tmp_path / "toen", thing("bewijs", "BEW-1", "Plan"), asked={"V-1/taalhuis": "concept"}
    )


@pytest.fixture
def new(tmp_path: Path) -> Path:
    changed = thing("bewijs", "BEW-1", HOSTILE)
    return frozen(
        tmp_path / "nu", changed, asked={"V-1/taalhuis": "gedekt"}, peildatum="2027-11-21"
    )


def test_what_changed_is_told_in_words_and_the_outcome_is_one(old, new, tmp_path):
    done = normspoor("vergelijk", old, new, cwd=tmp_path)

    assert (done.code, done.err) == (1, "")
    assert done.lines[0] == "Wat er veranderde"
    assert "    V-1 (taalhuis): was concept; nu gedekt" in done.lines
    assert "Nu gedekt (1):" in done.lines
    # a title that others chose is written as it is, never as a command
    assert all(sign.isprintable() for sign in done.out.replace("\n", ""))
    assert "<b>vet</b>" in done.out


def test_nothing_changed_is_zero_also_through_a_zip(old, tmp_path):
    packed = tmp_path / "toen.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(old / "rapport" / "metrics.json", "toen/rapport/metrics.json")
    done = normspoor("vergelijk", packed, old / "rapport" / "metrics.json", cwd=tmp_path)

    assert done.code == 0
    assert "Er is niets veranderd." in done.lines


def test_for_another_program_there_is_only_json(old, new, tmp_path):
    done = normspoor("vergelijk", old, new, "--json", cwd=tmp_path)

    assert done.code == 1
    data = json.loads(done.out)
    assert (data["versie"], data["veranderd"]) == (1, True)
    assert data["nieuw"]["peildatum"] == "2027-11-21"


def test_a_page_is_written_and_the_words_are_told_too(old, new, tmp_path):
    done = normspoor("vergelijk", old, new, "--html", "verschil.html", cwd=tmp_path)
    again = normspoor("vergelijk", old, new, "--html", "verschil.html", cwd=tmp_path)

    assert done.code == again.code == 1
    assert "Nu gedekt (1):" in done.lines
    html = (tmp_path / "verschil.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert "<b>vet</b>" not in html
    assert sorted(one.name for one in tmp_path.iterdir()) == ["nu", "toen", "verschil.html"]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("toen/rapport/metrics.json", "Eindig met .html."),
        ("weg/verschil.html", "Kies een map die er is."),
    ],
)
def test_a_page_comes_only_where_a_page_can_be(old, new, tmp_path, page, words):
    kept = (old / "rapport" / "metrics.json").read_bytes()
    done = normspoor("vergelijk", old, new, "--html", page, cwd=tmp_path)

    assert (done.code, done.out) == (2, "")
    assert len(done.lines) == 1
    assert done.lines[0].startswith(f"{page}: ")
    assert done.lines[0].endswith(words)
    assert (old / "rapport" / "metrics.json").read_bytes() == kept


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "er niet"),
        (json.dumps(as_data(replace(report(), tables=()))), "'eisen'"),
    ],
    ids=["not-there", "no-table"],
)
def test_a_dossier_that_cannot_be_used_is_one_line(old, tmp_path, text, words):
    path = tmp_path / "nieuw.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    done = normspoor("vergelijk", old, path, cwd=tmp_path)

    assert (done.code, done.out) == (2, "")
    assert len(done.lines) == 1
    assert words in done.lines[0]
    assert done.lines[0].endswith(".")
