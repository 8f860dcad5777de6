"""What is never replaced: whatever somebody else made or changed, and what is no folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.adapters.aside import written_aside
from normspoor.adapters.frozen.sealing import freeze
from normspoor.adapters.writing import CannotWrite
from support.frozen import ABOUT, contents, made, names


def refused(target: Path) -> str:
    """What is said about this target; nothing may be built in it, and nothing changes."""
    before = contents(target.parent) if target.parent.is_dir() else {}
    with pytest.raises(CannotWrite) as error, written_aside(target):
        pytest.fail("this may not be built")
    assert (contents(target.parent) if target.parent.is_dir() else {}) == before
    return str(error.value)


def test_a_folder_with_files_of_somebody_else_is_left_alone(tmp_path):
    target = tmp_path / "uit"
    target.mkdir()
    (target / "brief.docx").write_text("van mij")

    assert refused(target) == (
        f"{target}: hier staat iets wat niet van Normspoor is: brief.docx. "
        "Kies een andere map, dan blijft alles bewaard."
    )


def test_a_folder_with_very_much_in_it_is_not_read_through(tmp_path, monkeypatch):
    """Such as all that somebody has; what a computer leaves there is nobody's."""
    (tmp_path / "uit" / "foto's").mkdir(parents=True)
    (tmp_path / "uit" / ".DS_Store").touch()

    def walked(*_: object, **__: object) -> None:
        pytest.fail("this may take for ever")

    monkeypatch.setattr("os.walk", walked)
    with (
        pytest.raises(CannotWrite, match="niet van Normspoor is: foto's"),
        written_aside(tmp_path / "uit"),
    ):
        pass


def test_our_own_folder_is_left_alone_once_somebody_worked_in_it(tmp_path):
    added, edited = made(tmp_path / "een"), made(tmp_path / "twee")
    (added / "map" / "notities.docx").write_text("van mij")
    (edited / "map" / "rapport.txt").write_text("met mijn opmerkingen")

    assert "niet van Normspoor is: map/notities.docx." in refused(added)
    assert "map/rapport.txt: dit bestand is veranderd." in refused(edited)


def test_a_folder_around_our_own_is_not_ours(tmp_path):
    made(tmp_path / "documenten" / "uit")
    (tmp_path / "documenten" / "brief.docx").write_text("van mij")

    assert "niet van Normspoor" in refused(tmp_path / "documenten")


def test_the_folder_of_a_dossier_is_never_replaced(tmp_path):
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / "conf.py").write_text("")
    freeze(folder, ABOUT)

    assert refused(folder) == f"{folder}: dit is de map van een dossier. Kies een andere map."


def test_a_place_that_can_be_no_folder_is_refused(tmp_path):
    file, pointer, elsewhere = tmp_path / "a.txt", tmp_path / "wijzer", made(tmp_path / "elders")
    file.write_text("een bestand")
    pointer.symlink_to(elsewhere)

    assert refused(file) == f"{file}: dit is een bestand en geen map. Kies een andere map."
    assert refused(file / "uit").endswith(f"want {file} is een bestand. Kies een andere map.")
    assert refused(pointer).startswith(f"{pointer}: dit is een verwijzing naar een andere plek.")


def test_pointers_in_a_room_that_was_there_are_not_followed(tmp_path):
    """Somebody's own folders, to which a dossier from outside points."""
    theirs, room = tmp_path / "van mij", tmp_path / "werk" / ".uit.normspoor"
    (theirs / "brieven").mkdir(parents=True)
    (theirs / "brieven" / "brief.docx").write_text("van mij")
    before = contents(theirs)
    (room.parent / "brieven").mkdir(parents=True)
    room.mkdir()
    (room / "oud").symlink_to(theirs)
    (room / "nieuw").symlink_to(theirs)
    made(room.parent / "uit")

    assert contents(theirs) == before
    assert names(room.parent) == ["brieven", "uit"]


def test_a_pointer_that_was_moved_away_is_removed_and_not_what_it_points_at(tmp_path):
    theirs, old = tmp_path / "van mij", tmp_path / "werk" / ".uit.normspoor" / "oud"
    (theirs / "brieven").mkdir(parents=True)
    old.mkdir(parents=True)
    (old / "brieven").symlink_to(theirs / "brieven")
    (old.parents[1] / "brieven").mkdir()
    made(old.parents[1] / "uit")

    assert (theirs / "brieven").is_dir()
    assert names(old.parents[1]) == ["brieven", "uit"]


def test_a_pointer_in_a_dossier_is_not_followed_one_around_it_is(tmp_path):
    elsewhere, dossier = tmp_path / "elders", tmp_path / "dossier"
    elsewhere.mkdir()
    dossier.mkdir()
    (dossier / "conf.py").write_text("")
    (dossier / "_build").symlink_to(elsewhere)
    (tmp_path / "wijzer").symlink_to(dossier)

    assert refused(dossier / "_build" / "uit").startswith(f"{dossier / '_build'}: dit is een verw")
    assert made(tmp_path / "wijzer" / "rapport").is_dir()


def test_a_name_that_no_disk_can_hold_is_refused(tmp_path):
    target = tmp_path / ("a" * 250)

    assert refused(target).startswith(f"{target}: hier lukt het schrijven niet. Er is niets")


def test_a_pointer_where_the_room_comes_is_not_followed(tmp_path):
    elsewhere = tmp_path / "elders"
    (elsewhere / "nieuw").mkdir(parents=True)
    (tmp_path / ".uit.normspoor").symlink_to(elsewhere)

    assert ".uit.normspoor: dit is een verwijzing" in refused(tmp_path / "uit")


@pytest.mark.parametrize("name", ["uit.zip", "uit.zip.sha256"])
def test_a_zip_beside_the_folder_that_is_not_ours_is_left_alone(tmp_path, name):
    target = made(tmp_path / "uit")
    (tmp_path / name).write_text("van mij")
    before = contents(tmp_path)
    with pytest.raises(CannotWrite, match=f"niet van Normspoor is: {name}"):
        made(target, "tweede", packed=True)

    assert contents(tmp_path) == before


def test_a_file_that_came_into_the_folder_during_the_run_stays(tmp_path):
    target = made(tmp_path / "uit")
    with pytest.raises(CannotWrite, match=r"brief\.docx"), written_aside(target):
        (target / "brief.docx").write_text("van mij")

    assert (target / "brief.docx").exists()
