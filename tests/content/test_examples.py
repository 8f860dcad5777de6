"""The examples in the guide are built for real, in a new dossier, as the guide tells it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from normspoor.adapters.build import Built, build
from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.template import write_dossier
from normspoor.core.checks import CHECKS, Situation
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog
from normspoor.core.profile import profile_of
from support.pages import ROOT, Page, read, report

DAY = date(2026, 11, 21)
START = read(ROOT / "docs/beginnen/index.md")
STORY = read(ROOT / "docs/beginnen/een-samenwerking-opschrijven.md")
EVIDENCE = read(ROOT / "docs/beginnen/bewijs-vastleggen.md")
NO = read(ROOT / "docs/beginnen/nee-antwoorden.md")
CHECKLISTS = read(ROOT / "checklists/index.md")
CHAIN = read(ROOT / "docs/uitleg/van-ambitie-tot-verbetering.md")
COLLABORATION = "dossier/samenwerkingen/koffie-en-taal.md"


def new(folder: Path, pages: dict[str, str]) -> Path:
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


def named(page: Page, pattern: str) -> str:
    """The file or folder that the guide names; empty for the folder of the dossier itself."""
    match = re.search(pattern, page.text)

    assert match, f"{page.name} no longer says {pattern}"
    return match[1] or ""


def test_the_file_that_the_guide_opens_is_in_a_new_dossier(tmp_path):
    folder = new(tmp_path / "ons-dossier", {})

    assert (folder / named(START, r"Open het bestand `([^`]+)`")).is_file()


def test_the_page_that_the_guide_makes_is_on_the_site(tmp_path):
    _, page, evidence = START.fences("markdown")
    inside = named(START, r"Maak in de map(?: `([^`]+)`)? een nieuw bestand")
    made = str(Path(inside) / named(START, r"nieuw bestand, bijvoorbeeld `([^`]+)`"))
    site = built(new(tmp_path / "ons-dossier", {made: f"{page}\n{evidence}"}), "html")
    leading = [
        path
        for path in site.output.rglob("*.html")
        if f'{Path(made).stem}.html"' in path.read_text(encoding="utf-8")
    ]

    report("the first steps give no warning", site.warnings)
    assert (site.output / made).with_suffix(".html").is_file(), f"{made} was not read"
    assert leading, f"no page of the site leads to {made}"


def test_the_first_ten_minutes_are_without_mistakes(tmp_path):
    profile, page, evidence = START.fences("markdown")
    folder = new(
        tmp_path / "ons-dossier",
        {"dossier/profiel.md": f"# Profiel\n\n{profile}", COLLABORATION: f"{page}\n{evidence}"},
    )
    catalog = judged(folder)

    assert catalog.get("SV-KOFFIE-EN-TAAL")
    assert catalog.get("BEW-KOFFIE-1").links["onderbouwt"] == ("SAM-TH-V2",)


def test_the_whole_page_to_copy_leaves_nothing_to_ask(tmp_path):
    ambitions, page, _ = STORY.fences("markdown")
    no = "\n".join(NO.fences("markdown"))
    run = CHECKLISTS.fences("markdown")[0].replace("TP-VOORBEELD", "TP-IND3-MENS")
    folder = new(
        tmp_path / "ons-dossier",
        {
            "dossier/ambities.md": ambitions,
            COLLABORATION: f"{page}\n{CHAIN.fences('markdown')[0]}",
            "dossier/zelfevaluatie.md": f"# Onze zelfevaluatie\n\n{no}\n{run}",
        },
    )
    catalog = judged(folder)
    profile = profile_of(catalog)
    asked = [
        f"{check.id} {finding}"
        for check in CHECKS
        for subject in profile.subjects
        for finding in check.findings(Situation(catalog, profile, DAY, subject))
        if finding.item and "KOFFIE" in finding.item.id
    ]

    report("the page to copy is an example of how it should be", asked)
    assert not [item for item in catalog if item.id == "TP-VOORBEELD"]


def test_a_trial_and_evidence_of_its_own_build_as_well(tmp_path):
    _, page, _ = START.fences("markdown")
    plan = STORY.fences("markdown")[2]
    evidence, motive = EVIDENCE.fences("markdown")
    folder = new(
        tmp_path / "ons-dossier",
        {COLLABORATION: f"{page}\n{plan}\n{evidence}\n{motive}"},
    )
    catalog = judged(folder)

    assert catalog.get("PP-KOFFIE").links["regelt"] == ("SV-KOFFIE-EN-TAAL",)
    assert catalog.get("MOT-TH-V3")


@pytest.mark.parametrize(
    ("page", "number"), [(START, 3), (STORY, 3), (EVIDENCE, 2), (NO, 1), (CHECKLISTS, 1)]
)
def test_no_example_is_left_out_of_these_tests(page, number):
    assert len(page.fences("markdown")) == number, f"{page.name}: build the new example here too"
