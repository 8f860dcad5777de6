"""The examples in the template work when a team takes them over."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.norm import CURRENT, norm
from support.dossier import Run, examples, new_dossier

#: How many examples stand on each page that a team fills in.
PAGES = {
    "aanpak": 1,
    "ambities": 1,
    "audit": 1,
    "bewijs": 1,
    "hulpmiddelen/belangen": 1,
    "hulpmiddelen/stappenplan": 1,
    "partners": 1,
    "samenwerkingen/eerste-samenwerking": 1,
    "zelfevaluatie": 1,
}


def test_every_page_to_fill_in_shows_an_example(tmp_path: Path) -> None:
    folder = new_dossier(tmp_path / "d") / "dossier"
    shown = {
        page.relative_to(folder).with_suffix("").as_posix(): len(examples(page))
        for page in folder.rglob("*.md")
    }
    assert {name: number for name, number in shown.items() if number} == PAGES


def test_the_examples_are_no_objects_while_they_stand_in_the_fence(
    empty_needs: dict[str, dict[str, Any]],
) -> None:
    own = {item["type"] for item in empty_needs.values() if not item.get("is_external")}
    assert own == {"profiel"}


def test_the_examples_taken_over_give_a_dossier_without_mistakes(site_run: Run) -> None:
    assert site_run.code == 0
    assert site_run.err.splitlines() == ["De website wordt gemaakt…"]


def test_every_block_of_an_example_becomes_an_object(
    filled: Path, filled_needs: dict[str, dict[str, Any]]
) -> None:
    written: set[str] = set()
    for page in (filled / "dossier").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert "````" not in text
        written |= set(re.findall(r"^:id: (\S+)$", text, re.MULTILINE))
    own = {i for i, item in filled_needs.items() if not item.get("is_external")}
    assert written == own
    assert len(written) >= 15
    assert "onleesbaar" not in {item["type"] for item in filled_needs.values()}


def test_the_examples_belong_together_without_more_typing(
    filled_needs: dict[str, dict[str, Any]],
) -> None:
    assert filled_needs["DEEL-BUURT-BRUG"]["in_verband"] == ["SV-BUURT"]
    assert filled_needs["SV-BUURT"]["gebaseerd_op"] == ["KEUZE-BUURT"]
    assert filled_needs["ANT-IND1-ORGANISATIE"]["beantwoordt"] == ["SAM-IND-1"]


def test_the_terms_that_the_profile_page_shows_can_be_typed(tmp_path: Path) -> None:
    page = new_dossier(tmp_path / "d") / "dossier" / "profiel.md"
    (shown,) = re.findall(r"^```text\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert [line.split(":")[1] for line in shown.splitlines()] == [
        "termijn_evaluatie",
        "termijn_contact",
        "termijn_bewijs",
    ]


def test_the_publishers_examples_do_not_count_as_evidence(
    empty_needs: dict[str, dict[str, Any]],
) -> None:
    assert any(item["type"] == "bewijsvoorbeeld" for item in empty_needs.values())
    states = {i: item["stand"] for i, item in empty_needs.items() if "stand" in item}
    asked = [*(f"SAM-IND-{n}" for n in (1, 2, 3)), *(f"SAM-ORG-V{n}" for n in (1, 2, 3, 4))]
    assert states == dict.fromkeys(asked, "organisatie: geen bewijs")


def test_evidence_of_the_team_does_count(filled_needs: dict[str, dict[str, Any]]) -> None:
    assert filled_needs["SAM-ORG-V1"]["stand"] == "organisatie: gedekt"
    assert filled_needs["SAM-ORG-V2"]["stand"] == "organisatie: geen bewijs"
    assert filled_needs["SAM-IND-4"]["stand"] == "IDO: geen bewijs"


def test_the_norm_comes_in_as_objects_of_somebody_else(
    empty: Path,
    empty_needs: dict[str, dict[str, Any]],
) -> None:
    pinned = norm(CURRENT).needs_json.read_text(encoding="utf-8")
    (catalog,) = json.loads(pinned)["versions"].values()
    external = {i for i, item in empty_needs.items() if item.get("is_external")}
    assert external == set(catalog["needs"])
    as_items = read_catalog(empty.parent / f"{empty.name}-needs" / "needs.json")
    assert {item.id for item in as_items if item.external} == external
    assert empty_needs["SAM-NORM"]["external_url"].startswith("norm/norms/samenwerking/")
