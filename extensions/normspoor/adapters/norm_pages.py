"""Build the norm with its guidance and checklists, apart from any dossier: site and catalog."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from normspoor import __version__
from normspoor.adapters.build import build
from normspoor.adapters.norm import CURRENT, Norm, carried
from normspoor.adapters.output import fingerprint, remember, remembered, remove

#: The page on which a published norm begins.
_START = Path(__file__).parent.parent / "catalogus" / "index.md"


def build_site(chosen: Norm, output: Path) -> None:
    """Build the pages of a norm into ``output``; nothing where that was done already.

    What stands there is kept only where it is exactly what was built here before: it lies in
    the folder of a dossier, where others can put things.
    """
    name = f"{chosen.name}-{__version__}"
    known = remembered(name)
    if known and known == fingerprint(output):
        return
    remove(output)
    with _folder(chosen.version) as folder:
        build(folder, "html", output)
    remember(name, fingerprint(output))


def publish() -> Path:
    """Write the catalog of the pages as they are now, and say where.

    What lies in the package changes for every dossier that is pinned to this version: raise
    the version in :mod:`normspoor.adapters.norm` once a release with it is out.
    """
    target = Path(__file__).parent.parent / "catalogus" / f"{CURRENT}.json"
    build_catalog(target)
    return target


def build_catalog(target: Path) -> None:
    """Write the catalog of the norm's pages, without any dossier, to ``target``."""
    with _folder(CURRENT.rsplit("-", 1)[1]) as folder:
        built = build(folder, "needs", folder / "_build")
        shutil.copyfile(built.output / "needs.json", target)


@contextmanager
def _folder(version: str) -> Iterator[Path]:
    """A folder with the norm's pages and settings for a norm on its own."""
    with tempfile.TemporaryDirectory(prefix="normspoor-norm-") as temporary:
        folder = Path(temporary)
        for name, source in carried():
            shutil.copytree(source, folder / name)
        shutil.copyfile(_START, folder / "index.md")
        (folder / "conf.py").write_text(
            'project = "Norm Samenwerking"\n'
            f'version = "{version}"\n'
            'extensions = ["normspoor.sphinx"]\n'
            'normspoor_dossier_url = "../index.html"\n'
            'normspoor_eigen_paginas = ["**"]\n',
            encoding="utf-8",
        )
        yield folder
