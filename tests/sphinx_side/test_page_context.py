"""An object belongs to what stands above it on the page; a written link wins."""

from __future__ import annotations

import pytest

from support.site import Project
from support.small_dossier import SAMEN, SETTINGS, pages


@pytest.fixture(scope="module")
def needs(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("p") / "d", pages(), SETTINGS)
    built = project.build("needs")
    assert built.warnings == []
    return built.needs


@pytest.mark.parametrize(
    ("source", "link", "target"),
    [
        ("DEEL-1", "in_verband", "SV-1"),
        ("SV-1", "toetst_start", "CRIT-1"),
        ("AFSP-1", "van_deelname", "DEEL-1"),
        ("AFSP-1", "in_verband", "SV-1"),
        ("EVAL-1", "evalueert", "SV-1"),
        ("EVAL-1", "leidt_tot", "VM-1"),
        ("SAM-ORG-V1-BEWIJS-1", "hoort_bij", "SAM-ORG-V1"),
    ],
)
def test_a_flat_block_gets_the_link_of_its_place(needs, source, link, target):
    assert needs[source][link] == [target]


def test_an_implied_link_is_seen_from_the_other_side_too(needs):
    assert needs["SV-1"]["in_verband_back"] == ["AFSP-1", "DEEL-1"]
    assert needs["CRIT-1"]["toetst_start_back"] == ["SV-1"]


def test_the_subject_of_the_collaboration_is_taken_over(needs):
    assert needs["EVAL-1"]["scope"] == "organisatie"


def test_the_source_is_taken_over_from_the_norm_element_above(needs):
    assert needs["SAM-ORG-V1"]["bron"] == "proef"
    assert needs["SAM-ORG-V1-BEWIJS-1"]["bron"] == "proef"


def build_with(tmp_path, old: str, new: str):
    found = pages()
    assert old in SAMEN
    found["samen.md"] = SAMEN.replace(old, new)
    found["ander.md"] = (
        "# Ander\n\n:::{samenwerkingsverband} Ander\n:id: SV-2\n:scope: organisatie\n:doel: x\n"
        ":status: verkenning\n:vorm: x\n:start: 2026-01-01\n:toetst_start: CRIT-1\n:::\n"
    )
    found["index.md"] = found["index.md"].replace("norm\n", "norm\nander\n", 1)
    built = Project(tmp_path / "d", found, SETTINGS).build("needs")
    assert built.warnings == []
    return built.needs


def test_a_written_link_wins_over_the_place(tmp_path):
    needs = build_with(tmp_path, ":id: EVAL-1\n", ":id: EVAL-1\n:evalueert: SV-2\n")

    assert needs["EVAL-1"]["evalueert"] == ["SV-2"]


def test_a_link_written_elsewhere_wins_too(tmp_path):
    """SV-2 claims the criterium; standing under SV-1 then says nothing more."""
    needs = build_with(tmp_path, "# Taal in de buurt\n", "# Taal in de buurt!\n")

    assert "toetst_start" not in needs["SV-1"]
    assert needs["CRIT-1"]["toetst_start_back"] == ["SV-2"]


def test_a_written_field_wins_over_the_one_above(tmp_path):
    needs = build_with(tmp_path, ":id: EVAL-1\n", ":id: EVAL-1\n:scope: taalhuis\n")

    assert needs["EVAL-1"]["scope"] == "taalhuis"


def test_nesting_says_the_same_as_standing_below(tmp_path):
    found = pages()
    head, rest = SAMEN.split("# Taal in de buurt\n\n")[1].split(":::\n", 1)
    assert head.startswith(":::{samen")
    found["samen.md"] = f"# Taal in de buurt\n\n:{head}\n{rest}::::\n"
    built = Project(tmp_path / "d", found, SETTINGS).build("needs")

    assert built.warnings == []
    assert built.needs["DEEL-1"]["in_verband"] == ["SV-1"]
    assert built.needs["EVAL-1"]["leidt_tot"] == ["VM-1"]
