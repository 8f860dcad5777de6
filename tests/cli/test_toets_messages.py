"""What the build says about the pages is part of the list: one rule for what there is to do."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from support.dossier import DAY, normspoor

WHAT = "in dit menu (toctree) staat de pagina 'weg', maar die is er niet."
DEAD = "\n:::{toctree}\nweg\n:::\n"


@pytest.fixture(scope="module", name="folder")
def dossier_with_a_dead_menu(in_order: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier in order, but for a page in a menu that is not there."""
    folder = Path(shutil.copytree(in_order, tmp_path_factory.mktemp("menu") / "dossier"))
    page = folder / "checklists" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + DEAD, encoding="utf-8")
    return folder


def test_a_page_that_is_not_there_stands_in_the_list_and_counts_as_a_mistake(folder: Path) -> None:
    done = normspoor("toets", folder, "--peildatum", DAY, "--streng", "fout", cwd=folder)
    assert done.code == 1
    assert "Er is 1 ding te doen: 1 fout." in done.out
    assert "1. fout  checklists/index.md:" in done.out
    assert "In dit menu (toctree) staat de pagina 'weg'" in " ".join(done.out.split())
    assert len(done.err.splitlines()) == 1, "only that the pages are being read"


def test_it_is_about_the_dossier_as_a_whole_and_in_the_json(folder: Path) -> None:
    done = normspoor(
        "toets", folder, "--peildatum", DAY, "--onderwerp", "organisatie", "--json", cwd=folder
    )
    (line,) = (one for one in json.loads(done.out)["regels"] if not one["reden"])
    assert done.code == 1
    assert (line["ernst"], line["controle"], line["onderwerpen"]) == ("fout", "C-A01", [])
    assert (line["bestand"], line["id"], line["wat"]) == ("checklists/index.md", "", WHAT)
    assert line["doen"]
