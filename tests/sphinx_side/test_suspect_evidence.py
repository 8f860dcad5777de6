"""A new wording of the norm shows on every page until somebody looked at the evidence."""

from __future__ import annotations

import pytest

from support.site import Project
from support.small_dossier import BEWIJS, NORM, SETTINGS, pages

CHANGED = NORM.replace(":id: SAM-ORG-V1\n", ":id: SAM-ORG-V1\n:tekst_sinds: 2026-06-01\n", 1)
CHECKED = BEWIJS.replace(":vind", ":nagekeken_op: 2026-06-02\n:nagekeken_door: directeur\n:vind")


@pytest.mark.parametrize(
    ("norm", "evidence", "piece", "question"),
    [
        (NORM, BEWIJS, "geldig", "gedekt"),
        (CHANGED, BEWIJS, "te herzien", "te herzien"),
        (CHANGED, CHECKED, "geldig", "gedekt"),
    ],
    ids=["as it was", "changed", "looked at"],
)
def test_the_states_in_the_data_say_it(tmp_path, norm, evidence, piece, question):
    found = pages() | {"norm.md": norm, "bewijs.md": evidence}
    built = Project(tmp_path / "d", found, SETTINGS).build("needs")

    assert built.warnings == []
    assert built.needs["BEW-1"]["stand"] == piece
    assert built.needs["SAM-ORG-V1"]["stand"] == f"organisatie: {question}"


def test_the_pages_say_it_and_what_to_do(tmp_path):
    project = Project(tmp_path / "d", pages(), SETTINGS)
    project.build()
    project.write("norm.md", CHANGED)
    built = project.build()

    assert "te herzien" in built.page("bewijs.html")
    assert "normspoor herzien" in built.page("overzicht.html")
    assert "Sinds wanneer de tekst zo luidt" in built.page("norm.html")
    assert built.files() == project.build(output="schoon", fresh=True).files()
