"""A new dossier with the examples of the guide in it, built as a reader would build it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from normspoor.adapters.build import Built, build
from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.template import write_dossier
from normspoor.core.checks import CHECKS, Severity, Situation
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog
from normspoor.core.profile import profile_of
from support.pages import report

DAY = date(2026, 11, 21)
#: The page of the collaboration that the guide tells about.
COLLABORATION = "dossier/samenwerkingen/koffie-en-taal.md"


def new(folder: Path, pages: Mapping[str, str]) -> Path:
    """A new dossier with these pages written into it."""
    write_dossier(folder, "Bibliotheek De Proef", taalhuis=True, ido=True)
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def built(folder: Path, builder: str = "needs") -> Built:
    """The dossier built, with the warnings that a reader would see."""
    output = folder.parent / builder
    return build(folder, builder, output, settings={"normspoor_peildatum": str(DAY)})


def judged(folder: Path) -> Catalog:
    """The objects of the dossier; fails on any warning or mistake."""
    done = built(folder)
    catalog = read_catalog(done.output / "needs.json")
    report("an example builds without a warning", done.warnings)
    report("an example is written without mistakes", mistakes(catalog))
    return catalog


def asked(catalog: Catalog, part: str) -> list[str]:
    """What the checks ask about the objects whose id holds this part; a tip asks nothing."""
    profile = profile_of(catalog)
    assert profile is not None
    return [
        f"{check.id} {finding}"
        for check in CHECKS
        for subject in (*profile.subjects, "")
        for finding in check.findings(Situation(catalog, profile, DAY, subject))
        if part in finding.item.id and finding.severity is not Severity.TIP
    ]
