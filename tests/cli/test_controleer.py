"""``normspoor controleer``: what an auditor reads about a frozen dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from normspoor.adapters.frozen.packing import pack
from normspoor.adapters.frozen.sealing import freeze
from normspoor.core.frozen.manifest import About
from support.dossier import normspoor

CHECKING = "Het dossier wordt gecontroleerd…"
ABOUT = About(
    "Bibliotheek\x1b[31m De Proef", "auditor", date(2026, 11, 21), "ab12cd3 van 20 november 2026",
    "samenwerking-2026.1", "0" * 64, "0.4",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "uit"
    made.mkdir()
    (made / "rapport.txt").write_text("het rapport", encoding="utf-8")
    return made


def test_a_good_dossier_says_what_it_is_and_how_to_be_sure(folder: Path) -> None:
    frozen = freeze(folder, ABOUT)
    done = normspoor("controleer", "uit", cwd=folder.parent)

    groups = [frozen.fingerprint[at : at + 4] for at in range(0, 64, 4)]
    assert (done.code, done.err) == (0, f"{CHECKING}\n")
    assert done.out.splitlines() == [
        "Dossier: Bibliotheek [31m De Proef, versie ab12cd3 van 20 november 2026",
        "Uitgave: auditor",
        "Peildatum: 21 november 2026",
        "Norm: samenwerking-2026.1",
        "Gemaakt met: Normspoor 0.4",
        "In orde: 3 bestanden, precies zoals het dossier werd vastgezet.",
        (
            "Wie het dossier maakte, is hieraan niet te zien. Vergelijk daarom deze vingerafdruk met "
            "die in de brief bij het dossier:"
        ),
        " ".join(groups[:8]),
        " ".join(groups[8:]),
    ]


def test_a_zip_with_differences_names_each_in_a_line(folder: Path) -> None:
    freeze(folder, ABOUT)
    (folder / "rapport.txt").write_text("iets anders", encoding="utf-8")
    (folder / "twee\nregels.txt").write_text("extra", encoding="utf-8")
    done = normspoor("controleer", pack(folder), cwd=folder.parent)

    assert done.code == 1
    assert done.out.splitlines()[5:8] == [
        "Let op: 2 bestanden zijn anders dan toen het dossier werd vastgezet.",
        "rapport.txt: dit bestand is veranderd.",
        "twee regels.txt: dit bestand hoort er niet bij.",
    ]


def test_what_is_no_frozen_dossier_cannot_be_checked(folder: Path) -> None:
    done = normspoor("controleer", "uit", cwd=folder.parent)

    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[1:] == [
        (
            "uit: hier staat geen vastgezet dossier (geen MANIFEST.json). "
            "Geef de map of de zip op die je kreeg."
        )
    ]
