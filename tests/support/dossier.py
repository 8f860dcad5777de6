"""A team's dossier as a team makes it: written by the command, judged by processes of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

#: The day on which these tests judge, unless they say otherwise.
DAY = "2026-11-21"
#: A day on which the collaboration of the template had not begun.
TOO_EARLY = "2026-01-15"
REPOSITORY = Path(__file__).parents[2]

_EXAMPLE = re.compile(r"^````markdown\n(.*?)^````\n", re.MULTILINE | re.DOTALL)
#: What our own test run leaves in the environment; a run inside it must not see that.
_OURS = re.compile(r"PYTEST_|COV_|COLUMNS|FORCE_COLOR|PY_COLORS|NORMSPOOR_|MAKE|MFLAGS")


@dataclass(frozen=True, slots=True)
class Run:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """Everything that the user saw."""
        return self.out + self.err

    @property
    def lines(self) -> list[str]:
        """What the user saw, line by line, without empty lines."""
        return [line for line in self.text.splitlines() if line.strip()]

    @property
    def closing(self) -> str:
        """The last paragraph of the output on one line."""
        return " ".join(self.out.strip().rpartition("\n\n")[2].split())


@dataclass(frozen=True, slots=True)
class Case:
    """What pytest made of one point."""

    name: str
    sentence: str
    outcome: str
    words: str = ""
    #: where a skipped test says that it stands
    place: str = ""


@dataclass(frozen=True, slots=True)
class Installed:
    """A virtual environment in which only the wheel of Normspoor was installed."""

    home: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.home / "bin" / "python"

    def run(self, *command: str | Path, cwd: Path) -> Run:
        """Run a command with this environment, ``make`` and the shell's tools on the path."""
        folders = (self.home / "bin", "/usr/local/bin", "/usr/bin", "/bin")
        path = os.pathsep.join(str(folder) for folder in folders)
        return run(*command, cwd=cwd, PATH=path, PYTHONPATH="", VIRTUAL_ENV=str(self.home))


def run(*command: str | Path, cwd: Path, **environment: str) -> Run:
    """Run a command to its end, with wide lines and without colour."""
    kept = {name: value for name, value in os.environ.items() if not _OURS.match(name)}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, "COLUMNS": "120", "NO_COLOR": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def normspoor(*arguments: str | Path, cwd: Path, **environment: str) -> Run:
    """The command itself."""
    return run(sys.executable, "-m", "normspoor", *arguments, cwd=cwd, **environment)


def new_dossier(folder: Path, *flags: str, name: str = "Bibliotheek Het Voorbeeld") -> Path:
    """What ``normspoor nieuw`` writes."""
    done = normspoor("nieuw", folder, "--naam", name, *flags, cwd=folder.parent)
    assert done.code == 0, done.text
    return folder


def sphinx(folder: Path, builder: str, output: Path, *options: str, day: str = DAY) -> Run:
    """Build a dossier with Sphinx as it is; the caller says whether warnings count."""
    return run(
        *(sys.executable, "-m", "sphinx", "-q", "-E", "-b", builder, "-d", f"{output}.doctrees"),
        *("-D", f"normspoor_peildatum={day}", *options, folder, output),
        cwd=folder,
    )


def needs_json(folder: Path, output: Path, day: str = DAY) -> Path:
    """The needs.json of a dossier on ``day``."""
    done = sphinx(folder, "needs", output, day=day)
    assert done.code == 0, done.text
    return output / "needs.json"


def run_pytest(folder: Path, *arguments: str | Path, installed: bool = False) -> Run:
    """Run pytest as a user does in the folder of a dossier.

    ``installed`` lets pytest find the plugin itself; without it the run is four times as fast,
    because the plugins of others stay out.
    """
    python = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider")
    if installed:
        return run(*python, *arguments, cwd=folder)
    ours = ("-p", "normspoor.pytest_plugin.plugin")
    return run(*python, *ours, *arguments, cwd=folder, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


def cases(junit: Path) -> dict[str, Case]:
    """The tests in a JUnit file by name, in order."""
    found = ET.parse(junit).iter("testcase")  # noqa: S314 - pytest wrote it a moment ago
    return {case.name: case for case in map(_case, found)}


def _case(test: ET.Element) -> Case:
    properties = {one.get("name"): one.get("value", "") for one in test.iter("property")}
    outcome, words, text = "passed", "", ""
    for name in ("failure", "error", "skipped"):
        for found in test.iter(name):
            outcome, words, text = name, found.get("message", ""), found.text or ""
    place = text.removesuffix(words).removesuffix(": ") if outcome == "skipped" else ""
    return Case(test.get("name", ""), properties.get("zin", ""), outcome, words, place)


def examples(page: Path) -> list[str]:
    """The blocks that a page of the template shows inside a code fence."""
    return _EXAMPLE.findall(page.read_text(encoding="utf-8"))


def paste_examples(folder: Path) -> Path:
    """Do on every page what the page says: take the example over, outside the fence."""
    for page in sorted((folder / "dossier").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        found = examples(page)
        if len(found) == 1 and found[0].startswith("# "):
            text = found[0]
        page.write_text(_EXAMPLE.sub(r"\1", text), encoding="utf-8")
    fill_in_dots(folder)
    return folder


def fill_in_dots(folder: Path, value: str = "ja") -> None:
    """Fill in the three dots of the answers, as the page asks."""
    page = folder / "dossier" / "zelfevaluatie.md"
    text = page.read_text(encoding="utf-8")
    text = text.replace(":waarde: …", f":waarde: {value}").replace(
        ":datum: …", ":datum: 2026-01-10"
    )
    page.write_text(text.replace(":opsteller: …", ":opsteller: directeur"), encoding="utf-8")


def block(type_name: str, item_id: str, *lines: str, body: str = "", title: str = "") -> str:
    """A block as an author types it; lines such as ``waarde: ja`` are its fields."""
    head = f":::{{{type_name}}} {title or f'Titel van {item_id}'}"
    fields = [f":{line}" for line in (f"id: {item_id}", *lines)]
    return "\n".join([head, *fields, *(["", body] if body else []), ":::"])


def answer(number: int, subject: str, value: str, *, body: str = "", last: str = "") -> str:
    """An answer to an indicator for a subject."""
    return block(
        "antwoord",
        f"ANT-IND{number}-{subject.upper()}{last}",
        f"scope: {subject}",
        f"waarde: {value}",
        "datum: 2026-01-10",
        "opsteller: directeur",
        f"beantwoordt: SAM-IND-{number}",
        body=body,
    )


def judgement(number: int, *lines: str, body: str = "") -> str:
    """What people decided about their point below an indicator."""
    fields = ("scope: organisatie", f"checkt: TP-IND{number}-MENS", *lines)
    return block("checkantwoord", f"RA-{number}", *fields, body=body)


def write_page(folder: Path, page: str, *blocks: str) -> None:
    """Write a page with these blocks; what stood there is gone."""
    (folder / page).write_text("# Een bladzijde\n\n" + "\n\n".join(blocks) + "\n", encoding="utf-8")


def place_of(folder: Path, page: str, item_id: str) -> str:
    """``page:line`` of the line that opens the block with this id."""
    lines = (folder / page).read_text(encoding="utf-8").splitlines()
    return f"{page}:{lines.index(f':id: {item_id}')}"


def pages_in(folder: Path, pattern: str = "*.html") -> Iterable[Path]:
    """Every file of a built site that matches, in order."""
    return sorted(path for path in folder.rglob(pattern) if path.is_file())
