"""Whatever a team is called, its settings and pages stay whole."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from support.dossier import new_dossier, normspoor, sphinx

NAMES = {
    "quotes": ('Bieb "De \'Punt\'"; raise SystemExit; "', "Bieb 'De 'Punt''; raise SystemExit; '"),
    "a-backslash-at-the-end": ("Bieb\\", "Bieb"),
    "a-second-line-with-a-block": (
        "Bieb\n:::{bewijs} Nep\n:id: BEW-NEP\n:::",
        "Bieb :::{bewijs} Nep :id: BEW-NEP :::",
    ),
    "placeholders": (
        "::: $x $naam ${norm} {{ x }} $ {need}`SAM-NORM`",
        "::: $x $naam ${norm} {{ x }} $ {need}'SAM-NORM'",
    ),
    "markup": ("Bieb <Noord> & *Zuid*", "Bieb <Noord> & *Zuid*"),
}
#: Typographic quotes as a page shows them, by number so that nobody has to tell them apart here.
CURLY = {0x2018: "'", 0x2019: "'"}


@pytest.mark.parametrize(("name", "shown"), NAMES.values(), ids=list(NAMES))
def test_a_name_cannot_break_the_settings_or_a_page(tmp_path: Path, name: str, shown: str) -> None:
    folder = new_dossier(tmp_path / "d", name=name)
    settings = runpy.run_path(str(folder / "conf.py"))
    assert settings["project"] == settings["author"] == shown
    assert settings["normspoor_peildatum"] == ""
    built = sphinx(folder, "text", tmp_path / "tekst", "-W", "--keep-going")
    assert (built.code, built.text) == (0, "")
    heading = (tmp_path / "tekst" / "index.txt").read_text(encoding="utf-8").splitlines()[0]
    assert heading.translate(CURLY) == shown


@pytest.mark.parametrize("name", ["", " \\ "], ids=["nothing", "nothing-is-left"])
def test_a_name_of_nothing_is_refused_in_dutch(tmp_path: Path, name: str) -> None:
    done = normspoor("nieuw", "d", "--naam", name, cwd=tmp_path)
    assert done.code == 2
    assert "--naam" in done.err
    assert not (tmp_path / "d").exists()
