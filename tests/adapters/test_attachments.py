"""What is found where evidence should lie, and copies of what goes along."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from normspoor.adapters.attachments import (
    ChangedMeanwhile,
    copy_attachments,
    fact,
    facts,
    file_now,
)
from normspoor.core.attachments import GONE, FileFact, attachments_for, register
from normspoor.core.edition import Edition
from support.factory import dossier, evidence

TEXT = b"het plan\r\n"
SHA = hashlib.sha256(TEXT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dossier's folder with one attachment."""
    made = tmp_path / "dossier"
    (made / "bijlagen").mkdir(parents=True)
    (made / "bijlagen" / "plan.pdf").write_bytes(TEXT)
    return made


def test_a_file_is_known_by_its_content_and_size(folder):
    assert fact(folder, "bijlagen/plan.pdf") == FileFact(SHA, len(TEXT))


def test_a_pointer_a_pipe_and_what_is_hidden_or_made_are_no_files_of_the_dossier(folder):
    outside = folder.parent / "geheim.pdf"
    outside.write_bytes(b"geheim")
    (folder / "wijzer.pdf").symlink_to(outside)
    (folder / "map").symlink_to(folder.parent)
    os.mkfifo(folder / "pijp.pdf")
    for name in (".git", "_build"):
        (folder / name).mkdir()
        (folder / name / "a.pdf").write_bytes(b"x")
    (folder / "map.pdf").mkdir()
    tricks = [
        "wijzer.pdf", "map/geheim.pdf", "pijp.pdf", ".git/a.pdf", "_build/a.pdf", "map.pdf",
        "weg.pdf", "a\0.pdf", f"{'x' * 5000}.pdf", "bijlagen/plan.pdf/x.pdf",
    ]  # fmt: skip

    assert {name for name in tricks if fact(folder, name) != FileFact(GONE)} == set()


def test_a_file_that_is_too_large_is_not_read(folder, monkeypatch):
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(100_000_001)
    monkeypatch.setattr("normspoor.adapters.attachments.sha256_of_file", None)

    assert fact(folder, "film.mp4") == FileFact("", 100_000_001)


def test_a_file_that_cannot_be_read_is_not_there(folder, monkeypatch):
    def locked(_: Path) -> str:
        raise PermissionError

    monkeypatch.setattr("normspoor.adapters.attachments.sha256_of_file", locked)

    assert fact(folder, "bijlagen/plan.pdf") == FileFact(GONE)


@pytest.mark.parametrize(
    ("place", "known", "now"),
    [
        ("bijlagen/plan.pdf", "", ""),
        ("bijlagen/plan.pdf", "0" * 64, SHA),
        ("bijlagen/weg.pdf", "", GONE),
        ("bijlagen/weg.pdf", "0" * 64, GONE),
        ("Archief, map 3", "0" * 64, ""),
    ],
)
def test_only_what_can_be_compared_is_read(folder, place, known, now):
    piece = evidence(vindplaats=place, vingerafdruk=known, place="bewijs.md:1")

    assert file_now(folder, piece) == now


def test_copies_are_byte_for_byte_under_the_name_of_the_evidence(folder, tmp_path):
    piece = evidence("BEW-PLAN", vindplaats="bijlagen/plan.pdf", classificatie="openbaar",
                     bevat_persoonsgegevens="nee", place="bewijs.md:1")  # fmt: skip
    catalog = dossier(piece)
    found = facts(folder, catalog)
    choice = attachments_for(catalog, register(catalog, found), Edition.PUBLIEK)
    target = tmp_path / "uit" / "bijlagen"
    copy_attachments(folder, choice.along, target)

    assert found == {"bijlagen/plan.pdf": FileFact(SHA, len(TEXT))}
    assert {path.name: path.read_bytes() for path in target.iterdir()} == {"BEW-PLAN.pdf": TEXT}


@pytest.mark.parametrize("change", ["other content", "gone", "a pointer"])
def test_a_file_that_changes_meanwhile_is_not_taken_along(folder, tmp_path, change):
    piece = evidence("BEW-PLAN", vindplaats="bijlagen/plan.pdf", classificatie="openbaar",
                     bevat_persoonsgegevens="nee", place="bewijs.md:1")  # fmt: skip
    catalog = dossier(piece)
    choice = attachments_for(catalog, register(catalog, facts(folder, catalog)), Edition.PUBLIEK)
    path = folder / "bijlagen" / "plan.pdf"
    path.unlink()
    if change == "other content":
        path.write_bytes(b"iets anders")
    elif change == "a pointer":
        (tmp_path / "ander.pdf").write_bytes(TEXT)
        path.symlink_to(tmp_path / "ander.pdf")

    with pytest.raises(ChangedMeanwhile, match=r"bijlagen/plan\.pdf: dit bestand veranderde"):
        copy_attachments(folder, choice.along, tmp_path / "uit")


def test_a_file_that_cannot_be_read_meanwhile_is_not_taken_along(folder, tmp_path, monkeypatch):
    piece = evidence("BEW-PLAN", vindplaats="bijlagen/plan.pdf", classificatie="openbaar",
                     bevat_persoonsgegevens="nee", place="bewijs.md:1")  # fmt: skip
    catalog = dossier(piece)
    choice = attachments_for(catalog, register(catalog, facts(folder, catalog)), Edition.PUBLIEK)

    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(ChangedMeanwhile):
        copy_attachments(folder, choice.along, tmp_path / "uit")
