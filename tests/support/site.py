"""Build a few pages in this process and look at what comes out."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

PEILDATUM = "2026-11-21"
#: As ``normspoor site`` gives them, with a version that is the same for every commit.
SETTINGS = {"normspoor_peildatum": PEILDATUM, "release": "ab12cd3 van 20 november 2026"}
_CONF = """\
project = "Proef"
extensions = ["normspoor.sphinx"]
normspoor_eigen_paginas = ["**"]
"""
PROFIEL = """\
:::{profiel} Bibliotheek De Proef
:id: PROF-1
:organisatie_soort: bibliotheek
:heeft_ido: nee
:eindverantwoordelijk_taalhuis: nee
:termijn_evaluatie: 12 maanden
:termijn_bewijs: 2 jaar
:::
"""


class _Compiled(BytecodeCache):
    """The templates as they were compiled before: that took a quarter of every small build."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


@dataclass(frozen=True)
class Built:
    """The output of one build, its warnings, and the needs in it."""

    output: Path
    warnings: list[str]

    def page(self, name: str) -> str:
        """The text of one file of the output."""
        return (self.output / name).read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Every file of the output with its bytes."""
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }

    @property
    def needs(self) -> dict[str, dict[str, object]]:
        """The objects of a build with the builder ``needs``."""
        data = json.loads(self.page("needs.json"))
        found: dict[str, dict[str, object]] = data["versions"][data["current_version"]]["needs"]
        return found


class Project:
    """A folder with pages that can be changed and built again."""

    def __init__(self, folder: Path, pages: dict[str, str], settings: str = "") -> None:
        self.folder = folder
        self.write("conf.py", _CONF + settings)
        for name, text in pages.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        """Write a page; Sphinx looks at its time in microseconds, so it sees the change."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def remove(self, name: str) -> None:
        """Remove a page."""
        (self.folder / name).unlink()

    def build(
        self,
        builder: str = "html",
        *,
        output: str = "uit",
        fresh: bool = False,
        parallel: int = 0,
        peildatum: str = PEILDATUM,
    ) -> Built:
        """Build; ``fresh`` reads every page again, ``parallel`` uses that many processes."""
        warnings = io.StringIO()
        target = self.folder.parent / f"{self.folder.name}-{output}"
        with patch_docutils(self.folder), docutils_namespace():
            app = Sphinx(
                self.folder,
                self.folder,
                target,
                self.folder.parent / f"{self.folder.name}-{output}-bewaard",
                builder,
                confoverrides={"normspoor_peildatum": peildatum},
                status=None,
                warning=warnings,
                freshenv=fresh,
                parallel=parallel,
            )
            if templates := getattr(app.builder, "templates", None):
                templates.environment.bytecode_cache = _COMPILED
            app.build()
        root = f"{self.folder}/"
        lines = [line.replace(root, "") for line in warnings.getvalue().splitlines() if line]
        return Built(target, [_plain(line) for line in lines])


def _plain(line: str) -> str:
    """A line without the codes that colour it in a terminal."""
    return line.replace("\x1b[91m", "").replace("\x1b[31m", "").replace("\x1b[39;49;00m", "")
