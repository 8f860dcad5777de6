"""``normspoor rapport --bevries``: everything in one folder and one zip, which can be checked."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from support import small_dossier
from support.dossier import DAY, Run, block, normspoor, run, write_page
from support.frozen import contents

WHOLE = {"rapport.html", "rapport.pdf", "rapport.xlsx", "metrics.json", "csv", "upload", "site",
         "objecten", "MANIFEST.json", "SHA256SUMS"}  # fmt: skip
#: What a report says by itself, in the titles of tables, in heads and in the norm's own texts.
OUR_WORDS = (
    "Register van bewijs",
    "Resultaten",
    "Criteria",
    "Evaluaties",
    "Toon alles",
    "Past in aanpak",
)
_CONF = f'project = "Proef"\nextensions = ["normspoor.sphinx"]\n{small_dossier.SETTINGS}'


def frozen(folder: Path, target: Path, *more: str) -> Run:
    return normspoor(
        "rapport", folder, "--bevries", "--peildatum", DAY, "--uit", target, *more,
        cwd=folder.parent,
    )  # fmt: skip


def put_in_words(folder: Path) -> None:
    """Hidden objects that have the same title as something that every report says."""
    write_page(folder, "dossier/stil.md", *(
        block("ambitie", f"AMB-STIL-{number}", "scope: organisatie", "termijn: kort", title=title)
        for number, title in enumerate(OUR_WORDS)
    ))  # fmt: skip


@pytest.fixture(scope="module")
def made(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """All of a new dossier for everybody, with the norm's own pages, and what the command said."""
    folder = shutil.copytree(empty, tmp_path_factory.mktemp("bevroren") / "leeg")
    put_in_words(folder)
    target = folder.parent / "uit"
    return target, frozen(folder, target, "--uitgave", "publiek")


def test_everybody_may_have_a_frozen_folder_of_a_new_dossier(made):
    target, run = made

    assert run.code == 0, run.text
    assert {path.name for path in target.iterdir()} == WHOLE
    assert (target / "objecten" / "needs.json").is_file()
    assert (target / "site" / "norm" / "index.html").is_file()
    assert {path.name for path in target.parent.iterdir()} == {
        "leeg", "uit", "uit.zip", "uit.zip.sha256",
    }  # fmt: skip


def test_the_folder_and_the_zip_can_be_checked(made):
    target = made[0]

    for one in (target, target.with_name("uit.zip")):
        checked = normspoor("controleer", one, cwd=target.parent)
        assert checked.code == 0, checked.text
    for folder, sums in ((target, "SHA256SUMS"), (target.parent, "uit.zip.sha256")):
        if shutil.which("sha256sum"):
            assert run("sha256sum", "-c", "--quiet", sums, cwd=folder).code == 0


def test_the_zip_holds_what_the_folder_holds(made):
    target = made[0]
    with zipfile.ZipFile(target.with_name("uit.zip")) as packed:
        inside = {one.removeprefix("uit/"): packed.read(one) for one in packed.namelist()}

    assert inside == {name: data for name, data in contents(target).items() if data is not None}


def test_for_an_auditor_twice_gives_the_same_bytes(tmp_path):
    folder = tmp_path / "proef"
    folder.mkdir()
    for name, text in {**small_dossier.pages(), "conf.py": _CONF}.items():
        (folder / name).write_text(text, encoding="utf-8")
    outputs = [tmp_path / "een" / "uit", tmp_path / "twee" / "uit"]
    runs = [frozen(folder, one) for one in outputs]

    assert [one.code for one in runs] == [0, 0], runs[0].text
    assert {path.name for path in outputs[0].iterdir()} == WHOLE
    assert contents(outputs[0].parent) == contents(outputs[1].parent)
    assert normspoor("controleer", outputs[0], cwd=tmp_path).code == 0


def test_what_may_be_in_other_hands_already_is_never_written_over(made, empty):
    target = made[0]
    before = contents(target.parent)
    again = normspoor("rapport", empty, "--peildatum", DAY, "--uit", target, cwd=target.parent)

    assert again.code == 2
    assert "uit.zip: hier ligt al een vastgezet dossier" in again.err
    assert contents(target.parent) == before


def test_nothing_tells_where_it_was_made(made):
    assert not [path for path in made[0].rglob("*") if path.name == ".buildinfo"]
