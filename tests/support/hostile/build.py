"""Build the same hostile pages on the bare stack and with Normspoor, each in its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from normspoor.adapters.build import build
from support.hostile.case import FOLDER, Case, Outcome

#: Where the objects of a partner can be read.
PARTNER = "https://partner.example"
#: The lists of partners that a team asks for.
_PARTNERS = f"""\
needs_external_needs = [
    {{"base_url": "{PARTNER}", "json_path": str(path)}}
    for path in sorted(__import__("pathlib").Path("partners").glob("*.json"))
]
"""
#: Settings as a team copies them from manuals: everything on.
PERMISSIVE = (
    """\
project = "Kaal"
language = "nl"
extensions = ["myst_parser", "sphinx_design", "sphinx_needs", "sphinx.ext.graphviz"]
myst_enable_extensions = [
    "attrs_block", "attrs_inline", "colon_fence", "deflist", "dollarmath", "fieldlist",
    "html_admonition", "html_image", "tasklist",
]
myst_heading_anchors = 3
include_patterns = ["index.*", "norm.md", "dossier/**"]
html_theme = "pydata_sphinx_theme"
needs_id_regex = "^[^ ]{3,}$"
needs_build_json = True
needs_variant_data = {"x": "1"}
needs_types = [
    {"directive": name, "title": name, "prefix": name}
    for name in ("norm", "beoordelingsvraag", "richtlijn", "toetspunt", "profiel", "bewijs", "partner")
]
needs_flow_engine = "graphviz"
needs_fields = {
    "stand": {"nullable": True},
    **{name: {"nullable": True, "parse_variants": True} for name in ("gezag", "vindplaats")},
}
needs_links = {"onderbouwt": {}}
"""
    + _PARTNERS
)
#: The same, but with the one line that makes it a dossier.
OURS = (
    """\
project = "Dossier"
extensions = ["normspoor.sphinx"]
normspoor_norm = "samenwerking-2026.1"
needs_build_json = True
"""
    + _PARTNERS
)
NORM = """\
# De norm

:::{norm} De echte norm
:id: SAM-NORM
:status: echt
:::
"""
INDEX = f"""\
# Dossier

:::{{toctree}}
:glob:

{FOLDER}/*
:::
"""
PROFILE = """\
# Profiel

:::{profiel} Bibliotheek De Proef
:id: PROF-1
:organisatie_soort: bibliotheek
:heeft_ido: nee
:eindverantwoordelijk_taalhuis: nee
:termijn_evaluatie: 12 maanden
:termijn_contact: 12 maanden
:termijn_herijking: 12 maanden
:termijn_bewijs: 2 jaar
:termijn_zelfevaluatie: 2 maanden
:::
"""
#: Seconds of computing after which we believe that the build of a single page does not end.
PATIENCE = 5
#: How many times as long it may take by the clock, on a computer that does more.
_BUSY = 12
_LIMITED = """\
import resource, runpy
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
resource.setrlimit(resource.RLIMIT_CPU, ({0}, {0} + 1))
runpy.run_module("sphinx", run_name="__main__", alter_sys=True)
"""
#: Something in the environment of whoever builds.
VARIABLE = "NORMSPOOR_PROEF_GEHEIM"


def write(folder: Path, cases: Iterable[Case], settings: str) -> Path:
    """Write a dossier with a page for every case, and beside it what no page may reach."""
    outside = folder.parent / "buiten"
    for path in (folder / FOLDER, outside, folder.parent / "merken"):
        path.mkdir(parents=True, exist_ok=True)
    (folder / "conf.py").write_text(settings, encoding="utf-8")
    (folder / "index.md").write_text(INDEX, encoding="utf-8")
    if "normspoor" not in settings:
        (folder / "norm.md").write_text(NORM, encoding="utf-8")
    (folder / FOLDER / "profiel.md").write_text(PROFILE, encoding="utf-8")
    for case in cases:
        (outside / f"{case.name}.txt").write_text(case.secret, encoding="utf-8")
        if case.page:
            _put(folder, f"{FOLDER}/{case.name}.md", case.page, case)
        for name, text in case.files.items():
            _put(folder, name, text, case)
        for name in case.pipes:
            os.mkfifo(folder / name)
        for name, target in case.pointers.items():
            (folder / name).symlink_to(_filled(target, folder, case))
    return folder


def _put(folder: Path, name: str, text: str | bytes, case: Case) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(text, str):
        text = _filled(text, folder, case).encode()
    path.write_bytes(text)
    path.chmod(0o755 if name.endswith(".sh") else 0o644)


def _filled(text: str, folder: Path, case: Case) -> str:
    outside = folder.parent / "buiten" / f"{case.name}.txt"
    words = {
        "HERE": str(folder),
        "MARK": str(folder.parent / "merken" / case.name),
        "SECRET": str(outside),
        "UP": f"../../buiten/{case.name}.txt",
    }
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def build_bare(folder: Path, patience: int = PATIENCE) -> Outcome:
    """Run Sphinx as its manual says: in the folder itself; with an end to memory and time."""
    output = folder / "_build" / "html"
    limited = _LIMITED.format(patience)
    command = [sys.executable, "-c", limited, "-q", "-b", "html", ".", str(output)]
    try:
        done = subprocess.run(
            command, cwd=folder, env=_environment(), capture_output=True, encoding="utf-8",
            errors="replace", check=False, timeout=patience * _BUSY,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Outcome(output, folder.parent / "merken", {}, (), is_endless=True)
    told = (done.stdout + done.stderr).splitlines()
    is_endless = done.returncode == -signal.SIGXCPU
    return Outcome(output, folder.parent / "merken", _needs(output), tuple(told), is_endless)


def build_ours(folder: Path) -> Outcome:
    """Build as the command does."""
    output = folder / "_build" / "html"
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _environment().items():
            patch.setenv(name, value)
        patch.chdir(folder)
        built = build(folder, "html", output)
    return Outcome(output, folder.parent / "merken", _needs(output), built.warnings)


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_COLOR": "1", VARIABLE: "GEHEIM-variabele-GEHEIM"}


def _needs(output: Path) -> dict[str, dict[str, object]]:
    path = output / "needs.json"
    if not path.is_file():
        return {}
    data = json.loads(path.read_text(encoding="utf-8"))
    found: dict[str, dict[str, object]] = data["versions"][data["current_version"]]["needs"]
    return found
