"""The built wheel, alone in a fresh environment, and a dossier made with it."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from support.dossier import DAY, REPOSITORY, Installed, run


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as a release would hold it."""
    output = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", output)
    done = run(*build, REPOSITORY, cwd=output)
    assert done.code == 0, done.text
    (found,) = output.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """A fresh environment with the wheel; the dependencies are lent by the one that tests.

    A ``.pth`` file lends the folder itself.  Python reads no ``.pth`` files inside a lent
    folder, so the editable install of Normspoor stays out of reach.
    """
    home = tmp_path_factory.mktemp("vers") / "venv"
    made = run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home.parent)
    assert made.code == 0, made.text
    pip = (sys.executable, "-m", "pip", "--python", home, "install", "-q", "--no-deps")
    done = run(*pip, "--no-index", "--disable-pip-version-check", wheel, cwd=home.parent)
    assert done.code == 0, done.text
    (packages,) = home.glob("lib/python*/site-packages")
    lent = sysconfig.get_path("purelib")
    (packages / "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return Installed(home)


@pytest.fixture(scope="session")
def fresh(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier as the installed command writes it."""
    folder = tmp_path_factory.mktemp("team") / "dossier"
    command = ("normspoor", "nieuw", folder, "--naam", "Bibliotheek Het Voorbeeld")
    done = installed.run(*command, "--taalhuis", "--ido", cwd=folder.parent)
    assert done.code == 0, done.text
    _judge_on(folder, DAY)
    return folder


@pytest.fixture(scope="session")
def team(fresh: Path) -> Path:
    """The same with the pages of the example dossier in this repository."""
    folder = Path(shutil.copytree(fresh, fresh.parent / "voorbeeld"))
    shutil.rmtree(folder / "_build", ignore_errors=True)
    shutil.rmtree(folder / "dossier")
    shutil.copytree(REPOSITORY / "docs" / "voorbeelddossier", folder / "dossier")
    index = folder / "index.md"
    lines = index.read_text(encoding="utf-8").splitlines()
    kept = ["dossier/index" if line == "dossier/wat-nu" else line for line in lines]
    others = [line for line in kept if line == "dossier/index" or not line.startswith("dossier/")]
    index.write_text("\n".join([*others, ""]), encoding="utf-8")
    return folder


def _judge_on(folder: Path, day: str) -> None:
    page = folder / "conf.py"
    text = page.read_text(encoding="utf-8")
    assert 'normspoor_peildatum = ""' in text
    page.write_text(text.replace('peildatum = ""', f'peildatum = "{day}"'), encoding="utf-8")
