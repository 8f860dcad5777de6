"""``normspoor site --uitgave``: a site for readers who may not see everything."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from normspoor.adapters import edition
from normspoor.adapters.build import Built, CannotBuild
from normspoor.adapters.catalog import UnusableNeedsJson
from normspoor.adapters.edition import edition_of
from normspoor.core.edition import Edition
from normspoor.core.model import Catalog
from support.dossier import DAY, normspoor
from support.site import PROFIEL

CONF = 'project = "Proef"\nextensions = ["normspoor.sphinx"]\n'
OPEN = "---\nclassificatie: openbaar\n---\n\n"
HIDDEN = """\
:::{ambitie} Stille wens
:id: AMB-STIL
:scope: organisatie
:termijn: kort
:bron_norm1: Beleidsplan
:doelgroep: iedereen

Nog niet vertellen.
:::
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with a page for everybody, one for ourselves and one with a slip above it."""
    pages = {
        "conf.py": CONF,
        "index.md": f"{OPEN}# Proef\n\n:::{{toctree}}\n:glob:\n\ndossier/*\n:::\n",
        "dossier/profiel.md": f"{OPEN}# Profiel\n\n{PROFIEL}",
        "dossier/stil.md": f"# Stil\n\n{HIDDEN}",
        "dossier/tikfout.md": "---\nclassificatie: openbaat\n---\n\n# Tikfout\n",
    }
    for name, text in pages.items():
        (tmp_path / "proef" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "proef" / name).write_text(text, encoding="utf-8")
    return tmp_path / "proef"


def test_each_edition_has_a_place_of_its_own_and_says_which_it_is(dossier):
    run = normspoor("site", dossier, "--uitgave", "publiek", "--peildatum", DAY, cwd=dossier)

    output = dossier / "_build" / "site-publiek"
    assert run.code == 0, run.text
    assert run.out.startswith("Klaar, met ")
    assert f"Open {output}/index.html" in run.out
    assert run.err.splitlines()[1].startswith("dossier/tikfout.md:1: wat boven deze pagina staat")
    assert [path.name for path in (dossier / "_build").iterdir()] == ["site-publiek"]
    page = (output / "dossier" / "profiel.html").read_text(encoding="utf-8")
    assert "uitgave: publiek. Wat intern of vertrouwelijk is, is weggelaten" in page
    assert (output / "dossier" / "weggelaten-1.html").is_file()
    assert not list(output.rglob("*stil*"))


def test_where_something_would_leak_no_site_is_left(dossier):
    page = dossier / "dossier" / "profiel.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\nOnze stille\nwens.\n", encoding="utf-8")
    output = dossier / "_build" / "site-publiek"
    output.mkdir(parents=True)
    (output / "index.html").write_text("van vorige week", encoding="utf-8")

    run = normspoor("site", dossier, "--uitgave", "publiek", cwd=dossier)

    line = page.read_text(encoding="utf-8").splitlines().index("Onze stille") + 1
    assert run.code == 2
    told = (
        f"dossier/profiel.md:{line}: hier staat 'Stille wens'. Dat hoort bij iets dat in de uitgave "
        "publiek is weggelaten (dossier/stil.md:3). Haal deze woorden weg, of verander de "
        "classificatie van een van beide."
    )
    why = "De uitgave publiek is niet gemaakt, want er zou iets uitlekken."
    assert run.err.splitlines()[1:] == [why, told]
    assert list(output.iterdir()) == []

    report = normspoor("rapport", dossier, "--uitgave", "publiek", cwd=dossier)

    assert (report.code, report.err.splitlines()) == (2, [why, told])
    assert [path.name for path in output.parent.iterdir()] == ["site-publiek"]


def test_a_dossier_in_which_nothing_is_open_says_so(dossier):
    for page in dossier.rglob("*.md"):
        page.write_text(page.read_text("utf-8").removeprefix(OPEN), encoding="utf-8")

    with edition_of(dossier, Edition.PUBLIEK) as copy:
        text = (copy.folder / "index.md").read_text(encoding="utf-8")

    assert text.startswith("# Weggelaten in deze uitgave\n")
    assert copy.messages[0] == (
        "In de uitgave publiek staat geen enkele pagina van jullie. Zet 'classificatie: openbaar' "
        "boven elke pagina die de lezers mogen zien."
    )


def test_a_full_disk_is_told(dossier, monkeypatch):
    def full(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)

    with (
        pytest.raises(CannotBuild, match=r"is niet te maken: .*\.md is niet te lezen of te"),
        edition_of(dossier, Edition.PUBLIEK),
    ):
        pass


def test_settings_in_other_letters_than_ours_are_told(dossier):
    text = f"# coding: latin-1\n# Één\n{CONF}"
    (dossier / "conf.py").write_bytes(text.encode("latin-1"))

    with (
        pytest.raises(CannotBuild, match=r"^conf\.py:1: hierin staan tekens die"),
        edition_of(dossier, Edition.PUBLIEK),
    ):
        pass


@pytest.mark.parametrize("error", [UnusableNeedsJson("kapot"), PermissionError(13, "x", "a.md")])
def test_what_cannot_be_read_is_told(tmp_path, monkeypatch, error):
    def fails(_: Path) -> Catalog:
        raise error

    monkeypatch.setattr(edition, "fresh_needs", lambda _: nullcontext(Built(tmp_path, (), ())))
    monkeypatch.setattr(edition, "read_catalog", fails)

    with (
        pytest.raises(CannotBuild, match=r"kapot|a\.md is niet te lezen"),
        edition_of(tmp_path, Edition.PUBLIEK),
    ):
        pass


def test_another_word_is_no_edition(dossier):
    run = normspoor("site", dossier, "--uitgave", "openbaar", cwd=dossier)

    assert (run.code, run.out) == (2, "")
    assert "Kies uit 'publiek', 'intern' of 'auditor'." in run.err
    assert not (dossier / "_build").exists()
