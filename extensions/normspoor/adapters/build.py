"""Run Sphinx on a dossier's folder, in a process of its own.

sphinx-needs keeps a registry for the whole process, so two builds in one process would
spoil each other; pytest and the command line therefore never import Sphinx.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from normspoor.adapters.failures import why
from normspoor.core.wording.failures import not_read
from normspoor.core.wording.outside import ended_early

#: A message as Sphinx frames it: its place, where it has one, and its type behind it.
_FRAMED = re.compile(r"^(?P<place>.+?:\d+: )?WARNING: (?P<text>.*?)(?: \[[\w.-]+\])?$")
_SPHINX = "normspoor.adapters.alone"
#: What a builder has made when it is done; a site has a first page.
_LAST = {"needs": "needs.json"}
#: What stands below a message belongs to it.
_INDENT = "    "


class CannotBuild(Exception):
    """The pages could not be read at all; the text is for the user.

    With ``details`` everything that Sphinx wrote stands below it.
    """


@dataclass(frozen=True, slots=True)
class Built:
    """Where a build left its output, its messages (``bestand:regel: tekst``), and its pages.

    The pages are those that were read, named as Sphinx does: without the ending of the file.
    """

    output: Path
    warnings: tuple[str, ...]
    pages: tuple[str, ...]

    @property
    def needs_json(self) -> Path:
        """The objects, where the builder was ``needs``."""
        return self.output / "needs.json"


def build(
    folder: Path,
    builder: str,
    output: Path,
    *,
    settings: Mapping[str, str] | None = None,
    details: bool = False,
) -> Built:
    """Build ``folder`` with a Sphinx builder into ``output``.

    ``settings`` go to Sphinx as ``-D name=value``; ``details`` puts below each message how it
    sounded at first.  Every page is read again, and nothing that lies in the folder is taken
    for our own: no module, no environment of an earlier build.  Raises :class:`CannotBuild`
    where there is no ``conf.py``, Sphinx gives up, or it stops before it is done.
    """
    if not (folder / "conf.py").is_file():
        raise CannotBuild(_no_dossier(folder))
    command = [sys.executable, "-P", "-m", _SPHINX, "-b", builder, "-q", "-E"]
    command += ["-D", "normspoor_details=1"] if details else []
    for name, value in (settings or {}).items():
        command += ["-D", f"{name}={value}"]
    # translations and messages must not depend on who runs the build
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONSAFEPATH": "1"}
    with tempfile.TemporaryDirectory(prefix="normspoor-") as kept:
        done = subprocess.run(
            [*command, "-d", kept, str(folder), str(output)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            check=False,
        )
        pages = tuple(_pages(Path(kept)))
    if not done.returncode and not (output / _LAST.get(builder, "index.html")).is_file():
        raise CannotBuild(not_read(str(folder), ended_early()))
    if done.returncode:
        below = f"\n{indent(done.stderr, _INDENT)}" if details else ""
        raise CannotBuild(f"{not_read(str(folder), why(done.stderr))}{below}")
    return Built(output, tuple(_messages(done.stderr.splitlines(), folder)), pages)


def _pages(doctrees: Path) -> list[str]:
    """Sphinx keeps what it read of each page in a file of that name."""
    ending = ".doctree"
    found = (path.relative_to(doctrees).as_posix() for path in doctrees.rglob(f"*{ending}"))
    return sorted(name.removesuffix(ending) for name in found)


def _no_dossier(folder: Path) -> str:
    """Where there is a dossier in a folder above, that is what a reader who went in meant."""
    above = next((one for one in folder.resolve().parents if (one / "conf.py").is_file()), None)
    advice = (
        f"Het dossier begint hogerop: geef de map {above} op."
        if above
        else "Geef de map van je dossier op, of maak er een met 'normspoor nieuw'."
    )
    return f"{folder}: hier staat geen dossier (geen conf.py). {advice}"


def _messages(lines: Iterable[str], folder: Path) -> list[str]:
    """The messages without the English frame of Sphinx, each with what stands below it."""
    found: list[str] = []
    for line in lines:
        here = line.removeprefix(f"{folder.resolve()}/").removeprefix(f"{folder}/")
        if match := _FRAMED.match(here):
            found.append(f"{match['place'] or ''}{match['text']}")
        elif line.startswith(_INDENT) and found:
            found[-1] += f"\n{line}"
    return found


def settings_for(peildatum: str, edition: str, release: str = "") -> dict[str, str]:
    """What a build is told; what is empty is left to the dossier itself."""
    given = {
        "normspoor_peildatum": peildatum, "normspoor_uitgave": edition, "release": release,
    }  # fmt: skip
    return {name: value for name, value in given.items() if value}


@contextmanager
def fresh_needs(
    folder: Path, peildatum: str = "", *, edition: str = "", details: bool = False
) -> Iterator[Built]:
    """A build with a needs.json made this moment, thrown away afterwards."""
    settings = settings_for(peildatum, edition)
    with tempfile.TemporaryDirectory(prefix="normspoor-") as temporary:
        output = Path(temporary) / "needs"
        yield build(folder, "needs", output, settings=settings, details=details)
