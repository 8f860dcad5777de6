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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

#: Place and text of a message of ours, with what Sphinx puts between and behind.
_OURS = re.compile(r"^(.+?:\d+): WARNING: (.*) \[normspoor\.[\w-]+\]$")


#: The last line of a trace: the kind of error, then what it says.
_ERROR = re.compile(r"^\s*(?:\w+\.)*\w+(?:Error|Exception): (.+)$")


class CannotBuild(Exception):
    """The pages could not be read at all; the text is for the user."""


@dataclass(frozen=True, slots=True)
class Built:
    """Where a build left its output, and the warnings it gave."""

    output: Path
    warnings: tuple[str, ...]

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
    fresh: bool = True,
) -> Built:
    """Build ``folder`` with a Sphinx builder into ``output``.

    ``settings`` go to Sphinx as ``-D name=value``; ``fresh`` reads every page again, so that
    what was wrong the last time is reported again.  Raises :class:`CannotBuild` where there
    is no ``conf.py`` or Sphinx gives up.
    """
    if not (folder / "conf.py").is_file():
        raise CannotBuild(
            f"{folder}: hier staat geen dossier (geen conf.py). "
            "Geef de map van je dossier op, of maak er een met 'normspoor nieuw'."
        )
    command = [sys.executable, "-m", "sphinx", "-b", builder, "-q", "-d", f"{output}.doctrees"]
    command += ["-E"] if fresh else []
    for name, value in (settings or {}).items():
        command += ["-D", f"{name}={value}"]
    # translations and messages must not depend on who runs the build
    environment = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(
        [*command, str(folder), str(output)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
    warnings = tuple(_plain(line, folder) for line in done.stderr.splitlines() if line.strip())
    if done.returncode:
        raise CannotBuild(_why(folder, warnings))
    return Built(output, warnings)


def _plain(line: str, folder: Path) -> str:
    """Our own messages as ``bestand:regel: tekst``; Sphinx frames them in English."""
    match = _OURS.match(line.removeprefix(f"{folder.resolve()}/").removeprefix(f"{folder}/"))
    return f"{match[1]}: {match[2]}" if match else line


@contextmanager
def fresh_needs(folder: Path, peildatum: str = "") -> Iterator[Built]:
    """A build with a needs.json made this moment, thrown away afterwards."""
    settings = {"normspoor_peildatum": peildatum} if peildatum else {}
    with tempfile.TemporaryDirectory(prefix="normspoor-") as temporary:
        yield build(folder, "needs", Path(temporary) / "needs", settings=settings)


def _why(folder: Path, told: tuple[str, ...]) -> str:
    """What Sphinx gave up on: the sentence of the error, without the rest of its report."""
    errors = [match[1] for line in told if (match := _ERROR.match(line))]
    return " ".join([f"{folder}: de pagina's konden niet worden gelezen.", *errors[-1:]])
