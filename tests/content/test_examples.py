"""The examples in the guide are built for real, in a new dossier, as the guide tells it."""

from __future__ import annotations

import re
from pathlib import Path

from support.guide import COLLABORATION, asked, built, judged, new
from support.pages import ROOT, Page, read, report

START = read(ROOT / "docs/beginnen/index.md")
STORY = read(ROOT / "docs/beginnen/een-samenwerking-opschrijven.md")
EVIDENCE = read(ROOT / "docs/beginnen/bewijs-vastleggen.md")
NO = read(ROOT / "docs/beginnen/nee-antwoorden.md")
CHAIN = read(ROOT / "docs/uitleg/van-ambitie-tot-verbetering.md")


def named(page: Page, pattern: str) -> str:
    """The file or folder that the guide names; empty for the folder of the dossier itself."""
    match = re.search(pattern, page.text)

    assert match, f"{page.name} no longer says {pattern}"
    return match[1] or ""


def test_the_file_that_the_guide_opens_is_in_a_new_dossier(tmp_path):
    folder = new(tmp_path / "ons-dossier", {})

    assert (folder / named(START, r"Open het bestand `([^`]+)`")).is_file()


def test_the_page_that_the_guide_makes_is_on_the_site(norm_beside, tmp_path):
    norm_beside(tmp_path / "html")
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
    folder = new(
        tmp_path / "ons-dossier",
        {
            "dossier/ambities.md": ambitions,
            COLLABORATION: f"{page}\n{CHAIN.fences('markdown')[0]}",
            "dossier/zelfevaluatie.md": f"# Onze zelfevaluatie\n\n{no}",
        },
    )
    catalog = judged(folder)

    report("the page to copy is an example of how it should be", asked(catalog, "KOFFIE"))


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
